import type { Author } from '../author';
import type { Mark } from '../mark';
import type { Num } from '../num';
import { num } from '../num';
import type { UnitFigures } from '../unit-figures';

/** The amounts of a unit that several places of a workbook state. */
export type AmountName = {
  [K in keyof UnitFigures]: UnitFigures[K] extends Num ? K : never;
}[keyof UnitFigures];

/** One figure of one unit and year, wherever it stands. */
export function keyOf(unit: UnitFigures, what: string): string {
  return `${unit.unit}|${String(unit.year)}|${what}`;
}

/** An amount of the unit in prose. */
export function spoken(author: Author, unit: UnitFigures, what: AmountName): Mark {
  return author.said(unit[what], keyOf(unit, what));
}

/** An amount of the unit inside a calculation. */
export function reckoned(author: Author, unit: UnitFigures, what: AmountName): Mark {
  return author.said(unit[what], keyOf(unit, what), 'calculation');
}

/** The form's own year in front of a figure of that year. */
export function thisYear(unit: UnitFigures): Mark {
  const value = num(String(unit.year));
  return {
    value,
    behind: value,
    suffix: '年',
    factor: 1n,
    exact: true,
    key: keyOf(unit, 'year'),
    source: 'prose',
    stored: 'text',
    grouped: false,
  };
}
