import { sameActivity } from '../../src/checks/same-activity';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import type { Grid, GridValue } from '../support/grid';
import { projectGrid } from '../support/project-grid';

/** Counted under 数量指标, and once more under 时效指标 where only the time is asked for. */
function twice(count: GridValue, again: GridValue, target: string = '全年'): Grid {
  return projectGrid({
    C5: '义务植树活动',
    D5: '≥20次',
    E5: count,
    B6: '时效指标',
    C6: '开展义务植树活动',
    D6: target,
    E6: again,
    F6: null,
  });
}

testCheck(sameActivity, {
  valid: [
    { name: 'the same number', sheet: twice(26, 26) },
    { name: 'words', sheet: twice(26, '按时完成'), receipt: 'not-applicable' },
    { name: 'a number that may be a month', sheet: twice(26, 12), receipt: 'not-applicable' },
    {
      name: 'a row that asks for a number of its own',
      sheet: twice(26, 15, '15天内'),
      receipt: 'not-applicable',
    },
    { name: 'no such rows', sheet: fundGrid(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'another number',
      sheet: twice(26, 24),
      findings: [
        {
          messageId: 'differs',
          cell: 'E6',
          stated: '24',
          expected: null,
          message: '“开展义务植树活动”时效指标完成值填24，数量指标E5填26，同一事项两个数，请核实。',
          related: ['E5'],
        },
      ],
    },
    {
      name: 'with units, under quality',
      sheet: projectGrid({
        C5: '基层文艺演出',
        D5: '不少于40场',
        E5: '42场',
        C6: '基层文艺演出',
        D6: '反响良好',
        E6: '38场',
        F6: null,
      }),
      findings: [{ messageId: 'differs', cell: 'E6', stated: '38场', expected: null }],
    },
  ],
});
