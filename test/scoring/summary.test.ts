import { assess, EMPTY_RECORD } from '../../src';
import { workbookFrom, type Grid, type GridValue } from '../support/grid';
import { miniForm } from '../support/mini-form';

function summary(rows: readonly (readonly [string, GridValue | null])[], total: GridValue | null): Grid {
  const cells: Record<string, GridValue> = {
    A1: '2022年度部门整体支出自评情况汇总表',
    A2: '序号',
    B2: '预算单位',
    C2: '全年预算数',
    D2: '执行率',
    E2: '自评分数',
  };
  for (const [i, [unit, score]] of rows.entries()) {
    cells[`A${String(3 + i)}`] = i + 1;
    cells[`B${String(3 + i)}`] = unit;
    if (score !== null) cells[`E${String(3 + i)}`] = score;
  }
  const last = String(3 + rows.length);
  cells[`A${last}`] = '合计';
  if (total !== null) cells[`E${last}`] = total;
  return { name: '汇总', cells };
}

function totalsOf(...grids: readonly Grid[]): unknown {
  const [workbook] = assess([workbookFrom(...grids)], EMPTY_RECORD);
  const form = workbook?.forms.find((each) => each.form.kind === 'summary');
  return form?.scored.totals.map(({ label, cell, score, previous }) => [
    label,
    cell,
    score?.toString() ?? null,
    previous?.toString() ?? null,
  ]);
}

describe('自评分数 of a summary', () => {
  it('follow the total of the unit of that name', () => {
    const rows = [
      ['云岭市测试中心', null],
      ['云岭市另一单位', 90],
    ] as const;
    expect(totalsOf(miniForm(), summary(rows, null))).toEqual([['云岭市测试中心自评分数', 'E3', '85', null]]);
  });

  it('are open while rows of the unit have no score', () => {
    expect(totalsOf(miniForm({ G10: null, G15: null }), summary([['云岭市测试中心', 85]], null))).toEqual([
      ['云岭市测试中心自评分数', 'E3', null, '85'],
      ['合计自评分数', 'E4', null, null],
    ]);
  });

  it('a bottom line over one unit is that unit, over several it is left alone', () => {
    expect(totalsOf(miniForm(), summary([['云岭市测试中心', 85]], null))).toEqual([
      ['云岭市测试中心自评分数', 'E3', '85', '85'],
      ['合计自评分数', 'E4', '85', null],
    ]);
  });
});
