import { buildWorkbook } from '../../samples/build-workbook';
import { clean } from '../../samples/clean';
import { departmentSheet } from '../../samples/department-form';
import { slips } from '../../samples/slips';
import { unscored } from '../../samples/unscored';
import { collectFacts } from '../../src/facts';
import { recogniseForms } from '../../src/forms';
import { EMPTY_RECORD, formKey, type DecisionRecord } from '../../src/record';
import { RULE_PACKS, type RulePack } from '../../src/rules';
import { ANY_FORM, scoreForm, traceLines, type RowScore, type ScoredForm } from '../../src/scoring';
import { snapshotOf } from '../support/xlsx';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';
import type { WorkbookSnapshot } from '../../src/sheet';

function scored(
  workbook: WorkbookSnapshot,
  record: DecisionRecord = EMPTY_RECORD,
  overwrite = false,
): ScoredForm {
  const [form] = recogniseForms(workbook);
  if (form === undefined) throw new Error('no form');
  return scoreForm(form, collectFacts(form), record, { overwrite });
}

function sample(spec: typeof slips): WorkbookSnapshot {
  return snapshotOf(buildWorkbook([departmentSheet(spec)]));
}

function due(rows: readonly RowScore[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.map((row) => [`${row.row.level2} ${row.row.level3}`, row.due?.toString() ?? row.status]),
  );
}

describe('the unscored sample', () => {
  const result = scored(sample(unscored));

  it('scores every row that a rule decides and leaves the others to the person', () => {
    expect(due(result.rows)).toEqual({
      '工作目标设定 工作规划合理性': 'manual',
      '工作目标设定 工作目标明确性': 'manual',
      '预算配置 在职人员控制': '0.6',
      '预算配置 “三公经费”': '3',
      '预算配置 重点支出安排': '4',
      '预算执行 预算完成率': '1.2',
      '预算执行 预算调整率': '0',
      '预算执行 支付进度': '0',
      '预算执行 结转结余率': '0',
      '预算执行 公用经费控制': '2',
      '预算执行 “三公经费”': '2',
      '预算执行 政府采购执行': '0',
      '预算管理 财务管理制度健全性': 'manual',
      '预算管理 资金使用合规性': 'manual',
      '预算管理 预决算信息公开性': 'manual',
      '预算管理 基础信息完善性': 'manual',
      '资产管理 资产管理制度健全性': 'manual',
      '资产管理 资产管理安全性': 'manual',
      '资产管理 固定资产利用': '4',
      '职责履行 完成实绩情况': 'manual',
      '职责履行 质量达标情况': 'manual',
      '职责履行 重点工作完成情况': 'manual',
      '履职效益 经济效益': 'manual',
      '履职效益 社会效益': 'manual',
      '履职效益 生态效益': 'manual',
      '履职效益 社会公众或服务对象满意度': 'manual',
    });
  });

  it('leaves sums and grade open and says how many rows are', () => {
    expect(result.totals.map(({ label, score, open }) => [label, score, open])).toEqual([
      ['投入', null, 2],
      ['过程', null, 6],
      ['产出', null, 3],
      ['效果', null, 4],
      ['综合得分', null, 15],
    ]);
    expect(result.grade).toEqual({ cell: 'D44', previous: null, grade: null });
  });
});

describe('a filled form', () => {
  const result = scored(sample(slips));

  it('keeps what is there beside what is due', () => {
    const different = result.rows.filter((row) => row.due !== null && row.previous?.eq(row.due) === false);
    expect(different).toEqual([]);
    expect(result.rows.filter((row) => row.due !== null)).toHaveLength(11);
  });

  it('sums up and grades', () => {
    expect(result.totals.map(({ label, score }) => [label, score?.toString()])).toEqual([
      ['投入', '13.8'],
      ['过程', '36.9'],
      ['产出', '22'],
      ['效果', '20'],
      ['综合得分', '92.7'],
    ]);
    expect(result.grade?.grade).toBe('优');
  });
});

