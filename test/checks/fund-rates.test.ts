import { fundRates } from '../../src/checks/fund-rates';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import { miniForm } from '../support/mini-form';

testCheck(fundRates, {
  valid: [
    { name: 'rates of every line', sheet: fundGrid() },
    {
      name: 'over the only budget that stands there',
      sheet: fundGrid({ E5: '备注', E6: null, E7: null, E8: null, G6: '103.5%', G7: '109.44%' }),
    },
    { name: 'nothing at the beginning', sheet: fundGrid({ D8: 0 }) },
    { name: 'a fraction in a number cell', sheet: fundGrid({ G6: 0.9409 }) },
    { name: 'no budget', sheet: fundGrid({ E8: 0, D8: 0 }), receipt: 'cannot', reason: '预算数为零' },
    { name: 'no funds', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a rate of other figures',
      sheet: fundGrid({ G6: '96.4%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'G6',
          stated: '96.4%',
          expected: '94.09%',
          message: '“年度资金总额”执行数103.5÷预算数110＝94.09%，表中执行率写96.4%。',
          related: ['F6', 'E6'],
        },
      ],
    },
    {
      name: 'over the budget of the beginning, asked once',
      sheet: fundGrid({ G6: '103.5%', G7: '109.44%' }),
      findings: [
        {
          messageId: 'base',
          cell: 'G6',
          stated: '103.5%',
          expected: '94.09%',
          message:
            '“年度资金总额”的执行率103.5%是按年初预算数100算的，按全年预算数110算是94.09%，用哪个口径请核实。',
          related: ['E6', 'D6'],
        },
      ],
    },
    {
      name: 'a line that had nothing at the beginning',
      sheet: fundGrid({ D8: 0, G8: '60%' }),
      findings: [{ messageId: 'wrong', cell: 'G8', stated: '60%', expected: '50.00%' }],
    },
    {
      name: 'a line of it',
      sheet: fundGrid({ G7: '95%' }),
      findings: [{ messageId: 'wrong', cell: 'G7', stated: '95%', expected: '98.50%' }],
    },
  ],
});
