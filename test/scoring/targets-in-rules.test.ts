import { collectFacts } from '../../src/facts';
import { recogniseForms } from '../../src/forms';
import { EMPTY_RECORD } from '../../src/record';
import { scoreForm, traceLines } from '../../src/scoring';
import { workbookFrom, type GridValue } from '../support/grid';

const RULE = '目标≥26.5公里，达到得满分，未达到按比例得分';

/** The one row of a table whose rule names the target and whose analysis tells what was done. */
function rowOf(rule: string, analysis: GridValue, name = '河道清淤长度') {
  const cells: Record<string, GridValue> = {
    A1: '2022年度部门整体支出绩效自评表',
    A2: '填报单位：云岭市测试中心',
    A3: '一级指标',
    B3: '二级指标',
    C3: '三级指标',
    D3: '分值',
    E3: '评分标准',
    F3: '计算分析情况',
    G3: '得分',
    A4: '产出',
    B4: '数量',
    C4: name,
    D4: 3,
    E4: rule,
    F4: analysis,
    A5: '综合得分',
    D5: 3,
  };
  const [form] = recogniseForms(workbookFrom({ cells }));
  if (form === undefined) throw new Error('no form');
  const [row] = scoreForm(form, collectFacts(form), EMPTY_RECORD, { overwrite: false }).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('a target that the rule of a row names', () => {
  it.each<[string, string, GridValue, string, string]>([
    [
      'reached, its parts in brackets',
      RULE,
      '实际27.1公里（青溪河18.6公里、柏水河8.5公里）',
      '3',
      '河道清淤长度',
    ],
    ['missed, in proportion', RULE, '计划26.5公里，实际完成21.2公里', '2.4', '河道清淤长度'],
    [
      'a rate that is worked out',
      '目标≥90%，达到得满分，未达到按比例得分',
      '23/26=88.46%',
      '2.95',
      '按时完成率',
    ],
    ['an upper bound', '目标≤14万元，不超过得满分，超过不得分', '618.20/45=13.74万元', '3', '单处平均成本'],
    [
      'an upper bound passed',
      '目标≤13万元，不超过得满分，超过不得分',
      '618.20/45=13.74万元',
      '0',
      '单处平均成本',
    ],
    [
      'a count among other words',
      '目标≥4次，达到得满分，未达到按比例得分',
      '全年组织培训4次',
      '3',
      '培训次数',
    ],
    ['a rate with a limit', '≥95%得满分，否则按比例得分', '61/63=96.83%', '3', '支付及时率'],
  ])('%s', (_, rule, analysis, expected, name) => {
    expect(rowOf(rule, analysis, name).due?.toString()).toBe(expected);
  });

  it.each<[string, GridValue]>([
    ['words', '已完成'],
    ['two lengths', '清淤27.1公里，护坡26.8公里'],
    ['another unit', '实际完成27处'],
    ['the target alone', '目标26.5公里'],
  ])('is left to the person beside %s', (_, analysis) => {
    expect(rowOf(RULE, analysis).status).toBe('manual');
  });

  it('is left to the person beside a calculation that does not hold', () => {
    const rule = '目标≥90%，达到得满分，未达到按比例得分';
    expect(rowOf(rule, '23/26=98.46%', '按时完成率').status).toBe('manual');
  });

  it('asks for what was done where nothing is told', () => {
    const row = rowOf(RULE, '');
    expect([row.status, row.reason]).toEqual(['cannot', '缺少完成值，应填在F4']);
  });

  it('shows target and what was done with their cells', () => {
    const row = rowOf(RULE, '计划26.5公里，实际完成21.2公里');
    const lines = row.trace === null ? '' : JSON.stringify(traceLines(row.trace));
    expect(lines).toContain('21.2公里');
    expect(lines).toContain('E4');
  });
});
