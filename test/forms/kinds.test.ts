import { recogniseForms, type Form } from '../../src/forms';
import { workbookFrom, type Grid, type GridValue } from '../support/grid';

/** Rows of a sheet as lists; null is a blank cell. */
function sheet(name: string, rows: readonly (readonly (GridValue | null)[])[]): Grid {
  const cells: Record<string, GridValue> = {};
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries())
      if (value !== null) cells[`${String.fromCharCode(65 + j)}${String(i + 1)}`] = value;
  return { name, cells };
}

function only(...grids: readonly Grid[]): Form {
  const [form, ...others] = recogniseForms(workbookFrom(...grids));
  if (form === undefined || others.length > 0)
    throw new Error(`one form expected, not ${String(others.length + (form === undefined ? 0 : 1))}`);
  return form;
}

function rowsOf(form: Form): unknown {
  return form.rows.map((row) => [
    row.level1,
    row.level3,
    row.weight?.toString() ?? null,
    row.cells.score?.figure?.value.toString() ?? null,
  ]);
}

function headOf(form: Form): unknown {
  return form.head.map(({ label, operand, year, value }) => [
    label,
    operand,
    year,
    value.figure?.value.toString() ?? value.text,
  ]);
}

const NATIONAL = sheet('项目自评', [
  ['附件2'],
  ['2021年度项目支出绩效自评表'],
  ['项目名称', null, '乡村道路养护', null, null, null, null, null, null],
  ['主管部门', null, '青川区交通局', null, '实施单位', '青川区公路段'],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 100, 120, 108, 10, '90%', 9],
  [null, '其中：当年财政拨款', 100, 120, 108, '—', '90%', '—'],
  [null, '上年结转资金', 0, 0, 0, '—', null, '—'],
  [null, '其他资金', 0, 0, 0, '—', null, '—'],
  ['年度总体目标', '预期目标', null, null, '实际完成情况'],
  [null, '养护乡村道路120公里，保障群众出行安全。', null, null, '全年养护道路118公里，群众出行条件改善。'],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  [null, '产出指标', '数量指标', '养护里程', '≥120公里', '118公里', 30, 29.5, '雨季工期延误'],
  [null, null, '质量指标', '验收合格率', '100%', '100%', 20, 20],
  [null, '效益指标', '社会效益指标', '群众出行改善', '改善', '改善', 30, 28],
  [null, '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '93%', 10, 10],
  ['总分', null, null, null, null, null, 100, 96.5],
]);

