import { fundParts } from '../../src/checks/fund-parts';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import { miniForm } from '../support/mini-form';

testCheck(fundParts, {
  valid: [
    { name: 'parts that make up the whole', sheet: fundGrid() },
    { name: 'a blank part', sheet: fundGrid({ E8: null, E6: 100 }) },
    {
      name: 'a part that is not listed',
      sheet: fundGrid({ A8: '其中：中央补助' }),
      receipt: 'not-applicable',
    },
    { name: 'no funds', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a whole that counts too much',
      sheet: fundGrid({ E6: 120 }),
      findings: [
        {
          messageId: 'differs',
          cell: 'E6',
          stated: '120',
          expected: '110',
          message: '全年预算数：“年度资金总额”120，当年财政拨款100＋上年结转资金10＝110，相差10。',
          related: ['E7', 'E8'],
        },
      ],
    },
    {
      name: 'by fund',
      sheet: fundGrid({ A7: '其中：一般公共预算', A8: '政府性基金拨款', A9: '其他资金', E6: 120 }),
      findings: [{ messageId: 'differs', cell: 'E6', stated: '120', expected: '110' }],
    },
    {
      name: 'basic and project spending',
      sheet: fundGrid({ A7: '基本支出', A8: '项目支出', A9: null, F6: 104 }),
      findings: [{ messageId: 'differs', cell: 'F6', stated: '104', expected: '103.5' }],
    },
  ],
});
