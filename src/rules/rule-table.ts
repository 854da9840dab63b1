import { CATALOGUE, indicatorById, type Indicator, type IndicatorFamily } from '../indicators';
import { Decimal } from '../figures';
import { scoringWords } from './apply-rule';
import {
  ABSENCE_WORDS,
  CONFIDENCE_WORDS,
  type Grade,
  type JudgedBand,
  type Rule,
  type RulePack,
  type Scoring,
  type TargetPolicy,
} from './rule';
import { judgedBandWords } from './awards';
import { readRuleWords } from './rule-words';
import { readJudgedBands } from './special-award-words';

/** One cell of the table as it was read, with its address. */
export interface RuleCell {
  readonly text: string;
  readonly cell: string;
}

export interface RuleProblem {
  readonly cell: string;
  readonly message: string;
}

export type ReadRuleTable =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

export const RULE_COLUMNS = [
  '指标',
  '评分标准',
  '其他可能的标准',
  '计算口径',
  '本年度未发生',
  '可信度',
  '依据',
  '编号',
] as const;

/** The id of the pack that a person's own rules make. */
export const OWN_PACK = 'own';

const KINDS: Readonly<Record<RulePack['kind'], string>> = { department: '部门整体支出', project: '项目支出' };
const FAMILIES: Readonly<Record<RulePack['kind'], readonly IndicatorFamily[]>> = {
  department: ['department', 'self-evaluation', 'local', 'fiscal'],
  project: ['project', 'self-evaluation', 'local', 'fiscal'],
};
const UNMET: Readonly<Record<TargetPolicy['unmet'], string>> = { ratio: '按完成比例得分', zero: '不得分' };
const NOT_LAID_DOWN = '未规定';
const OWN_FORMULA = '指标目录的公式';
const HEAD = [
  '名称',
  '适用表',
  '适用年度',
  '依据',
  '等次',
  '未达成指标值的',
  '定性指标的档次',
  '预算执行率分值',
  '总分允许误差',
] as const;

function variantWords(indicator: Indicator | null, id: string | null): string {
  return id === null ? OWN_FORMULA : (indicator?.variants.find((variant) => variant.id === id)?.note ?? id);
}

function gradeWords(grades: readonly Grade[]): string {
  return grades.map(({ label, from }) => `${label}≥${from}`).join('，');
}

/** A pack as a table of texts: its head as label and value, a blank line, the columns, one rule a line. */
export function ruleTable(pack: RulePack): readonly (readonly string[])[] {
  const head: readonly string[] = [
    pack.name,
    KINDS[pack.kind],
    pack.year === null ? '' : String(pack.year),
    pack.basis ?? '',
    gradeWords(pack.grades),
    pack.targets === null ? NOT_LAID_DOWN : UNMET[pack.targets.unmet],
    judgedBandWords(pack.judged),
    pack.executionWeight ?? '',
    pack.totalTolerance ?? '',
  ];
  const lines = pack.rules.map((rule) => {
    const indicator = indicatorById(rule.indicator);
    return [
      indicator?.name ?? rule.indicator,
      scoringWords(rule),
      rule.alternatives.map(scoringWords).join('\n'),
      variantWords(indicator, rule.variant),
      ABSENCE_WORDS[rule.notApplicable ?? 'none'],
      CONFIDENCE_WORDS[rule.confidence],
      rule.basis ?? '',
      rule.id,
    ];
  });
  return [...HEAD.map((label, i) => [label, head[i] ?? '']), [], [...RULE_COLUMNS], ...lines];
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  const entry = (Object.entries(words) as [K, string][]).find(([, word]) => word === text);
  return entry?.[0] ?? null;
}

interface Reader {
  readonly problems: RuleProblem[];
}

function complain(reader: Reader, cell: RuleCell | undefined, message: string): null {
  reader.problems.push({ cell: cell?.cell ?? 'A1', message });
  return null;
}

function textOf(cell: RuleCell | undefined): string {
  return cell?.text.trim() ?? '';
}

