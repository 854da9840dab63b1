import { targetUnits } from '../../src/checks/target-units';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { projectGrid } from '../support/project-grid';

testCheck(targetUnits, {
  valid: [
    { name: 'one unit', sheet: goalGrid() },
    { name: 'the same amount in another unit', sheet: goalGrid({ F10: '2486000元' }) },
    { name: 'far below the limit in one unit', sheet: goalGrid({ F10: '0.2万元' }) },
    { name: 'counts', sheet: projectGrid(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a percentage without its sign',
      sheet: projectGrid({ D5: '≥90%', E5: '93.5' }),
      findings: [{ messageId: 'percent', cell: 'E5', stated: '93.5', expected: '93.5%', related: ['D5'] }],
    },
    {
      name: '元 for 万元',
      sheet: goalGrid({ F10: '248.6元' }),
      findings: [
        {
          messageId: 'apart',
          cell: 'F10',
          stated: '248.6元',
          expected: null,
          message: '“工程总投资”指标值≤260万元，完成值248.6元，数字相近而单位不同，单位是否写错？',
          related: ['E10'],
        },
      ],
    },
    {
      name: '元 in the target',
      sheet: projectGrid({ C5: '单盏成本', D5: '≤800元', E5: '792万元' }),
      findings: [{ messageId: 'apart', cell: 'E5', stated: '792万元', expected: null }],
    },
  ],
});
