import { seeded } from '../layout';
import { textOf } from './book';
import { findingsOf } from './findings';
import { bookOf } from './layouts/all';
import { judge, type Tally } from './measure';
import { OPERATORS } from './operators/all';

/** A sentence without its figures and without the words that stand for one another. */
function wordingOf(text: string): string {
  return (text.split(' | ')[0] ?? '')
    .replace(/[\d,]+(?:\.\d+)?/gu, '#')
    .replace(/#(?:亿元|万元|元)/gu, '#万元')
    .replace(/#[人名个]/gu, '#人')
    .replace(/["“”]/gu, '')
    .replace(/，(?:另有)?退休人员#人|。另有退休人员#人/gu, '')
    .replace(/上年度|去年/gu, '上年');
}

/** Of so many workbooks the mutants of one operator by how the sentence is worded: what is read, and what is not. */
export function measureWordings(operator: string, books: number, seed: number): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const own = OPERATORS.filter(({ id }) => id === operator);
  for (let i = 0; i < books; i += 1) {
    const book = bookOf(seed + i);
    const usual = new Set(findingsOf(book).map(({ id }) => id));
    for (const each of own) {
      const mutant = each.mutate(book, seeded(book.seed * 31 + each.id.length));
      if (mutant === null) continue;
      const { severity } = judge(book, usual, mutant);
      const wording = wordingOf(textOf(book, mutant.change));
      const tally = tallies.get(wording) ?? { made: 0, killed: 0, killedAsError: 0 };
      tallies.set(wording, tally);
      tally.made += 1;
      if (severity === 'error' || severity === 'warning') tally.killed += 1;
      if (severity === 'error') tally.killedAsError += 1;
    }
  }
  return tallies;
}