function readGrades(reader: Reader, cell: RuleCell | undefined): readonly Grade[] {
  const grades = textOf(cell)
    .split(/[，,；;]/u)
    .map((part) => /^(\S{1,4}?)≥(\d+(?:\.\d+)?)$/u.exec(part.trim()));
  const found = grades.flatMap((match) =>
    match === null ? [] : [{ label: match[1] ?? '', from: match[2] ?? '' }],
  );
  const isFalling = found.every((grade, i) => i === 0 || new Decimal(grade.from).lt(found[i - 1]?.from ?? 0));
  if (found.length !== grades.length || !isFalling)
    complain(reader, cell, '等次应从高到低写成“优≥90，良≥80，中≥60，差≥0”的样子');
  return found;
}

function readJudged(reader: Reader, cell: RuleCell | undefined): readonly JudgedBand[] {
  const text = textOf(cell);
  if (text === '') return [];
  const bands = readJudgedBands(text);
  if (bands === null) complain(reader, cell, '档次应写成“达成年度指标80%—100%；部分达成60%—80%”的样子');
  return bands ?? [];
}

/** A number of points in the head; undefined where the cell is blank. */
function readPoints(reader: Reader, cell: RuleCell | undefined): string | undefined {
  const text = textOf(cell);
  if (text === '') return undefined;
  if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(text)) complain(reader, cell, '应写分数，例如10，或空着');
  return text;
}

function readTargets(reader: Reader, cell: RuleCell | undefined, basis: string | null): TargetPolicy | null {
  const text = textOf(cell);
  if (text === '' || text === NOT_LAID_DOWN) return null;
  const unmet = keyOf(UNMET, text);
  if (unmet === null)
    return complain(reader, cell, `应写“${UNMET.ratio}”“${UNMET.zero}”或“${NOT_LAID_DOWN}”`);
  return {
    unmet,
    rounding: { mode: 'half-up', digits: 2 },
    confidence: basis === null ? 'assumed' : 'stated',
    basis,
  };
}

function readScoring(reader: Reader, cell: RuleCell | undefined, words: string): Scoring | null {
  const read = readRuleWords(words);
  if (read !== null) return read.scoring;
  return complain(
    reader,
    cell,
    `读不懂“${words}”，请照“≥95%得满分，否则不得分”“以100%为限，每超过1个百分点扣0.5分，扣完为止”“按比例得分”的样子写`,
  );
}

function readVariant(reader: Reader, cell: RuleCell | undefined, indicator: Indicator): string | null {
  const text = textOf(cell);
  if (text === '' || text === OWN_FORMULA) return null;
  const variant = indicator.variants.find(({ note }) => note === text);
  const known = [OWN_FORMULA, ...indicator.variants.map(({ note }) => note)]
    .map((note) => `“${note}”`)
    .join('、');
  return variant?.id ?? complain(reader, cell, `“${indicator.name}”没有口径“${text}”，可写${known}`);
}

function readRule(
  reader: Reader,
  cells: readonly RuleCell[],
  kind: RulePack['kind'],
  number: number,
): Rule | null {
  const [nameCell, wordsCell, othersCell, variantCell, absentCell, confidenceCell, basisCell, idCell] = cells;
  const name = textOf(nameCell);
  const indicator = CATALOGUE.filter((each) => each.name === name)
    .sort((a, b) => FAMILIES[kind].indexOf(a.family) - FAMILIES[kind].indexOf(b.family))
    .find((each) => FAMILIES[kind].includes(each.family));
  const scoring =
    textOf(wordsCell) === ''
      ? complain(reader, wordsCell ?? nameCell, '没有写评分标准')
      : readScoring(reader, wordsCell, textOf(wordsCell));
  const others = textOf(othersCell)
    .split('\n')
    .filter((words) => words.trim() !== '');
  const alternatives = others.flatMap((words) => readScoring(reader, othersCell, words.trim()) ?? []);
  const absent = textOf(absentCell) === '' ? 'none' : keyOf(ABSENCE_WORDS, textOf(absentCell));
  if (absent === null)
    complain(
      reader,
      absentCell,
      `应写“${ABSENCE_WORDS.full}”“${ABSENCE_WORDS.zero}”“${ABSENCE_WORDS.exclude}”或“${ABSENCE_WORDS.none}”`,
    );
  const basis = textOf(basisCell) === '' ? null : textOf(basisCell);
  const confidence =
    textOf(confidenceCell) === '' ? 'assumed' : keyOf(CONFIDENCE_WORDS, textOf(confidenceCell));
  if (confidence === null)
    complain(
      reader,
      confidenceCell,
      `可信度应写${Object.values(CONFIDENCE_WORDS)
        .map((word) => `“${word}”`)
        .join('、')}`,
    );
  if (confidence === 'stated' && basis === null)
    complain(reader, basisCell ?? confidenceCell, '写“文件载明”的，须写明依据的文件');
  if (indicator === undefined)
    return complain(reader, nameCell, `“${name}”不是${KINDS[kind]}指标目录里的指标`);
  const variant = readVariant(reader, variantCell, indicator);
  if (scoring === null || absent === null || confidence === null) return null;
  const id = textOf(idCell) === '' ? `${OWN_PACK}.${String(number)}` : textOf(idCell);
  return {
    id,
    indicator: indicator.id,
    confidence,
    basis,
    notApplicable: absent === 'none' ? null : absent,
    variant,
    alternatives,
    ...scoring,
  };
}

