import type { Form } from '../forms';
import { formKey, type DecisionRecord } from '../record';
import { RULE_PACKS, rulePackById, type RulePack } from '../rules';

/** Key of a Record's packs for every form that has no choice of its own. */
export const ANY_FORM = '*';

export interface PackChoice {
  readonly pack: RulePack;
  readonly confidence: 'chosen' | 'detected' | 'other-year';
  readonly why: string;
}

function fits(pack: RulePack, form: Form): boolean {
  const { titleHas, titleLacks } = pack.detect;
  return (
    pack.kind === form.kind &&
    titleHas.every((word) => form.title.includes(word)) &&
    titleLacks.every((word) => !form.title.includes(word))
  );
}

/**
 * The rule pack a form is measured by: the one a person chose, else the one whose place its title names and whose year
 * is nearest. null where no pack knows the place.
 */
export function detectPack(form: Form, record: DecisionRecord): PackChoice | null {
  const chosen = rulePackById(record.packs[formKey(form)] ?? record.packs[ANY_FORM] ?? '');
  if (chosen?.kind === form.kind) return { pack: chosen, confidence: 'chosen', why: '由使用者选定' };
  const fitting = RULE_PACKS.filter((pack) => fits(pack, form));
  const distance = (pack: RulePack): number => Math.abs((form.year ?? pack.year) - pack.year);
  const [pack] = [...fitting].sort((a, b) => distance(a) - distance(b));
  if (pack === undefined) return null;
  if (form.year === pack.year)
    return { pack, confidence: 'detected', why: `表名含“${pack.detect.titleHas.join('、')}”，年度相同` };
  const year = form.year === null ? '表内未写年度' : `本表为${String(form.year)}年度`;
  return {
    pack,
    confidence: 'other-year',
    why: `${year}，按${String(pack.year)}年度的标准测算，请核实标准有无调整`,
  };
}
