import { proseRate } from '../../src/checks/prose-rate';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

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
      name: 'the rate of the row',
      sheet: miniForm({}, '人员管理规范，在职人员控制率为90%。'),
    },
    {
      name: 'a year before, of which only the budget of its beginning is told',
      sheet: miniForm({}, '上年年初预算860万元，上年支出848.6万元，上年预算完成率96.2%。'),
      receipt: 'not-applicable',
    },
    {
      name: 'heads that are left out',
      sheet: miniForm({}, '编制10人，在职在编人员11人（其中1名为军转干部，不占编），在职人员控制率100%。'),
      receipt: 'not-applicable',
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
      name: 'units that differ, which the head shows already',
      sheet: miniForm({ G4: 12031.86 }, '调整预算金额28608.5万元，年初预算12031.86元，预算调整率237.77%。'),
      receipt: 'cannot',
      reason: '单位不一致',
    },
  ],
  invalid: [
    {
      name: 'units that differ',
      sheet: miniForm({}, '公用经费实际支出4.59元，预算安排公用经费4.84万元，公用经费控制率94.83%。'),
      findings: [{ messageId: 'unit', cell: 'B7', stated: '4.59元', expected: null, related: ['B7', 'B7'] }],
    },
    {
      name: 'an operand before a semicolon',
      sheet: miniForm({}, '经批复，人员编制10人；截至年底，在职在编人员9人，在职人员控制率93%。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '93%', expected: '90%' }],
    },
    {
      name: 'heads told beside those who have retired',
      sheet: miniForm({ F10: '按编制配备' }, '共有事业编制9个，年底在职7人，在职人员控制率57.78%，退休3人。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '57.78%', expected: '77.78%' }],
    },
    {
      name: 'what is so and what is not',
      sheet: miniForm({}, '抽检812批次；合格795批次，不合格17批次，合格率98.91%。'),
      findings: [{ messageId: 'wrong', cell: 'B7', stated: '98.91%', expected: '97.91%' }],
    },
    {
      name: 'a rate over another amount of the form than in its row',
      sheet: miniForm(
        { F11: '', C14: '结转结余率', F14: '（结转结余额47.84万元/支出预算数560.30万元）×100%=8.54%' },
        '全年支出512.46万元。结转结余额47.84万元，支出预算数512.46万元，结转结余率9.34%。',
      ),
      findings: [{ messageId: 'base', cell: 'B7', stated: '9.34%', expected: '8.54%', related: ['F14'] }],
    },
    {
      name: 'a purchase in another unit that only a calculation tells',
      sheet: miniForm(
        { C14: '政府采购执行率', F14: '1441.30/1527.30=94.37%' },
        '政府采购预算1527.30元，实际采购1441.30万元，政府采购执行率为94.37%。',
      ),
      findings: [{ messageId: 'unit', cell: 'B7', stated: '1527.30元', expected: null }],
    },
    {
      name: 'a rate that the row works out otherwise',
      sheet: miniForm({}, '人员管理规范，在职人员控制率为96%。'),
      findings: [
        {
          messageId: 'row',
          cell: 'B7',
          stated: '96%',
          expected: '90%',
          message: '文中写“在职人员控制率为96%”，F10算得90%，两处不一致，是否抄错？',
          related: ['F10'],
        },
      ],
    },
    {
      name: 'a report beside the rate of the unit’s form',
      sheet: reportGrid('人员管理规范，在职人员控制率为96%。'),
      others: [miniForm()],
      findings: [{ messageId: 'row', cell: 'A3', stated: '96%', expected: '90%', related: ['F10'] }],
    },
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
