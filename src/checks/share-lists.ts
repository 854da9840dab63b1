import { HUNDRED, isPercentageOf, showFigure, sumOf, type Figure } from '../figures';
import type { NarrativeStatements } from '../facts';
import type { Form } from '../forms';
import { found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** A part told right before its share. */
export interface Counted {
  readonly part: Figure;
  readonly share: Figure;
}

/** So many parts with their shares show what they are shares of. */
const LEAST_LISTED = 3;
/** So many signs may stand between a share and the next part. */
const NEAR = 24;

/** 优12个，占80%；良2个，占13.33%；中1个，占6.67%: parts of one kind in a row, each with its share right behind. */
export function shareLists({ statements, text }: NarrativeStatements): readonly (readonly Counted[])[] {
  const lists: Counted[][] = [];
  let lastEnd = -1;
  for (const [i, { claim, reading }] of statements.entries()) {
    const before = statements[i - 1]?.reading;
    if (claim?.kind !== 'share' || reading.kind !== 'figure' || before?.kind !== 'figure') continue;
    if (reading.unit?.kind !== 'percent' || before.unit === null || reading.approximate) continue;
    const isBehind = /^[，,（(]?占(?:比)?$/u.test(text.slice(before.span.end, reading.span.start).trim());
    if (!isBehind) continue;
    const list = lists.at(-1);
    const isNext =
      list?.[0]?.part.unit?.id === before.unit.id &&
      before.span.start - lastEnd <= NEAR &&
      !text.slice(lastEnd, before.span.start).includes('。');
    if (isNext) list?.push({ part: before, share: reading });
    else lists.push([{ part: before, share: reading }]);
    lastEnd = reading.span.end;
  }
  return lists.filter((list) => list.length >= LEAST_LISTED);
}

/** All shares of a list but one follow from the sum of its parts: then the list is all, and the odd one is wrong. */
export function checkShareList(
  form: Form,
  { cell }: NarrativeStatements,
  list: readonly Counted[],
): CheckOutcome {
  const [first] = list;
  if (first === undefined) return NOTHING;
  const sum = sumOf(list.map(({ part }) => part.value));
  const whole: Figure = { ...first.part, value: sum };
  const [only, ...others] = list.filter(({ part, share }) => isPercentageOf(share, part, whole) !== true);
  if (only === undefined) return PASSED;
  if (others.length > 0 || sum.isZero()) return NOTHING;
  const { part, share } = only;
  const expected = showFigure({ ...share, value: part.value.div(sum).times(HUNDRED) });
  const total = `${sum.toString()}${first.part.unit?.id ?? ''}`;
  return found({
    messageId: 'wrong',
    data: { part: part.text, whole: total, stated: share.text, expected },
    at: placeOfSpan(form, cell, share.span, share.text),
    stated: share.text,
    expected,
    related: list.map((each) => placeOfSpan(form, cell, each.part.span, each.part.text)),
    suggestion: expected,
  });
}