/** A second computation of what a trace says: whole numbers of ten-thousandths, no shared code. */
function recompute({ trace, row, rule }: RowScore, pack: RulePack | undefined): string | null {
  if (trace === null || rule === null || row.weight === null) return null;
  if (trace.values.length === 0) return trace.score;
  const scale = 10_000n;
  const parse = (text: string): bigint => {
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    const value = BigInt(whole) * scale + BigInt(fraction.padEnd(4, '0').slice(0, 4));
    return text.startsWith('-') ? -value : value;
  };
  const weight = parse(row.weight.toString());
  const [value = 0n] = trace.rounded.map(parse);
  const award = pack?.rules.find((each) => each.id === rule.id)?.award;
  if (award === undefined) return null;
  let points: bigint;
  if (award.kind === 'deduct') {
    const over = award.side === 'above' ? value - parse(award.from) : parse(award.from) - value;
    const steps = over > 0n ? over / parse(award.per) : 0n;
    points = weight - steps * parse('points' in award.take ? award.take.points : '0');
  } else if (award.kind === 'pass') {
    const limit = parse(award.if.to);
    points = (award.if.is === '<=' ? value <= limit : value >= limit) ? weight : 0n;
  } else if (award.kind === 'bands') {
    const band = award.bands.find((each) => value >= parse(each.if.to))?.give;
    points =
      band === 'full'
        ? weight
        : typeof band === 'object' && 'share' in band
          ? (weight * parse(band.share)) / scale
          : 0n;
  } else if (award.kind === 'nodes') {
    points = trace.rounded.reduce(
      (sum, each, i) => (parse(each) >= parse(award.nodes[i]?.target ?? '0') ? sum + weight / 4n : sum),
      0n,
    );
  } else throw new RangeError(`no second computation for ${award.kind}`);
  const hundredths = points < 0n ? 0n : points / 100n;
  return String(Number(hundredths) / 100);
}

describe('traces', () => {
  it.each(Object.entries({ slips, unscored }))('of %s recompute to the same scores', (_, spec) => {
    const result = scored(sample(spec));
    const rows = result.rows.filter((row) => row.due !== null);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect([row.row.level3, recompute(row, result.choice?.pack)]).toEqual([
        row.row.level3,
        row.due?.toString(),
      ]);
  });

  it('read as a clerk would tell it', () => {
    const row = scored(sample(slips)).rows.find((each) => each.row.level3 === '重点支出安排率');
    expect(row?.trace === null || row === undefined ? [] : traceLines(row.trace)).toEqual([
      '公式：重点项目支出÷项目总支出×100%',
      '  重点项目支出：124.41万元（F20）',
      '  项目总支出：140.02万元（F20）',
      '结果：88.8516%',
      '取整：89%',
      '标准：四舍五入到整数后，以90%为限，每低于1个百分点扣0.2分，扣完为止',
      '计算：分值5分；89%与90%相差1个百分点，扣0.2分',
      '由公开样表推算，非正式文件',
      '得分：4.8',
    ]);
  });
});

describe('rule packs', () => {
  it('leave everything to the person where none knows the place', () => {
    const result = scored(sample(clean));
    expect([result.choice?.confidence, result.choice?.pack.rules]).toEqual(['fallback', []]);
    expect(new Set(result.rows.map((row) => row.status))).toEqual(new Set(['manual']));
  });

  it('are taken as a person chose, for one form or for all', () => {
    const [pack] = RULE_PACKS;
    const key = formKey({ kind: 'department', unit: '云岭市档案服务中心', year: 2022 });
    for (const packs of [{ [key]: pack?.id ?? '' }, { [ANY_FORM]: pack?.id ?? '' }]) {
      const result = scored(sample(clean), { ...EMPTY_RECORD, packs });
      expect([result.choice?.pack.id, result.choice?.confidence]).toEqual([pack?.id, 'chosen']);
      expect(result.rows.find((row) => row.row.level3 === '在职人员控制率')?.due?.toString()).toBe('4');
    }
  });

  it('say so where the form is of another year', () => {
    const result = scored(sample({ ...slips, year: 2023 }));
    expect([result.choice?.confidence, result.choice?.why]).toEqual([
      'other-year',
      '本表为2023年度，按2021年度的标准测算，请核实标准有无调整',
    ]);
  });
});

