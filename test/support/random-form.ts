import fc from 'fast-check';
import type { Grade, Rule, RulePack, Scoring } from '../../src/rules';
import type { RowDecision } from '../../src/record';
import { award, scoringOf, valued } from './arbitrary-scoring';
import type { Grid, GridValue } from './grid';

/* Forms with rules and decisions of every kind, and what they are made of, for a second computation to start from. */

/** Indicators whose rate is one figure over another, with the unit people write. */
const RATES = [
  ['在职人员控制率', 'dept.staff_control_rate', '人'],
  ['重点支出安排率', 'dept.key_spend_rate', '万元'],
  ['公用经费控制率', 'dept.public_cost_control_rate', '万元'],
  ['“三公经费”控制率', 'dept.san_control_rate', '万元'],
  ['政府采购执行率', 'dept.procurement_rate', '万元'],
] as const;
const ABSENT = '本年度未安排政府采购';

export interface RandomRow {
  readonly name: string;
  readonly weight: string;
  /** Numerator and denominator as written; null: nothing is written; absent: the subject did not occur. */
  readonly rate: readonly [string, string] | 'absent' | null;
  /** The score that is in the sheet already. */
  readonly kept: string | null;
  readonly scoring: Scoring;
  readonly notApplicable: Rule['notApplicable'];
  readonly decision: RowDecision | null;
}

export interface RandomForm {
  readonly rows: readonly RandomRow[];
  readonly grades: readonly Grade[];
  readonly overwrite: boolean;
}

/** Rules that look at one value, or at what a person found. */
const scoring = scoringOf(fc.oneof({ arbitrary: valued, weight: 3 }, award)).filter(
  ({ award: { kind } }) => kind !== 'nodes' && kind !== 'choose',
);

const points = fc.integer({ min: 0, max: 250 }).map((tenths) => String(tenths / 10));

function decisionFor(
  { award: each, modifiers = [] }: Scoring,
  weight: string,
): fc.Arbitrary<RowDecision | null> {
  const flaws = modifiers.flatMap((modifier) =>
    modifier.kind === 'evidence' ? ['无佐证材料', ...modifier.flaws.map(({ label }) => label)] : [],
  );
  const evidence =
    flaws.length === 0 ? fc.constant({}) : fc.constantFrom({}, ...flaws.map((said) => ({ evidence: said })));
  const own: fc.Arbitrary<RowDecision> =
    each.kind === 'items'
      ? fc
          .array(fc.integer({ min: 0, max: 5 }).map(String), {
            minLength: each.items.length,
            maxLength: each.items.length,
          })
          .map((counts) => ({ counts }))
      : each.kind === 'grade'
        ? fc
            .tuple(fc.constantFrom(...each.bands), fc.integer({ min: 0, max: 100 }))
            .map(([{ label, from, to }, percent]) => {
              // Thousandths of a share times tenths of a point: ten-thousandths, exact.
              const [low, high] = [Math.round(Number(from) * 1_000), Math.round(Number(to) * 1_000)];
              const share = low + Math.round(((high - low) * percent) / 100);
              return { band: label, points: String((Math.round(Number(weight) * 10) * share) / 10_000) };
            })
        : points.map((given) => ({ points: given }));
  const said = fc.tuple(own, evidence).map(([first, second]) => ({ ...first, ...second }));
  return fc.option(said, { freq: 4 });
}

const amount = fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2));
const persons = fc.integer({ min: 0, max: 60 }).map(String);

function rowFor([name, indicator, unit]: (typeof RATES)[number]): fc.Arbitrary<RandomRow> {
  const figure = unit === '人' ? persons : amount;
  const written = fc.tuple(figure, figure);
  const rate =
    indicator === 'dept.procurement_rate'
      ? fc.oneof(written, fc.constant(null), fc.constant('absent' as const))
      : fc.oneof({ arbitrary: written, weight: 8 }, { arbitrary: fc.constant(null), weight: 1 });
  return fc
    .record({
      weight: fc.integer({ min: 1, max: 200 }).map((tenths) => String(tenths / 10)),
      rate,
      kept: fc.option(points, { freq: 3 }),
      scoring,
      notApplicable: fc.constantFrom<Rule['notApplicable']>('full', 'zero', 'exclude', null),
    })
    .chain((row) =>
      decisionFor(row.scoring, row.weight).map((decision): RandomRow => ({ name, ...row, decision })),
    );
}

export const randomForm: fc.Arbitrary<RandomForm> = fc.record({
  rows: fc.subarray([...RATES], { minLength: 1 }).chain((rates) => fc.tuple(...rates.map(rowFor))),
  grades: fc.constantFrom<readonly Grade[]>(
    [
      { label: '优', from: '90' },
      { label: '良', from: '80' },
      { label: '中', from: '60' },
      { label: '差', from: '0' },
    ],
    [
      { label: '优秀', from: '22.5' },
      { label: '合格', from: '7.25' },
      { label: '不合格', from: '0' },
    ],
  ),
  overwrite: fc.boolean(),
});

function analysisOf({ name, rate }: RandomRow): string {
  if (rate === 'absent') return ABSENT;
  const unit = RATES.find(([each]) => each === name)?.[2] ?? '';
  if (rate === null) return '详见附件';
  const percent = Number(rate[1]) === 0 ? 0 : (Number(rate[0]) / Number(rate[1])) * 100;
  return `（${rate[0]}${unit}/${rate[1]}${unit}）×100%=${percent.toFixed(2)}%`;
}

/** The form as a sheet. */
export function gridOf({ rows }: RandomForm): Grid {
  const cells: Record<string, GridValue> = {
    A1: '部门整体支出绩效自评表',
    A2: '（2022年度）',
    A3: '填报单位：某单位',
    A4: '一级指标',
    B4: '二级指标',
    C4: '三级指标',
    D4: '分值',
    E4: '计算分析情况',
    F4: '评价得分',
  };
  for (const [i, row] of rows.entries()) {
    const at = String(i + 5);
    cells[`A${at}`] = '过程';
    cells[`B${at}`] = '预算管理';
    cells[`C${at}`] = row.name;
    cells[`D${at}`] = Number(row.weight);
    cells[`E${at}`] = analysisOf(row);
    if (row.kept !== null) cells[`F${at}`] = Number(row.kept);
  }
  const last = String(rows.length + 5);
  cells[`A${last}`] = '综合得分';
  cells[`A${String(rows.length + 6)}`] = '评价等次';
  return { cells };
}

/** The rules of the form as a pack that a person gives for this run. */
export function packOf({ rows, grades }: RandomForm): RulePack {
  return {
    id: 'own',
    name: '随机标准',
    kind: 'department',
    year: null,
    basis: null,
    detect: { titleHas: [], titleLacks: [] },
    rules: rows.map(({ name, scoring: each, notApplicable }, i) => ({
      id: `random.${String(i)}`,
      indicator: RATES.find(([label]) => label === name)?.[1] ?? '',
      confidence: 'stated',
      basis: '随机办法',
      variant: null,
      notApplicable,
      alternatives: [],
      ...each,
    })),
    targets: null,
    judged: [],
    grades,
  };
}
