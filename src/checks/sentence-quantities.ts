import type { FormFacts, Quantity } from '../facts';
import type { Form } from '../forms';

/** The figures of each sentence of a form's prose, in order. */
export function sentenceQuantities(form: Form, facts: FormFacts): readonly (readonly Quantity[])[] {
  const cells = new Set(form.narratives.map(({ cell }) => cell));
  const sentences = new Map<string, Quantity[]>();
  for (const quantity of facts.quantities) {
    if (!cells.has(quantity.cell)) continue;
    const key = `${quantity.cell}|${quantity.sentence}`;
    const before = sentences.get(key);
    if (before === undefined) sentences.set(key, [quantity]);
    else before.push(quantity);
  }
  return [...sentences.values()];
}

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