describe('project forms', () => {
  it('the standard eight columns: execution in the block of funds counts as a row', () => {
    const form = only(NATIONAL);
    expect([form.kind, form.project, form.unit, form.year, form.money?.id]).toEqual([
      'project',
      '乡村道路养护',
      '青川区公路段',
      2021,
      '万元',
    ]);
    expect(rowsOf(form)).toEqual([
      ['预算执行', '预算执行率', '10', '9'],
      ['产出指标', '养护里程', '30', '29.5'],
      ['产出指标', '验收合格率', '20', '20'],
      ['效益指标', '群众出行改善', '30', '28'],
      ['满意度指标', '群众满意度', '10', '10'],
    ]);
    expect([form.rows[0]?.indicator, form.total?.score.cell]).toEqual(['proj.exec_rate', 'H17']);
    expect(headOf(form)).toEqual(
      expect.arrayContaining([
        ['年度资金总额·年初预算数', 'budget_initial', null, '100'],
        ['年度资金总额·全年预算数', 'budget_adjusted', null, '120'],
        ['年度资金总额·全年执行数', 'executed', null, '108'],
        ['其中：当年财政拨款·全年执行数', null, null, '108'],
      ]),
    );
    expect(form.narratives.map(({ section, cell }) => [section, cell])).toEqual([
      ['预期目标', 'B11'],
      ['实际完成情况', 'E11'],
    ]);
  });

  it('20 points for execution and 80 in the headings, A and B columns', () => {
    const form = only(
      sheet('湖北式', [
        ['2022年度文化馆免费开放项目自评表'],
        ['单位名称：青川区文化馆', null, null, null, '填报日期：2023年3月2日'],
        ['项目名称', '文化馆免费开放'],
        [
          '预算执行情况（万元）（20分）',
          null,
          null,
          '预算数（A）',
          '执行数（B）',
          '执行率（B/A）',
          '得分（20分×执行率）',
        ],
        [null, '年度财政资金总额', null, 50, 45, '90%', 18],
        [
          '年度绩效目标（80分）',
          '一级指标',
          '二级指标',
          '三级指标',
          '年初目标值（A）',
          '实际完成值（B）',
          '得分',
        ],
        [null, '产出指标', '数量指标', '开放天数（40分）', '≥300天', '310天', 40],
        [null, '效益指标', '社会效益指标', '服务人次（40分）', '≥2万人次', '1.8万人次', 36],
        ['总分', null, null, null, null, null, 94],
      ]),
    );
    expect(rowsOf(form)).toEqual([
      ['预算执行', '预算执行率', '20', '18'],
      ['产出指标', '开放天数（40分）', '40', '40'],
      ['效益指标', '服务人次（40分）', '40', '36'],
    ]);
    expect(form.total?.score.figure?.value.toString()).toBe('94');
  });

  it('targets in three columns: direction, value, unit', () => {
    const form = only(
      sheet('公开表', [
        ['项目支出绩效自评结果公开表'],
        ['项目名称', '河道清淤'],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '指标性质',
          '指标值',
          '度量单位',
          '实际完成值',
          '分值',
          '得分',
          '未完成原因分析',
        ],
        ['产出指标', '数量指标', '清淤长度', '≥', 12, '公里', 12.5, 50, 50],
        ['效益指标', '生态效益指标', '水质达标率', '≥', 90, '%', 92, 50, 50],
        ['总分', null, null, null, null, null, null, 100, 100],
      ]),
    );
    const [first] = form.rows;
    const cells = first?.cells ?? {};
    expect([cells.direction?.text, cells.target?.text, cells.unit?.text, cells.actual?.text]).toEqual([
      '≥',
      '12',
      '公里',
      '12.5',
    ]);
    expect(form.rows).toHaveLength(2);
  });

  it('a flat table with unit, coefficient and the rule in words', () => {
    const form = only(
      sheet('平表', [
        ['专项资金绩效自评表'],
        ['序号', '指标名称', '计量单位', '目标值', '完成值', '权重', '系数', '评分标准', '得分'],
        [1, '建成标准化教室', '间', 20, 20, 40, 1, '每少1间扣2分，扣完为止', 40],
        [2, '设备到位率', '%', 100, 96, 60, 1, '≥95%得满分，否则按比例得分', 60],
        ['合计', null, null, null, null, 100, null, null, 100],
      ]),
    );
    expect(rowsOf(form)).toEqual([
      ['', '建成标准化教室', '40', '40'],
      ['', '设备到位率', '60', '60'],
    ]);
    expect(
      form.rows.map((row) => [row.cells.unit?.text, row.cells.coefficient?.text, row.cells.rule?.text]),
    ).toEqual([
      ['间', '1', '每少1间扣2分，扣完为止'],
      ['%', '1', '≥95%得满分，否则按比例得分'],
    ]);
  });

  it('a two-row head whose upper row only says 绩效指标 and 指标值', () => {
    const form = only(
      sheet('两行表头', [
        ['项目支出绩效自评表'],
        ['绩效指标', null, null, '指标值', null, '分值', '自评得分'],
        ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', null, null],
        ['产出指标', '数量指标', '维修路灯', '≥500盏', '520盏', 100, 100],
        ['总分', null, null, null, null, 100, 100],
      ]),
    );
    expect(rowsOf(form)).toEqual([['产出指标', '维修路灯', '100', '100']]);
    expect([form.rows[0]?.cells.target?.text, form.rows[0]?.cells.actual?.text]).toEqual(['≥500盏', '520盏']);
  });
});

