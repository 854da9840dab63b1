import { collectFacts } from '../../src/facts';
import { recogniseForms } from '../../src/forms';
import { EMPTY_RECORD } from '../../src/record';
import { scoreForm } from '../../src/scoring';
import { workbookFrom } from '../support/grid';
import { toldGrid } from '../support/told-grid';

function scores(changes: Parameters<typeof toldGrid>[0] = {}): Readonly<Record<string, string>> {
  const [form] = recogniseForms(workbookFrom(toldGrid(changes)));
  if (form === undefined) throw new Error('no form');
  const { rows } = scoreForm(form, collectFacts(form), EMPTY_RECORD, { overwrite: false });
  return Object.fromEntries(rows.map((row) => [row.row.row, row.due?.toString() ?? row.status]));
}

describe('a row whose figures are told in words', () => {
  it('is scored by the rule printed on it', () => {
    expect(scores()).toEqual({
      4: '2.5',
      5: '5',
      6: '9.6',
      7: '4',
      8: '4',
      9: '27',
      10: '30',
    });
  });

  it.each<[string, Parameters<typeof toldGrid>[0], number, string]>([
    ['the part told before the whole', { F6: '预算完成数480万元，预算数500万元。' }, 6, '9.6'],
    ['by its own names alone', { F4: '在职人员42人，编制40人。' }, 4, '2.5'],
    [
      'two figures that both came about',
      { F8: '“三公经费”实际支出6.6万元，上半年支出3.1万元。' },
      8,
      'manual',
    ],
    ['about so much', { F6: '预算数约500万元，预算完成数480万元。' }, 6, 'manual'],
    [
      'two years of the wrong kind',
      { F5: '2020年“三公经费”预算9.5万元，2021年“三公经费”预算8.8万元。' },
      5,
      'manual',
    ],
    ['an aim in another unit', { F9: '年初目标40场，实际完成36次。' }, 9, 'manual'],
    ['a rule for more points than the row has', { D6: 8 }, 6, 'manual'],
    ['two rates', { F10: '群众满意度87.2%，职工满意度95%。' }, 10, 'manual'],
  ])('%s', (_, changes, row, expected) => {
    expect(scores(changes)[row]).toBe(expected);
  });
});
