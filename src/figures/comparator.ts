import type { Decimal } from './decimal';

/** On which side of a bound a value is wanted. */
export type Bound = '>=' | '>' | '<=' | '<' | '=';
/** reaches: 达到, a lower bound in a target and a plain value in a report. */
export type Comparator = Bound | 'reaches';

/** The sign of a bound as it is printed for people. */
export const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** The sign that stands between a value and a bound it misses. */
export const MISSED_SIGNS: Readonly<Record<Bound, string>> = {
  '>=': '<',
  '>': '<',
  '<=': '>',
  '<': '>',
  '=': '≠',
};

/** Words and signs before a number; where one ends with another, the longer stands first. */
export const COMPARATORS_BEFORE: readonly (readonly [string, Comparator])[] = [
  ['控制在', '<='],
  ['未超出', '<='],
  ['不超出', '<='],
  ['未超过', '<='],
  ['不少于', '>='],
  ['不低于', '>='],
  ['不小于', '>='],
  ['不短于', '>='],
  ['不早于', '>='],
  ['不长于', '<='],
  ['不晚于', '<='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不得多于', '<='],
  ['不多于', '<='],
  ['大于或等于', '>='],
  ['小于或等于', '<='],
  ['大于等于', '>='],
  ['小于等于', '<='],
  ['大于', '>'],
  ['高于', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['不足', '<'],
  ['未满', '<'],
  ['至多', '<='],
  ['最多', '<='],
  ['不到', '<'],
  ['少于', '<'],
  ['多于', '>'],
  ['最少', '>='],
  ['＞＝', '>='],
  ['＜＝', '<='],
  ['超过', '>'],
  ['不超', '<='],
  ['至少', '>='],
  ['不得高于', '<='],
  ['不得超过', '<='],
  ['不得突破', '<='],
  ['不突破', '<='],
  ['未突破', '<='],
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['达到', 'reaches'],
  ['≥', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['≦', '<='],
  ['＞', '>'],
  ['＜', '<'],
  ['>=', '>='],
  ['<=', '<='],
  ['>', '>'],
  ['<', '<'],
];

export const COMPARATORS_AFTER: readonly (readonly [string, Comparator])[] = [
  ['及以上', '>='],
  ['及以下', '<='],
  ['以上', '>='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
];

/** Words and signs that stand alone in a column of their own. */
const ALONE: ReadonlyMap<string, Comparator> = new Map([
  ...COMPARATORS_BEFORE,
  ['正向', '>='],
  ['反向', '<='],
  ['=', '='],
  ['＝', '='],
  ['等于', '='],
]);

/** The bound that a word or sign means; null where it means none. */
export function boundNamed(word: string): Bound | null {
  const comparator = ALONE.get(word.trim());
  return comparator === undefined || comparator === 'reaches' ? null : comparator;
}

/** Whether a value is on the wanted side of a bound. */
export function holds(value: Decimal, is: Bound, bound: Decimal | string): boolean {
  switch (is) {
    case '>=':
      return value.gte(bound);
    case '>':
      return value.gt(bound);
    case '<=':
      return value.lte(bound);
    case '<':
      return value.lt(bound);
    case '=':
      return value.eq(bound);
  }
}
