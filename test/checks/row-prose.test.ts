import { rowProse } from '../../src/checks/row-prose';
import { testCheck } from '../support/check-tester';
import type { Grid } from '../support/grid';
import { projectGrid } from '../support/project-grid';

/** The project form with a narrative below. */
function withProse(text: string, changes: Parameters<typeof projectGrid>[0] = {}): Grid {
  return projectGrid({ ...changes, A9: '自评结论', B9: text });
}

testCheck(rowProse, {
  valid: [
    {
      name: 'target and actual value as the row has them',
      sheet: withProse('数量指标中维修路灯目标值为500盏，实际维修520盏；亮灯率为98.6%，达到目标要求。', {
        C5: '指标1：维修路灯',
      }),
    },
    {
      name: 'a figure in another unit',
      sheet: withProse('维修路灯目标值为每年两轮，实际更换灯具86套，其余经检修后继续使用。'),
      receipt: 'not-applicable',
    },
    {
      name: 'the year before',
      sheet: withProse('上年维修路灯实际完成480盏，由于预算压减，本年任务未作大的调整。'),
      receipt: 'not-applicable',
    },
    {
      name: 'things counted as the row counts them',
      sheet: withProse('本项目资金由全县12个乡镇使用，覆盖12个乡镇，按季度拨付到各乡镇财政所。', {
        C7: '覆盖乡镇',
        D7: '≥12个',
        E7: '12个',
      }),
    },
    {
      name: 'a part of the things',
      sheet: withProse('项目覆盖乡镇以北部为主，其中重点覆盖5个乡镇，按季度拨付到各乡镇财政所。', {
        C7: '覆盖乡镇',
        D7: '≥12个',
        E7: '12个',
      }),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'an actual value that the row has not',
      sheet: withProse('数量指标中维修路灯目标值为500盏，实际维修路灯的数量为达到要求，实际完成502盏。'),
      findings: [
        {
          messageId: 'named',
          cell: 'B9',
          stated: '502盏',
          expected: '520盏',
          text: '502盏',
          message: '正文写“维修路灯”完成值502盏，指标行E5写520盏，两处不一致。',
          related: ['E5'],
        },
      ],
    },
    {
      name: 'a target that the row has not',
      sheet: withProse('维修路灯年度目标值为600盏，按计划分四个季度实施，群众反映良好，未发生安全事故。'),
      findings: [{ messageId: 'named', cell: 'B9', stated: '600盏', expected: '≥500盏', text: '600盏' }],
    },
    {
      name: 'more of them than the row has',
      sheet: withProse('本项目涉及面广、任务重，全年覆盖15个乡镇，按季度拨付到各乡镇财政所，资金使用规范。', {
        C7: '覆盖乡镇',
        D7: '≥12个',
        E7: '12个',
      }),
      findings: [
        { messageId: 'counted', cell: 'B9', stated: '15个', expected: null, text: '15个', related: ['D7'] },
      ],
    },
  ],
});
