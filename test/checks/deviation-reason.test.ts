import { deviationReason } from '../../src/checks/deviation-reason';
import { testCheck } from '../support/check-tester';
import type { Grid, GridValue } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

/** The project form with a column for reasons; changes replace cells. */
function withReasons(changes: Readonly<Record<string, GridValue | null>> = {}): Grid {
  return projectGrid({ I4: '偏差原因分析及改进措施', ...changes });
}

/** A flat table of another province: the reasons before the scores. */
function flat(score: number, reason: string): Grid {
  return {
    cells: {
      A1: '项目绩效目标自评情况表',
      A2: '项目名称',
      B2: '村道养护',
      A3: '一级指标',
      B3: '二级指标',
      C3: '三级指标',
      D3: '分值',
      E3: '年度指标值',
      F3: '全年完成值',
      G3: '未完成原因和改进措施',
      H3: '得分',
      A4: '产出指标',
      B4: '数量指标',
      C4: '养护里程',
      D4: 50,
      E4: '≥30公里',
      F4: '28公里',
      G4: reason,
      H4: score,
      A5: '效益指标',
      B5: '社会效益指标',
      C5: '通行条件改善',
      D5: 50,
      E5: '改善',
      F5: '改善',
      H5: 50,
    },
  };
}

testCheck(deviationReason, {
  valid: [
    { name: 'full points', sheet: withReasons() },
    { name: 'points lost for a reason', sheet: withReasons({ H5: 35, I5: '十二月停电，20盏推迟安装' }) },
    { name: 'a reason in another layout', sheet: flat(46.7, '雨季推迟两公里，次年三月补做') },
    { name: 'no column for it', sheet: projectGrid({ H5: 35 }), receipt: 'not-applicable' },
    { name: 'a department form without it', sheet: miniForm(), receipt: 'not-applicable' },
    {
      name: 'no scores yet',
      sheet: withReasons({ H5: null, H6: null, H7: null, H8: null }),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'two blanks are one question',
      sheet: withReasons({ H5: 35, H6: 28 }),
      findings: [
        {
          messageId: 'missing',
          cell: 'I5',
          stated: null,
          expected: null,
          message: '扣了分而没有填写偏差原因：“维修路灯”40分得35分；“亮灯率”30分得28分，请补充。',
          related: ['H5', 'I5', 'H6', 'I6'],
        },
      ],
    },
    {
      name: 'words that give no reason, in another layout',
      sheet: flat(46.7, '长期工作'),
      findings: [
        {
          messageId: 'empty',
          cell: 'G4',
          stated: '长期工作',
          expected: null,
          message: '扣了分而偏差原因没有说明原因：“养护里程”50分得46.7分，写“长期工作”，请写具体。',
        },
      ],
    },
  ],
});
