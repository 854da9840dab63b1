import { baseValue, HUNDRED, isPercentageOf, showFigure, type Figure } from '../figures';
import { sentenceStart, type FormFacts, type NarrativeStatements, type Statement } from '../facts';
import type { Form } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { placeOfSpan } from './places';
import { checkShareList, shareLists } from './share-lists';
import { isProseAlone, tableOfReport } from './table-of-report';

function figureAt({ readings }: NarrativeStatements, index: number | null): Figure | null {
  const reading = index === null ? undefined : readings[index];
  return reading?.kind === 'figure' && !reading.approximate && reading.comparator === null ? reading : null;
}

/** What stands between part, whole and share is said of them: no other figure, no other clause in between than a few words. */
const MAX_APART = 60;

/** The sums of money that a form tells, and for a report its unit's form. */
function amountsOf(form: Form, facts: FormFacts, siblings: readonly ReadForm[]): readonly Figure[] {
  const table = isProseAlone(form) ? tableOfReport(form, siblings) : null;
  const heads = [form, ...(table === null ? [] : [table.form])].flatMap(({ head }) => head);
  const printed = heads.flatMap(({ value }) => value.figure ?? []);
  return [...printed, ...facts.quantities.map(({ figure }) => figure)].filter(
    ({ unit }) => unit?.kind === 'money',
  );
}

/** The share holds only if part and whole are in one unit. */
function unitSlip(
  form: Form,
  { cell }: NarrativeStatements,
  share: Figure,
  part: Figure,
  whole: Figure,
): CheckOutcome {
  return found({
    messageId: 'unit',
    data: { part: part.text, whole: whole.text, share: share.text },
    at: placeOfSpan(form, cell, part.span, part.text),
    stated: part.text,
    expected: null,
    related: [whole, share].map(({ span, text }) => placeOfSpan(form, cell, span, text)),
    suggestion: null,
  });
}

/**
 * 分别占…, 占全部支出的20.2%: the share may belong to figures further away; where an amount of its sentence and any whole that the form
 * tells give it, it is theirs.
 * @param wholes the amounts of the form
 */
function isShareOfOthers(
  { text, readings }: NarrativeStatements,
  share: Figure,
  wholes: readonly Figure[],
): boolean {
  const start = sentenceStart(text, share.span.start);
  const figures = readings.flatMap((each) =>
    each.kind === 'figure' &&
    each.span.start >= start &&
    each.span.end <= share.span.start &&
    each.unit?.kind !== 'percent'
      ? [each]
      : [],
  );
  return figures.some((part) =>
    [...figures, ...wholes].some((whole) => {
      if (part === whole || part.unit?.kind !== whole.unit?.kind) return false;
      return isPercentageOf(share, part, whole) === true;
    }),
  );
}

/** 基本支出…，占47.34%；项目支出…，占51.08%: another share of the same whole shows what all of them are measured by. */
function isBesideRight(narrative: NarrativeStatements, whole: number | null, share: Figure): boolean {
  const start = sentenceStart(narrative.text, share.span.start);
  return narrative.statements.some(({ claim, reading }) => {
    if (claim?.kind !== 'share' || claim.whole !== whole || claim.whole === null) return false;
    if (reading === share || reading.kind !== 'figure' || reading.span.start < start) return false;
    const [part, of] = [figureAt(narrative, claim.part), figureAt(narrative, claim.whole)];
    return part !== null && of !== null && isPercentageOf(reading, part, of) === true;
  });
}

function checkShare(
  form: Form,
  narrative: NarrativeStatements,
  { claim, reading, label }: Statement,
  wholes: readonly Figure[],
): CheckOutcome {
  if (claim?.kind !== 'share' || reading.kind !== 'figure' || reading.unit?.kind !== 'percent')
    return NOTHING;
  const [part, whole] = [figureAt(narrative, claim.part), figureAt(narrative, claim.whole)];
  if (part === null || whole === null || part.unit === null || part.unit.kind !== whole.unit?.kind)
    return NOTHING;
  if (/约|近|超过/u.test(label) || reading.approximate || reading.comparator !== null) return NOTHING;
  if (reading.span.start - part.span.end > MAX_APART) return NOTHING;
  if (isPercentageOf(reading, part, whole) === true) return PASSED;
  const bare = (figure: Figure): Figure => ({ ...figure, unit: null });
  if (part.unit.id !== whole.unit.id && isPercentageOf(reading, bare(part), bare(whole)) === true)
    return unitSlip(form, narrative, reading, part, whole);
  if (baseValue(part).gt(baseValue(whole))) return NOTHING;
  const isBare = /^占(?:比)?(?:为|达)?$/u.test(label.trim());
  if (
    !(isBare && isBesideRight(narrative, claim.whole, reading)) &&
    isShareOfOthers(narrative, reading, wholes)
  )
    return PASSED;
  const share = baseValue(part).div(baseValue(whole)).times(HUNDRED);
  const expected = showFigure({ ...reading, value: share });
  return found({
    messageId: 'wrong',
    data: { part: part.text, whole: whole.text, stated: reading.text, expected },
    at: placeOfSpan(form, narrative.cell, reading.span, reading.text),
    stated: reading.text,
    expected,
    related: [part, whole].map(({ span, text }) => placeOfSpan(form, narrative.cell, span, text)),
    suggestion: expected,
  });
}

export const proseShares = defineCheck({
  id: 'prose-shares',
  meta: {
    title: '文中占比',
    since: '0.1.0',
    basis: ['占比＝部分÷总数×100%'],
    docs: {
      what: '一句话里写了部分、总数和占比的，占比是否算得对。',
      why: '改了金额，占比常常忘了跟着改。',
      example: { wrong: '支出200万元，其中基本支出50万元，占比20%', right: '占比25%' },
      mend: '按部分除以总数重算。',
    },
    messages: {
      unit: {
        severity: 'error',
        text: '{{part}}占{{whole}}的{{share}}，两个数用同一单位才算得出，疑为单位写错。',
      },
      wrong: { severity: 'error', text: '{{part}}÷{{whole}}＝{{expected}}，文中占比写{{stated}}。' },
    },
  },
  run: ({ form, facts, siblings }) => {
    const wholes = amountsOf(form, facts, siblings);
    return combine(
      facts.narratives.flatMap((narrative) => {
        const lists = shareLists(narrative);
        // One part of a list is no whole of the others.
        const parts = new Set(lists.flat().map(({ part }) => part));
        const byWhole = narrative.statements.flatMap((statement) => {
          const whole = statement.claim?.kind === 'share' ? figureAt(narrative, statement.claim.whole) : null;
          return whole !== null && parts.has(whole) ? [] : [checkShare(form, narrative, statement, wholes)];
        });
        const said = new Set(byWhole.flatMap(({ findings }) => findings.map(({ at }) => at.span?.start)));
        const byList = lists
          .map((list) => checkShareList(form, narrative, list))
          .filter(({ findings }) => findings.every(({ at }) => !said.has(at.span?.start)));
        return [...byWhole, ...byList];
      }),
    );
  },
});
