import { proseShares } from '../../src/checks/prose-shares';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(proseShares, {
  valid: [
    {
      name: 'a list of counts with their shares',
      sheet: miniForm(
        {},
        '90分以上的12个，占80.00%；80分（含）-90分的2个，占13.33%；60分（含）-80分的1个，占6.67%。',
      ),
    },
    { name: 'a share of the whole', sheet: miniForm({}, '全年支出200万元，其中基本支出50万元，占比25%。') },
    {
      name: 'a share of a whole that another cell tells',
      sheet: miniForm(
        { B17: '全部支出777.45万元。' },
        '项目支出261.54万元；其中数字化加工157.20万元，占项目支出的60.1%，占全部支出的20.2%。',
      ),
    },
    {
      name: 'last year’s amount between part and whole',
      sheet: miniForm(
        {},
        '项目支出14247.17万元，比上年12300.00万元增加1947.17万元；占总支出17350.08万元的82.1%。',
      ),
    },
    {
      name: 'a share that was cut off',
      sheet: miniForm({}, '全年支出300万元，其中基本支出50万元，占比16.66%。'),
    },
    {
      name: 'a share that belongs to figures further away',
      sheet: reportGrid('收入200万元，其中罚没40万元、收费10万元，占全区收入800万元的25%。'),
    },
    {
      name: 'about as much',
      sheet: miniForm({}, '全年支出200万元，其中基本支出50万元，约占30%。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'a share with another amount in brackets',
      sheet: miniForm(
        {},
        '补贴资金386万元，其中60%（231.6万元）用于公交更新，30%（125.8万元）用于农村客运。',
      ),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '30%', expected: '33%', text: '30%' }],
    },
    {
      name: 'one of a list over another whole',
      sheet: miniForm({}, '90分以上的12个，占80.00%；80至90分的2个，占16.67%；60至80分的1个，占6.67%。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '16.67%', expected: '13.33%', text: '16.67%' }],
    },
    {
      name: 'one of two parts over the budget',
      sheet: miniForm(
        {},
        '全年预算4012.80万元。全年支出3892.42万元，其中基本支出1842.62万元，占47.34%；项目支出2049.80万元，占51.08%。',
      ),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '51.08%', expected: '52.66%', text: '51.08%' }],
    },
    {
      name: 'a share that does not follow',
      sheet: miniForm({}, '全年支出200万元，其中基本支出50万元，占比20%。'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '20%',
          expected: '25%',
          text: '20%',
          message: '50万元÷200万元＝25%，文中占比写20%。',
        },
      ],
    },
    {
      name: 'a unit that slipped',
      sheet: reportGrid('全年支出200万元，其中基本支出50元，占支出总额的25%。'),
      findings: [{ messageId: 'unit', cell: 'A3', stated: '50元', expected: null, text: '50元' }],
    },
  ],
});
