import { assess, EMPTY_RECORD, type ScoredForm } from '../../src';
import { dearestRows, scoreGroups, wholeOf } from '../../taskpane/score-sums';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';

function scored(changes: Parameters<typeof miniForm>[0] = {}): ScoredForm {
  const form = assess([workbookFrom(miniForm(changes))], EMPTY_RECORD)[0]?.forms[0];
  if (form === undefined) throw new Error('no form');
  return form.scored;
}

describe('sums of scores', () => {
  it('are those of each 一级指标, in the order of the form', () => {
    const groups = scoreGroups(scored(), false);
    expect(
      groups.map(({ name, score, weight, open }) => [name, score.toString(), weight.toString(), open]),
    ).toEqual([
      ['投入', '45', '50', 0],
      ['过程', '40', '50', 0],
    ]);
  });

  it('tell the rows that are open', () => {
    const whole = wholeOf(scored({ G10: null }), false);
    expect([whole.open, whole.score.toString()]).toEqual([1, '65']);
  });

  it('name what costs the most, the dearest first', () => {
    const dearest = dearestRows(scored(), false, 2);
    expect(dearest.map(({ row, lost }) => [row.row.level3, lost.toString()])).toEqual([
      ['公用经费控制率', '10'],
      ['“三公经费”变动率', '5'],
    ]);
  });
});
