import fc from 'fast-check';
import {
  readRuleTable,
  readRuleWords,
  RULE_PACKS,
  ruleTable,
  scoringWords,
  type Award,
  type RuleCell,
  type Scoring,
} from '../../src/rules';
import { addressOf } from '../../src/sheet';

type Table = readonly (readonly string[])[];

function cellsOf(table: Table): readonly (readonly RuleCell[])[] {
  return table.map((row, i) =>
    row.map((text, j) => ({ text, cell: addressOf({ row: i + 1, column: j + 1 }) })),
  );
}

const decimal = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => String(tenths / 10));
const amount = fc.oneof(
  fc.constant('full' as const),
  fc.constant('zero' as const),
  decimal(0.1, 30).map((points) => ({ points })),
  fc.integer({ min: 1, max: 99 }).map((percent) => ({ share: String(percent / 100) })),
);
const condition = fc.record({ is: fc.constantFrom('>=', '>', '<=', '<'), to: decimal(0, 200) });
const give = amount.filter((each) => each !== 'zero');
const award: fc.Arbitrary<Award> = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), if: condition, then: give, otherwise: amount }),
  fc.record({
    kind: fc.constant('bands' as const),
    bands: fc.array(fc.record({ if: condition, give }), { minLength: 2, maxLength: 5 }),
    otherwise: amount,
  }),
  fc.record({
    kind: fc.constant('deduct' as const),
    from: decimal(0, 200),
    side: fc.constantFrom('above' as const, 'below' as const, 'both' as const),
    per: decimal(0.1, 10),
    step: fc.constantFrom('whole' as const, 'begun' as const, 'prorata' as const),
    take: decimal(0.1, 5),
  }),
  fc.record({
    kind: fc.constant('nodes' as const),
    nodes: fc.array(
      fc.record({
        label: fc.constantFrom('一季度', '上半年', '三季度', '11月底'),
        target: decimal(1, 100),
        give,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('ratio' as const), full: decimal(1, 120) }),
);
const scoring: fc.Arbitrary<Scoring> = fc.record({
  input: fc.option(
    fc.record({
      mode: fc.constantFrom('half-up' as const, 'truncate' as const),
      digits: fc.integer({ min: 0, max: 4 }),
    }),
  ),
  award,
});

describe('rules as a table', () => {
  it.each(RULE_PACKS.map((pack) => [pack.name, pack] as const))('%s comes back as it was', (_, pack) => {
    const read = readRuleTable(cellsOf(ruleTable(pack)));
    if (!read.ok) throw new Error(read.problems.map(({ cell, message }) => `${cell} ${message}`).join('\n'));
    const { kind, year, basis, grades, judged, targets } = pack;
    expect(read.pack).toMatchObject({ id: 'own', kind, year, basis, grades, judged, targets });
    expect(ruleTable(read.pack)).toEqual(ruleTable(pack));
  });

  it('every rule in our words is read as it was', () => {
    fc.assert(
      fc.property(scoring, (each) => {
        const words = scoringWords(each);
        const read = readRuleWords(words);
        expect(read === null ? null : scoringWords(read.scoring)).toBe(words);
      }),
      { numRuns: 2_000 },
    );
  });
});

const PACK = RULE_PACKS.find((pack) => pack.id === 'yueyang-department');
const TABLE: Table = PACK === undefined ? [] : ruleTable(PACK);

/** The table with one cell changed. */
function changed(cell: string, text: string): Table {
  return TABLE.map((row, i) =>
    row.map((old, j) => (addressOf({ row: i + 1, column: j + 1 }) === cell ? text : old)),
  );
}

const BROKEN: readonly (readonly [string, string, string, string])[] = [
  ['a kind that is none', 'B2', '随便', '适用表应写“部门整体支出”或“项目支出”'],
  ['a year in two digits', 'B3', '21', '四位数的年份'],
  ['grades without a sign', 'B5', '优90，良80', '等次应从高到低'],
  ['grades that rise', 'B5', '差≥0，优≥90', '等次应从高到低'],
  ['an unknown policy', 'B6', '看情况', '应写“按完成比例得分”'],
  ['bands in words only', 'B7', '好的多给', '档次应写成'],
  ['a missing column', 'B9', '', '没有找到表头'],
  ['an unknown indicator', 'A10', '某某率', '“某某率”不是部门整体支出指标目录里的指标'],
  ['an indicator of another kind', 'A10', '资金到位率', '不是部门整体支出指标目录里的指标'],
  ['no rule', 'B10', '', '没有写评分标准'],
  ['a rule in free words', 'B10', '由评价组酌情给分', '读不懂“由评价组酌情给分”'],
  ['half a rule', 'B10', '每超过1个百分点扣0.5分', '读不懂'],
  ['a rule with a remainder', 'B11', '≥95%得满分，特殊情况除外', '读不懂'],
  ['an alternative in free words', 'C10', '或者不扣', '读不懂“或者不扣”'],
  ['an unknown formula', 'D10', '随意口径', '没有口径“随意口径”'],
  ['an unknown answer for absence', 'E10', '给一半', '应写“得满分”“不得分”或“由填报人判断”'],
  ['an unknown confidence', 'F10', '大概', '可信度应写'],
  ['stated without a document', 'G10', '', '须写明依据的文件'],
  ['the same indicator twice', 'A11', '在职人员控制率', '写了两条标准'],
  ['points that are no number', 'B12', '≥90%得五分半多', '读不懂'],
];

describe('a broken table', () => {
  it('is whole to begin with', () => {
    expect(readRuleTable(cellsOf(TABLE)).ok).toBe(true);
  });

  it.each(BROKEN)('%s', (_, cell, text, message) => {
    const read = readRuleTable(cellsOf(changed(cell, text)));
    const problems = read.ok ? [] : read.problems;
    const at = cell === 'B9' ? 'A1' : cell;
    expect(problems.map((problem) => [problem.cell, problem.message.includes(message)])).toContainEqual([
      at,
      true,
    ]);
  });
});
