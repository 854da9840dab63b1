import { Decimal, ZERO } from '../../figures';
import type { EvidenceModifier } from '../rule';
import type { ModifierKind } from './modifier-kind';

/** What a person says where there is no proof at all, or none that is to the point. */
export const NO_EVIDENCE = '无佐证材料';

const PLAIN = '无佐证材料不得分';
const FLAW = /^(\S{1,8}?)扣(\d{1,3}(?:\.\d{1,2})?)%$/u;

export const evidence: ModifierKind<EvidenceModifier> = {
  kind: 'evidence',
  apply: ({ flaws }, { score, evidence: found }) => {
    if (found === undefined) return { score, steps: null, question: null };
    if (found === NO_EVIDENCE) return { score: ZERO, steps: `${NO_EVIDENCE}，不得分`, question: null };
    const flaw = flaws.find(({ label }) => label === found);
    if (flaw === undefined) return { score, steps: null, question: null };
    const percent = new Decimal(flaw.share).times(100).toString();
    const kept = score.times(new Decimal(1).minus(flaw.share));
    return { score: kept, steps: `佐证材料有问题（${flaw.label}），扣得分的${percent}%`, question: null };
  },
  words: ({ flaws }) => {
    const list = flaws.map(({ label, share }) => `${label}扣${new Decimal(share).times(100).toString()}%`);
    return list.length === 0 ? PLAIN : `${PLAIN}、有问题的按得分${list.join('、')}`;
  },
  read: (words) => {
    if (words === PLAIN) return { kind: 'evidence', flaws: [] };
    const rest = words.startsWith(`${PLAIN}、有问题的按得分`)
      ? words.slice(`${PLAIN}、有问题的按得分`.length)
      : null;
    const flaws = (rest?.split('、') ?? []).map((part) => FLAW.exec(part));
    const read = flaws.flatMap((match) =>
      match === null
        ? []
        : [{ label: match[1] ?? '', share: new Decimal(match[2] ?? '0').div(100).toString() }],
    );
    return rest !== null && read.length === flaws.length ? { kind: 'evidence', flaws: read } : null;
  },
  twin: ({ flaws }, points, { evidence: found }) => {
    if (found === NO_EVIDENCE) return '0';
    const flaw = flaws.find(({ label }) => label === found);
    return flaw === undefined ? points : `(${points})*(1-${flaw.share})`;
  },
};
