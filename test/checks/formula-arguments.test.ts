import { formulaArguments } from '../../src/checks/formula-arguments';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';

testCheck(formulaArguments, {
  valid: [
    { name: 'part first', sheet: summaryGrid({ E4: { formula: 'JX.预算完成率(D4,C4)', value: 0.95 } }) },
    {
      name: 'an ordinary formula',
      sheet: summaryGrid({ E4: { formula: 'D4/C4', value: 0.95 } }),
      receipt: 'not-applicable',
    },
    {
      name: 'cells that the form does not name',
      sheet: summaryGrid({ E4: { formula: 'JX.预算完成率(K4,L4)', value: 0.95 } }),
      receipt: 'not-applicable',
    },
    { name: 'no formulas', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'the budget first, in a 汇总表',
      sheet: summaryGrid({ E4: { formula: 'JX.预算完成率(C4,D4)', value: 1.0526 } }),
      findings: [
        {
          messageId: 'swapped',
          cell: 'E4',
          stated: '=JX.预算完成率(C4,D4)',
          expected: null,
          related: ['C4', 'D4'],
        },
      ],
    },
    {
      name: 'the budget first, in a form with a head',
      sheet: miniForm({ F14: { formula: 'JX.预算完成率($G$4,$D$6)', value: 1.1111 } }),
      findings: [
        {
          messageId: 'swapped',
          cell: 'F14',
          stated: '=JX.预算完成率($G$4,$D$6)',
          expected: null,
          related: ['G4', 'D6'],
        },
      ],
    },
  ],
});