describe('other kinds', () => {
  it('a summary with blank lines and a total', () => {
    const form = only(
      sheet('汇总', [
        ['2021年度部门整体支出自评情况汇总表'],
        ['主管部门（盖章）：青川区文旅局', null, null, null, '单位：万元'],
        ['序号', '预算单位', '全年预算数', '全年执行数', '执行率', '预算单位自评分数', '主管部门复核分数'],
        [1, '区文化馆', 120, 114, '95%', 93.5, 92],
        [2, '区图书馆', '80', 80, '100%', 96, 95],
        [3],
        [4],
        ['合计', null, 200, 194, '97%', null, null],
        ['注：本表由主管部门填报。'],
      ]),
    );
    expect([form.kind, form.unit, form.money?.id]).toEqual(['summary', '青川区文旅局', '万元']);
    expect(
      form.summary.map((row) => [
        row.unit,
        row.isTotal,
        row.cells.budget?.figure?.value.toString(),
        row.cells.rate?.figure?.value.toString(),
        row.cells.selfScore?.figure?.value.toString(),
      ]),
    ).toEqual([
      ['区文化馆', false, '120', '95', '93.5'],
      ['区图书馆', false, '80', '100', '96'],
      ['', true, '200', '97', undefined],
    ]);
  });

  it('basic data: labels above, and a block of rows and years', () => {
    const form = only(
      sheet('基础数据', [
        ['部门整体支出绩效评价基础数据表'],
        ['填报单位：青川区文化馆'],
        ['财政供养人员情况', '编制数', '2022年实际在职人数', '控制率'],
        [null, 15, 14, '93.33%'],
        ['经费控制情况（万元）', '2021年决算数', '2022年预算数', '2022年决算数'],
        ['三公经费', 6.2, 6, 5.4],
        ['公务接待费', 1.2, 1, 0.8],
      ]),
    );
    expect(form.kind).toBe('basic-data');
    expect(headOf(form)).toEqual([
      ['编制数', 'staff_quota', null, '15'],
      ['2022年实际在职人数', 'staff_actual', 2022, '14'],
      ['控制率', null, null, '93.33'],
      ['三公经费·2021年决算数', 'san_actual', 2021, '6.2'],
      ['三公经费·2022年预算数', 'san_budget', 2022, '6'],
      ['三公经费·2022年决算数', 'san_actual', 2022, '5.4'],
      ['公务接待费·2021年决算数', null, 2021, '1.2'],
      ['公务接待费·2022年预算数', null, 2022, '1'],
      ['公务接待费·2022年决算数', null, 2022, '0.8'],
    ]);
  });

  it('targets without scores', () => {
    const form = only(
      sheet('目标', [
        ['2022年度绩效目标表'],
        ['年度总体目标', '服务园区企业，推动项目建设，完成年度各项任务。'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出', '数量', '走访企业', '≥40家'],
        [null, '时效', '按期完成', '100%'],
      ]),
    );
    expect([form.kind, form.rows.length]).toEqual(['targets', 0]);
    expect(form.targets.map((row) => [row.level1, row.level2, row.level3, row.cells.target?.text])).toEqual([
      ['产出', '数量', '走访企业', '≥40家'],
      ['产出', '时效', '按期完成', '100%'],
    ]);
    expect(form.narratives.map((narrative) => narrative.section)).toEqual(['年度总体目标']);
  });

  it('a report over rows, headings kept apart from prose', () => {
    const form = only(
      sheet('报告', [
        ['2021年度部门整体支出绩效自评报告'],
        ['一、部门概况'],
        ['（一）机构人员情况'],
        ['内设机构3个，包括办公室、财务科、业务科。'],
        ['二、预算执行情况'],
        ['2021年年初预算120万元，实际支出114万元，预算执行率95%。'],
      ]),
    );
    expect([form.kind, form.year]).toEqual(['report', 2021]);
    expect(form.narratives.map(({ section, cell }) => [section, cell])).toEqual([
      ['机构人员情况', 'A4'],
      ['预算执行情况', 'A6'],
    ]);
  });

  it('lists of codes and notes give nothing', () => {
    const codes = sheet('代码', [
      ['功能科目', '名称'],
      ['2010101', '行政运行'],
      ['2010102', '一般行政管理事务'],
      ['2010103', '机关服务'],
    ]);
    expect(recogniseForms(workbookFrom(codes))).toEqual([]);
  });

  it('forms one under the other and on several sheets, hidden ones marked', () => {
    const workbook = workbookFrom(NATIONAL, { ...NATIONAL, name: '隐藏的表' });
    const hidden = { ...workbook, sheets: workbook.sheets.map((each, i) => ({ ...each, hidden: i === 1 })) };
    expect(recogniseForms(hidden).map(({ id, isHidden }) => [id, isHidden])).toEqual([
      ['项目自评#1', false],
      ['隐藏的表#1', true],
    ]);
  });
});
