import { proseRate } from '../../src/checks/prose-rate';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(proseRate, {
  valid: [
    {
      name: 'a rate that follows',
      sheet: miniForm({}, '年末在职人员9人，编制数10人，在职人员控制率为90%。'),
    },
    {
      name: 'an adjusted budget that holds what was carried over',
      sheet: miniForm({}, '年初结转35万元，年初预算1120万元，调整后预算数1320万元，预算调整率14.71%。'),
      receipt: 'not-applicable',
    },
    {
      name: 'another accepted reading',
      sheet: miniForm({}, '预算完成数11915.70万元，当年预算42072.34万元，预算完成率28.32%。'),
    },
    {
      name: 'a decrease',
      sheet: miniForm(
        {},
        '本年度“三公经费”预算总额5.78万元，上年度“三公经费”预算总额7.99万元，三公经费变动率为-27.66%。',
      ),
    },
    {
      name: 'operands in another sentence',
      sheet: miniForm({}, '编制数10人。在职人员8人，在职人员控制率为90%。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a target, not a value',
      sheet: miniForm({}, '在职人员9人，编制数10人，在职人员控制率不超过100%。'),
      receipt: 'not-applicable',
    },
    {
      name: 'a rate by other names that follows',
      sheet: miniForm({}, '全年可用资金200万元，已支付150万元，支付率为75%。'),
    },
    {
      name: 'a third amount, so that there is a choice',
      sheet: miniForm({}, '全年预算200万元，追加20万元，支出150万元，支出率68.18%。'),
      receipt: 'not-applicable',
    },
    {
      name: 'units that differ',
      sheet: miniForm({}, '调整预算金额28608.5万元，年初预算12031.86元，预算调整率237.77%。'),
      receipt: 'cannot',
      reason: '单位不一致',
    },
  ],
  invalid: [
    {
      name: 'a rate of other figures',
      sheet: miniForm({}, '年末在编在岗人员8人，编制数14人，在职人员控制率为53.33%；'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '53.33%',
          expected: '57.14%',
          related: ['B7'],
          text: '在职人员控制率为53.33%',
        },
      ],
    },
    {
      name: 'a rate whose amounts go by other names',
      sheet: miniForm({}, '全年预算200万元，支出150万元，预算完成率达到80%。'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '80%',
          expected: '75%',
          message: '按同句的支出150万元、全年预算200万元计算，应为75%，文中写“预算完成率达到80%”。',
        },
      ],
    },
    {
      name: 'a rate that holds in one unit only',
      sheet: miniForm({}, '全年预算200元，支出150万元，支出率75%。'),
      findings: [{ messageId: 'unit', cell: 'B7', stated: '150万元', expected: null, text: '150万元' }],
    },
    {
      name: 'a rate of money',
      sheet: miniForm({}, '公用经费实际支出4.59万元，预算安排公用经费4.84万元，公用经费控制率98.43%。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '98.43%', expected: '94.83%' }],
    },
  ],
});
