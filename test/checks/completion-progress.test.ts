import { completionProgress } from '../../src/checks/completion-progress';
import { testCheck } from '../support/check-tester';
import type { Grid, GridValue } from '../support/grid';

/** A table of targets in the layout of two provinces: with scores, and without. */
function targets(target: GridValue, actual: GridValue, progress: GridValue, isScored = false): Grid {
  const cells: Record<string, GridValue> = {
    A1: '青川区财政支出项目绩效自评表',
    A2: '（2022年度）',
    A3: '项目名称',
    B3: '路灯维护',
    A4: '绩效指标（二级）',
    B4: '绩效指标（三级）',
    C4: '目标值',
    D4: '实际完成指标值',
    E4: '完成进度',
    A5: '数量指标',
    B5: '维修路灯',
    C5: target,
    D5: actual,
    E5: progress,
  };
  return { cells: isScored ? { ...cells, F4: '分值', G4: '得分', F5: 10, G5: 9 } : cells };
}

testCheck(completionProgress, {
  valid: [
    { name: 'the quotient', sheet: targets('不少于20次', 18, '90%') },
    { name: 'rounded', sheet: targets('≥30个', '20个', '66.67%', true) },
    { name: 'cut off', sheet: targets('≥30个', '20个', '66.6%') },
    { name: '100% for a target outdone', sheet: targets('≥20个', '26个', '100%') },
    { name: 'less is better, the other way round', sheet: targets('≤8万元', '6.4万元', '125%') },
    { name: 'one of two targets', sheet: targets('达到50个, 总投资达到300亿元', '18个,90亿元', '36%') },
    { name: 'a price per piece, stated as one', sheet: targets('每次2万元', '每次1.8万元', '完成') },
    { name: 'a range', sheet: targets('20-30次', '25次', '完成'), receipt: 'not-applicable' },
    { name: 'about', sheet: targets('≥40个', '约60个', '140%'), receipt: 'not-applicable' },
    { name: 'words', sheet: targets('及时', '及时', '完成'), receipt: 'not-applicable' },
    { name: 'done and reached', sheet: targets('不超17万', '16.2万', '已完成') },
  ],
  invalid: [
    {
      name: 'a price per piece beside a sum',
      sheet: targets('每次2万元', '7.6', '100%'),
      findings: [
        { messageId: 'unitPrice', cell: 'E5', stated: '100%', expected: null, related: ['C5', 'D5'] },
      ],
    },
    {
      name: 'nothing spent, yet done',
      sheet: targets('不超20万元', 0, '已完成', true),
      findings: [{ messageId: 'notBegun', cell: 'E5', stated: '已完成', expected: null }],
    },
    {
      name: 'far below, yet done',
      sheet: targets('27个单位参与', 2, '完成'),
      findings: [{ messageId: 'farBelow', cell: 'E5', stated: '完成', expected: null }],
    },
    {
      name: 'one of two things told',
      sheet: targets('达到50个, 总投资达到300亿元', 18, '36%'),
      findings: [
        {
          messageId: 'parts',
          cell: 'D5',
          stated: '18',
          expected: null,
          message: '“维修路灯”目标“达到50个, 总投资达到300亿元”不止一项，完成值只填了18，请补齐其余各项。',
          related: ['C5'],
        },
      ],
    },
    {
      name: 'an amount in the column of progress',
      sheet: targets('种类不少于5种', 5, 2500),
      findings: [
        { messageId: 'noProgress', cell: 'E5', stated: '2500', expected: null, related: ['C5', 'D5'] },
      ],
    },
    {
      name: 'a slip of the pen',
      sheet: targets('企业不少于10家', '18家', '118%'),
      findings: [
        {
          messageId: 'wrong',
          cell: 'E5',
          stated: '118%',
          expected: '180%',
          message: '“维修路灯”完成18家、目标10家，完成进度应为180%，表中写118%。',
          related: ['C5', 'D5'],
        },
      ],
    },
    {
      name: 'in a table with scores',
      sheet: targets('≥30个', '20个', '67.7%', true),
      findings: [
        { messageId: 'wrong', cell: 'E5', stated: '67.7%', expected: '66.67%', related: ['C5', 'D5'] },
      ],
    },
    {
      name: 'done, though the limit is passed',
      sheet: targets('不超17万', '31万', '完成'),
      findings: [
        {
          messageId: 'notDone',
          cell: 'E5',
          stated: '完成',
          expected: null,
          message: '“维修路灯”目标“不超17万”，完成值31万，没有达到目标，完成进度却写“完成”，请核实。',
          related: ['C5', 'D5'],
        },
      ],
    },
  ],
});