describe('rows that cannot be scored', () => {
  const record = { ...EMPTY_RECORD, packs: { [ANY_FORM]: 'jinzhong-city-department-2020' } };

  function reasonOf(
    changes: Parameters<typeof miniForm>[0],
    name: string,
  ): readonly [string | undefined, string | null | undefined] {
    const row = scored(workbookFrom(miniForm(changes)), record).rows.find((each) => each.row.level3 === name);
    return [row?.status, row?.reason];
  }

  it.each<[string, Parameters<typeof miniForm>[0], string, string, string]>([
    [
      'an operand is missing',
      { F10: '控制在编制以内' },
      '在职人员控制率',
      'cannot',
      '缺少“在职人员数”，应填在本行的计算说明或表头中',
    ],
    [
      'the calculation is another one',
      { F10: '（编制数10人/在职人员9人）×100%=111%' },
      '在职人员控制率',
      'cannot',
      'F10 的算式与指标公式对不上',
    ],
    ['the base is zero', { F14: '45.0万元/0万元=0%' }, '公用经费控制率', 'cannot', 'F14 的算式分母为零'],
    ['the weight is missing', { D10: null, E10: null }, '在职人员控制率', 'cannot', '本行没有分值'],
    ['progress is missing', { F13: '按进度支付' }, '支付进度', 'cannot', '缺少4个时间节点的支付进度'],
  ])('%s', (_, changes, name, status, reason) => {
    expect(reasonOf(changes, name)).toEqual([status, reason]);
  });

  it('take the operands from head and prose where the row has no calculation', () => {
    const form = miniForm({ F10: '控制在编制以内' }, '年末在职人员9人，编制数10人。');
    const row = scored(workbookFrom(form), record).rows[0];
    expect([row?.due?.toString(), row?.trace?.operands.map((operand) => operand.cell)]).toEqual([
      '20',
      ['B7', 'B7'],
    ]);
  });

  it('show the alternatives where they differ', () => {
    const form = miniForm({ C14: '固定资产利用率', F14: '97万元/100万元=97%' });
    const row = scored(workbookFrom(form), record).rows.find((each) => each.row.level3 === '固定资产利用率');
    expect([row?.status, row?.due, row?.alternatives.map(({ score }) => score.toString())]).toEqual([
      'scored',
      null,
      ['0', '30'],
    ]);
  });
});

describe('hidden rows and sheets', () => {
  const workbook = workbookFrom({ ...miniForm({ G10: null }), hiddenRows: [10] });
  const hiddenSheet = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, hidden: true })) };

  function statuses(book: WorkbookSnapshot, hidden: boolean): readonly string[] {
    const [form] = recogniseForms(book);
    if (form === undefined) throw new Error('no form');
    const record = { ...EMPTY_RECORD, packs: { [ANY_FORM]: RULE_PACKS[0]?.id ?? '' } };
    const { rows } = scoreForm(form, collectFacts(form), record, { overwrite: false, hidden });
    return rows.map((row) => row.reason ?? row.status);
  }

  it('are read and left alone unless they are chosen', () => {
    const left = '隐藏的行或工作表，不自动打分';
    expect(statuses(workbook, false).filter((status) => status === left)).toHaveLength(1);
    expect(new Set(statuses(hiddenSheet, false))).toEqual(new Set([left]));
    expect(statuses(hiddenSheet, true)).not.toContain(left);
  });
});
