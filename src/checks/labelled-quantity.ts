import type { Quantity } from '../facts';

/** The one quantity whose label fits; null where none does, or several. */
export function onlyLabelled(quantities: readonly Quantity[], label: RegExp, not?: RegExp): Quantity | null {
  const fitting = quantities.filter((each) => label.test(each.label) && not?.test(each.label) !== true);
  const [only, ...others] = fitting;
  return only === undefined || others.length > 0 ? null : only;
}

/** The sums of money of a sentence that are meant exactly. */
export function exactMoney(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter(
    ({ figure }) => figure.unit?.kind === 'money' && !figure.approximate && figure.comparator === null,
  );
}
