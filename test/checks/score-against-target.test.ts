import { scoreAgainstTarget } from '../../src/checks/score-against-target';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { miniForm } from '../support/mini-form';

/** Targets without scores, and a table of scores below them, as some places print it. */
function apart(progress: string, score: number): ReturnType<typeof projectGrid> {
  return projectGrid({
    A4: '一级指标',
    F4: '完成进度',
    G4: null,
    H4: null,
    A5: '效益指标',
    B5: '社会效益指标',
    C5: '带动就业',
    D5: '带动周边就业',
    E5: '带动就业',
    F5: progress,
    ...Object.fromEntries(['G5', 'H5', 'G6', 'H6', 'G7', 'H7', 'G8', 'H8'].map((cell) => [cell, null])),
    A6: '产出指标',
    B6: '数量指标',
    C6: '维修路灯',
    D6: '≥500盏',
    E6: '520盏',
    F6: '完成',
    A7: '一级指标',
    B7: '二级指标',
    C7: '三级指标',
    D7: '分值',
    E7: '得分',
    A8: '效果',
    B8: '项目效果',
    C8: '社会效益',
    D8: 10,
    E8: score,
    A9: '效果',
    B9: '项目效果',
    C9: '可持续影响',
    D9: 90,
    E9: 90,
  });
}

testCheck(scoreAgainstTarget, {
  valid: [
    {
      name: 'a target set anew during the year',
      sheet: projectGrid({ D5: '≥600盏', I4: '调整后指标值', I5: '≥500盏', F5: null }),
      receipt: 'not-applicable',
    },
    { name: 'words that agree and all points', sheet: projectGrid({ D5: '按标准完成', E5: '按标准完成' }) },
    { name: 'done and all points, in two tables', sheet: apart('完成', 10) },
    { name: 'not done and fewer points, in two tables', sheet: apart('80%', 8) },
    { name: 'scores that rules decide', sheet: projectGrid({ H5: 35 }), receipt: 'not-applicable' },
    {
      name: 'a judged row with a few points off and the reason beside them',
      sheet: projectGrid({
        D5: '有效保障',
        E5: '有效保障',
        H5: 33,
        H8: 93,
        I4: '偏差原因',
        I5: '主动发现不及时',
      }),
    },
    { name: 'no targets', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'words that agree, yet points lost',
      sheet: projectGrid({ D5: '符合标准', E5: '符合标准', H5: 35, H8: 95 }),
      findings: [
        {
          messageId: 'lost',
          cell: 'H5',
          stated: '35',
          expected: null,
          message: '“维修路灯”目标已达到（符合标准→符合标准），40分却得35分，请核实得分，或说明扣分原因。',
          related: ['D5', 'E5'],
        },
      ],
    },
    {
      name: 'done, yet points lost, in two tables',
      sheet: apart('完成', 6),
      findings: [{ messageId: 'lost', cell: 'E8', stated: '6', expected: null, related: ['F5'] }],
    },
    {
      name: 'not done, yet all points, in two tables',
      sheet: apart('36%', 10),
      findings: [{ messageId: 'full', cell: 'E8', stated: '10', expected: null, related: ['F5'] }],
    },
  ],
});
