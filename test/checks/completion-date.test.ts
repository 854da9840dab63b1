import { completionDate } from '../../src/checks/completion-date';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { projectGrid } from '../support/project-grid';

testCheck(completionDate, {
  valid: [
    { name: 'done in time', sheet: goalGrid() },
    { name: 'done late, with points taken off', sheet: goalGrid({ F9: '2022年12月18日', H9: 8 }) },
    { name: 'done within the month that was set', sheet: goalGrid({ E9: '11月底前', F9: '11月28日' }) },
    { name: 'no dates', sheet: projectGrid(), receipt: 'not-applicable' },
    {
      name: 'not before a day',
      sheet: goalGrid({ E9: '2022年5月1日以后', F9: '2022年6月1日' }),
      receipt: 'not-applicable',
    },
    {
      name: 'a span of months',
      sheet: goalGrid({ E9: '2022年3月至11月', F9: '2022年12月' }),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'a day after the last one',
      sheet: goalGrid({ F9: '2022年12月18日' }),
      findings: [
        {
          messageId: 'late',
          cell: 'H9',
          stated: '10',
          expected: null,
          message:
            '“工程完工时间”指标值2022年11月30日前，完成时间2022年12月18日，晚于规定仍得满分10分，请核实。',
          related: ['E9', 'F9'],
        },
      ],
    },
    {
      name: 'months of the year of the form',
      sheet: projectGrid({ C6: '完工时间', D6: '10月底前', E6: '12月完工', F6: null }),
      findings: [{ messageId: 'late', cell: 'H6', stated: '30', expected: null }],
    },
  ],
});