function headCell(
  rows: readonly (readonly RuleCell[])[],
  label: (typeof HEAD)[number],
): RuleCell | undefined {
  return rows.find(([first]) => textOf(first) === label)?.[1];
}

/**
 * A pack out of a table as `ruleTable` makes it, changed by a person. Nothing is read by halves: with any problem there is no pack, and
 * each problem names its cell.
 */
export function readRuleTable(rows: readonly (readonly RuleCell[])[]): ReadRuleTable {
  const reader: Reader = { problems: [] };
  const headerAt = rows.findIndex((cells) => RULE_COLUMNS.every((label, i) => textOf(cells[i]) === label));
  if (headerAt < 0)
    return { ok: false, problems: [{ cell: 'A1', message: `没有找到表头“${RULE_COLUMNS.join('、')}”` }] };
  const head = rows.slice(0, headerAt);
  const kind =
    keyOf(KINDS, textOf(headCell(head, '适用表'))) ??
    complain(reader, headCell(head, '适用表'), `适用表应写“${KINDS.department}”或“${KINDS.project}”`);
  const yearText = textOf(headCell(head, '适用年度'));
  if (yearText !== '' && !/^20\d\d$/u.test(yearText))
    complain(reader, headCell(head, '适用年度'), '适用年度应写四位数的年份，或空着');
  const basis = textOf(headCell(head, '依据')) === '' ? null : textOf(headCell(head, '依据'));
  const lines = rows.slice(headerAt + 1).filter((cells) => cells.some((cell) => textOf(cell) !== ''));
  const read = lines.map((cells, i) => ({
    cells,
    rule: readRule(reader, cells, kind ?? 'department', i + 1),
  }));
  const rules = read.flatMap(({ rule }) => rule ?? []);
  for (const { cells, rule } of read) {
    const first = rules.find((other) => other.indicator === rule?.indicator);
    if (rule !== null && first !== rule)
      complain(reader, cells[0], `“${textOf(cells[0])}”写了两条标准，请只留一条`);
  }
  const grades = readGrades(reader, headCell(head, '等次'));
  const judged = readJudged(reader, headCell(head, '定性指标的档次'));
  const targets = readTargets(reader, headCell(head, '未达成指标值的'), basis);
  const executionWeight = readPoints(reader, headCell(head, '预算执行率分值'));
  const totalTolerance = readPoints(reader, headCell(head, '总分允许误差'));
  if (reader.problems.length > 0 || kind === null) return { ok: false, problems: reader.problems };
  const name = textOf(headCell(head, '名称'));
  return {
    ok: true,
    pack: {
      id: OWN_PACK,
      name: name === '' ? '本单位的评分规则' : name,
      kind,
      year: yearText === '' ? null : Number(yearText),
      basis,
      detect: { titleHas: [], titleLacks: [] },
      rules,
      targets,
      judged,
      grades,
      ...(executionWeight === undefined ? {} : { executionWeight }),
      ...(totalTolerance === undefined ? {} : { totalTolerance }),
    },
  };
}
