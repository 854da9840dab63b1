import { summaryColumns } from '../../src/checks/summary-columns';
import { testCheck } from '../support/check-tester';
import type { Grid } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';

/** Three units with heads and balances. */
function staffed(changes: Parameters<typeof summaryGrid>[0] = {}): Grid {
  return summaryGrid({
    G3: '编制数',
    H3: '实有人数',
    I3: '在职人员控制率',
    J3: '结转结余',
    K3: '结转结余率',
    ...{ G4: 40, H4: 38, I4: '95%', J4: 6, K4: '5%' },
    ...{ G5: 20, H5: 20, I5: '100%', J5: 0, K5: '0%' },
    ...{ B6: '区档案馆', C6: 50, D6: 45, E6: '90%', F6: 92, A7: 4, B7: '区美术馆' },
    ...{ G6: 10, H6: 9, I6: '90%', J6: 5, K6: '10%' },
    ...{ C7: 100, D7: 96, E7: '96%', G7: 50, H7: 47, I7: '94%', J7: 4, K7: '4%' },
    ...changes,
  });
}

testCheck(summaryColumns, {
  valid: [
    { name: 'columns that follow', sheet: staffed() },
    { name: 'no such columns', sheet: summaryGrid(), receipt: 'not-applicable' },
    { name: 'no summary', sheet: miniForm(), receipt: 'not-applicable' },
    {
      name: 'another way of counting in most lines',
      sheet: staffed({ J4: 7, J5: 1, J6: 6, K4: null, K5: null, K6: null, K7: null }),
    },
  ],
  invalid: [
    {
      name: 'part and whole turned round',
      sheet: staffed({ I4: '105.26%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'I4',
          stated: '105.26%',
          expected: '95%',
          message: '“区文化馆”在职人员控制率写105.26%，其余各行都按同一算法，本行38÷40＝95%。',
          related: ['H4', 'G4'],
        },
      ],
    },
    {
      name: 'a point in the wrong place',
      sheet: staffed({ J6: 50, K6: null }),
      findings: [{ messageId: 'wrong', cell: 'J6', stated: '50', expected: '5' }],
    },
    {
      name: 'over what was spent',
      sheet: staffed({ K7: '4.17%' }),
      findings: [{ messageId: 'wrong', cell: 'K7', stated: '4.17%', expected: '4%' }],
    },
  ],
});
