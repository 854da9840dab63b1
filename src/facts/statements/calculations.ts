import { readEquations } from '../parse-calculation';
import { unitKindOf } from './figure-facts';
import type { Slot } from './slots';
import type { Relation } from './statement';

export interface Calculations {
  readonly relations: readonly Relation[];
  readonly taken: ReadonlySet<number>;
}

const OPERATOR = /[+＋\-－−–×*＊✕÷/／]/u;

/** Calculations written out, and rates with their fraction in a bracket: 85.71%（300/350）. */
export function calculationsOf(text: string, slots: readonly Slot[]): Calculations {
  const relations: Relation[] = [];
  const taken = new Set<number>();
  for (const { span } of readEquations(text)) {
    const inside = slots.filter(
      ({ reading }) => reading.span.start >= span.start && reading.span.end <= span.end,
    );
    const operators = inside.slice(1, -1).map((slot, i) => {
      const between = text.slice(inside[i]?.reading.span.end ?? 0, slot.reading.span.start);
      return (OPERATOR.exec(between)?.[0] ?? '')
        .replace(/[×＊✕]/u, '*')
        .replace(/[÷／]/u, '/')
        .replace(/＋/u, '+')
        .replace(/[－−–]/u, '-');
    });
    relations.push({ kind: 'division', figures: inside.map((slot) => slot.index), operators });
    for (const slot of inside) taken.add(slot.index);
  }
  for (const [i, slot] of slots.entries()) {
    const [a, b] = [slots[i + 1], slots[i + 2]];
    if (a === undefined || b === undefined || taken.has(slot.index) || unitKindOf(slot.reading) !== 'percent')
      continue;
    const opens = text.slice(slot.reading.span.end, a.reading.span.start).trim();
    const sign = text.slice(a.reading.span.end, b.reading.span.start).trim();
    const closes = text.slice(b.reading.span.end).trimStart().charAt(0);
    const isFraction =
      /^[（(][^，。（）()\d]{0,8}$/u.test(opens) && /^[/／÷][^，。（）()\d]{0,10}$/u.test(sign);
    if (!isFraction || !/[）)]/u.test(closes)) continue;
    relations.push({ kind: 'division', figures: [a.index, b.index, slot.index], operators: ['/'] });
    for (const each of [slot, a, b]) taken.add(each.index);
  }
  return { relations, taken };
}
