import { nameHoldsResult } from '../../src/checks/name-holds-result';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { miniForm } from '../support/mini-form';

testCheck(nameHoldsResult, {
  valid: [
    { name: 'neutral names', sheet: projectGrid() },
    { name: 'the task in brackets', sheet: projectGrid({ C5: '维修路灯（任务数520盏）' }) },
    { name: 'a number of the name that is another', sheet: projectGrid({ C5: '12345热线派单维修路灯' }) },
    { name: 'no actual values', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a name that tells what came out',
      sheet: projectGrid({ C5: '全年维修路灯520盏' }),
      findings: [
        {
          messageId: 'result',
          cell: 'C5',
          stated: '全年维修路灯520盏',
          expected: null,
          message: '指标名称写入了完成值，像是事后填的：“全年维修路灯520盏”，请改成中性的名称。',
        },
      ],
    },
    {
      name: 'several are one question',
      sheet: projectGrid({
        C5: '维修路灯520盏',
        B6: '数量指标',
        C6: '更换电缆3.5公里',
        D6: '≥3公里',
        E6: '3.5公里',
        F6: null,
      }),
      findings: [
        { messageId: 'result', cell: 'C5', stated: '维修路灯520盏', expected: null, related: ['C6'] },
      ],
    },
  ],
});
