import type { Author } from './author';
import { said, type Mark, type Piece } from './mark';
import { compare, minus, num, quotient, total, trimmed, type Num } from './num';

/** A row of an indicator table. */
export interface RowPlan {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly weight: Mark;
  readonly score: Mark;
  readonly target: readonly Piece[];
  readonly actual: readonly Piece[];
  readonly analysis: readonly Piece[];
  readonly deviation: string;
}

/** Whole points shared out among so many rows, each at least one. */
export function sharedOut(author: Author, points: number, rows: number): readonly number[] {
  const shares = Array.from({ length: rows }, () => 1 + author.random());
  const sum = shares.reduce((all, share) => all + share, 0);
  const given = shares.map((share) => Math.max(1, Math.floor((points * share) / sum)));
  let left = points - given.reduce((all, each) => all + each, 0);
  for (let i = 0; left !== 0; i = (i + 1) % rows) {
    const step = left > 0 ? 1 : -1;
    if ((given[i] ?? 0) + step < 1) continue;
    given[i] = (given[i] ?? 0) + step;
    left -= step;
  }
  return given;
}

/** Points in a cell. */
export function points(author: Author, value: Num, key = ''): Mark {
  return author.count(trimmed(value), '', key, 'table');
}

/** A score of a weight: all of it, or some taken off. */
export function scoreOf(author: Author, weight: Mark, isFull: boolean, key = ''): Mark {
  const off = num(compare(weight.value, num('2')) > 0 ? author.pick(['0.5', '1', '1', '0.2', '1.5']) : '0.5');
  const less = minus(weight.value, off);
  const value = isFull ? weight.value : less;
  const score = points(author, value, key);
  author.claim({ tag: 'score-limit', kind: 'at-most', value: score, limit: weight });
  return score;
}

/** The share of a weight that was earned by reaching so much of a target. */
export function earnedScore(author: Author, weight: Mark, actual: Mark, target: Mark): Mark {
  const full = quotient(actual.value, target.value, weight.value.digits, author.pick([1, 2, 2]), 'half-up');
  const score = points(author, full);
  author.claim({ tag: 'score-limit', kind: 'at-most', value: score, limit: weight });
  return score;
}

/** The sum of a column of marks, as one that is printed. */
export function printedSum(author: Author, tag: string, parts: readonly Mark[], key = ''): Mark {
  const whole = points(author, total(parts.map(({ value }) => value)), key);
  author.claim({ tag, kind: 'sum', whole, parts, less: [] });
  return whole;
}

const REASONS = [
  '受汛期影响，部分工作推迟到下一年度，今后提前安排。',
  '前期手续办理较慢，下一步加强与有关部门的衔接。',
  '人员调整造成进度滞后，已补充力量。',
];

/** Why points are missing; nothing where none are. */
export function reasonFor(author: Author, weight: Mark, score: Mark): string {
  return compare(score.value, weight.value) < 0 ? author.pick(REASONS) : '';
}

/** The points of a number, for sentences: 12分. */
export function spokenPoints(author: Author, value: Num, key: string): Mark {
  return author.count(trimmed(value), '分', key, 'prose');
}

export const DASH: readonly Piece[] = said`——`;
