import fc from 'fast-check';
import {
  readRuleTable,
  readRuleWords,
  RULE_PACKS,
  ruleTable,
  scoringWords,
  type RuleCell,
} from '../../src/rules';
import { addressOf } from '../../src/sheet';
import { award, scoringOf } from '../support/arbitrary-scoring';

type Table = readonly (readonly string[])[];

function cellsOf(table: Table): readonly (readonly RuleCell[])[] {
  return table.map((row, i) =>
    row.map((text, j) => ({ text, cell: addressOf({ row: i + 1, column: j + 1 }) })),
  );
}

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
      fc.property(scoringOf(award), (each) => {
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
  ['a missing column', 'B11', '', '没有找到表头'],
  ['an unknown indicator', 'A12', '某某率', '“某某率”不是部门整体支出指标目录里的指标'],
  ['an indicator of another kind', 'A12', '资金到位率', '不是部门整体支出指标目录里的指标'],
  ['no rule', 'B12', '', '没有写评分标准'],
  ['a rule in free words', 'B12', '由评价组酌情给分', '读不懂“由评价组酌情给分”'],
  ['half a rule', 'B12', '每超过1个百分点扣0.5分', '读不懂'],
  ['a rule with a remainder', 'B13', '≥95%得满分，特殊情况除外', '读不懂'],
  ['an alternative in free words', 'C12', '或者不扣', '读不懂“或者不扣”'],
  ['an unknown formula', 'D12', '随意口径', '没有口径“随意口径”'],
  [
    'an unknown answer for absence',
    'E12',
    '给一半',
    '应写“得满分”“不得分”“不计入，总分折算”或“由填报人判断”',
  ],
  ['an unknown confidence', 'F12', '大概', '可信度应写'],
  ['stated without a document', 'G12', '', '须写明依据的文件'],
  ['the same indicator twice', 'A13', '在职人员控制率', '写了两条标准'],
  ['points that are no number', 'B14', '≥90%得五分半多', '读不懂'],
];

describe('a broken table', () => {
  it('is whole to begin with', () => {
    expect(readRuleTable(cellsOf(TABLE)).ok).toBe(true);
  });

  it.each(BROKEN)('%s', (_, cell, text, message) => {
    const read = readRuleTable(cellsOf(changed(cell, text)));
    const problems = read.ok ? [] : read.problems;
    const at = cell === 'B11' ? 'A1' : cell;
    expect(problems.map((problem) => [problem.cell, problem.message.includes(message)])).toContainEqual([
      at,
      true,
    ]);
  });
});
