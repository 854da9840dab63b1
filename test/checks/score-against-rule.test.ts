import { scoreAgainstRule } from '../../src/checks/score-against-rule';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { goalGrid } from '../support/goal-grid';
import { projectGrid } from '../support/project-grid';

testCheck(scoreAgainstRule, {
  valid: [
    { name: 'scores as the rules give them', sheet: projectGrid() },
    { name: 'a missed target in proportion', sheet: projectGrid({ E5: '250盏', H5: 20, H8: 80 }) },
    {
      name: 'rounded to the decimals that are written',
      sheet: projectGrid({ E5: '251盏', H5: 20.1, H8: 80.1 }),
    },
    {
      name: 'a rate with its counts in brackets',
      sheet: projectGrid({ F6: '≥98%得满分，每低1个百分点扣1分', E6: '97%（388/400）', H6: 29, H8: 99 }),
    },
    {
      name: 'a printed rule that is not understood',
      sheet: projectGrid({ F5: '≥500盏得40分，400至500盏得32分，其余酌情扣分', E5: '460盏', H5: 32, H8: 92 }),
    },
    {
      name: 'points that the reason beside the row names',
      sheet: goalGrid({ F7: '21.5公里', H7: 28, H13: 98, I7: '征地滞后，扣2分。' }),
    },
    { name: 'cut off to whole points', sheet: projectGrid({ E5: '262盏', H5: 20, H8: 80 }) },
    {
      name: 'rows that a person judges',
      sheet: projectGrid({
        D5: '及时',
        E5: '较及时',
        D6: '好',
        E6: '好',
        F6: null,
        D7: '满意',
        E7: '满意',
        H5: 31,
      }),
      receipt: 'not-applicable',
    },
    {
      name: 'no scores yet',
      sheet: projectGrid({ H5: null, H6: null, H7: null, H8: null }),
      receipt: 'not-applicable',
    },
    {
      name: 'one of several rules that fit',
      sheet: miniForm({ A1: '四川省项目支出绩效自评表', F10: '没有计算' }),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'against the rule printed on the row',
      sheet: projectGrid({ E6: '97%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'H6',
          stated: '30',
          expected: '0',
          message: '“亮灯率”得分写30分，按“≥98%得满分，否则不得分”应为0分：97%不符合“≥98%”，不得分。',
          related: ['F6', 'D6', 'E6'],
        },
      ],
    },
    {
      name: 'points lost though the target is met',
      sheet: projectGrid({ H5: 35, H8: 95 }),
      findings: [
        {
          messageId: 'differs',
          cell: 'H5',
          stated: '35',
          expected: '40',
          message:
            '“维修路灯”得分写35分，按“达成年度指标值得满分”测算为40分：完成值520盏≥指标值500盏，达成年度指标，得满分，请核实。',
          related: ['D5', 'E5'],
        },
      ],
    },
    {
      name: 'none of the rules that may hold',
      sheet: projectGrid({ A1: '四川省项目支出绩效自评表', E5: '400盏', H5: 36, H8: 96 }),
      findings: [
        {
          messageId: 'open',
          cell: 'H5',
          stated: '36',
          expected: null,
          message: '“维修路灯”得分写36分，按几种可能的标准测算为0或32分，都不相同，请说明依据。',
          related: ['D5', 'E5'],
        },
      ],
    },
  ],
});
