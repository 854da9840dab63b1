import { readFigures, type Figure, type Span } from '../figures';
import { labelKey, type Form, type IndicatorRow } from '../forms';
import { findIndicator } from '../indicators';
import { DEDUCTION_WORDS, RULE_WORDS } from './points-taken-off';
import { itemsAt, type OpenItem } from './score-items';
import { sectionNamed, weightOf, type ScoreTarget } from './score-target';
import { sentencesOf, type Sentence } from './sentences';

/** 应得6分，实得6分 / 扣3分 / 过程得分30.2分 as the narratives say it. */
export interface ScoreStatement {
  readonly aspect: 'weight' | 'score' | 'deduction';
  readonly target: ScoreTarget;
  readonly figure: Figure;
  readonly cell: string;
  readonly span: Span;
  readonly text: string;
}

const WEIGHT_WORDS = /(?:应得|满分|分值|设定分值)(?:为|是|共)?$/u;
const SCORE_WORDS = /(?:实际得分|自评得分|自评总分|实得|得分|实际得|以上合计)(?:为|是|共)?$/u;
/** 投入指标得24分: a score only where what stands before is a section's name. */
const BARE_SCORE = /得(?:了)?$/u;
const LONGEST_INDENT = 12;

/** The words right before a figure, back to the last clause mark or the figure before it. */
function wordsBefore(text: string, from: number, at: number): string {
  const before = text.slice(from, at).replace(/^[、和及]/u, '');
  const mark = Math.max(...[...'，,；：:（('].map((char) => before.lastIndexOf(char)));
  return before.slice(mark + 1).trim();
}

/** 投入得24分、过程得25分: of a list the last one. */
function lastOf(words: string): string {
  return words.split('、').at(-1) ?? words;
}

/** 我局2024年度自评得分, 部门整体支出绩效得分: the total of the unit that reports. */
const OWN_TOTAL =
  /^(?:经自评，?)?[^，。：]{0,16}?(?:(?:19|20)\d\d年度?)?(?:部门整体(?:支出)?(?:绩效)?(?:自评|综合)?|(?:自评|综合|自评综合))得分(?:为|是)?$/u;
const OF_PART = /项目|指标|投入|过程|产出|效益|效果|满意|预算执行|平均|各|其中/u;

function namedByOwnWords(form: Form, words: string): ScoreTarget | null {
  if (OWN_TOTAL.test(words) && !OF_PART.test(words)) return { kind: 'total' };
  const name = lastOf(words)
    .replace(SCORE_WORDS, '')
    .replace(WEIGHT_WORDS, '')
    .replace(BARE_SCORE, '')
    .replace(/^(?:其中|经自评|本年度?|对照评分标准)[：:，]?/u, '')
    .trim();
  if (
    /^总$|^综合$|^自评(?:总|综合)?$|^合计$/u.test(name) ||
    (name === '' && /自评总分|以上合计/u.test(words))
  )
    return { kind: 'total' };
  const section = sectionNamed(form, name);
  return section === null ? null : { kind: 'section', section };
}

/** The row whose indicator a sentence speaks of, where it is exactly one. */
function rowOfSentence(form: Form, sentence: string): IndicatorRow | null {
  const found = form.rows.filter((row) => row.indicator !== null && mentions(sentence, row));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function mentions(sentence: string, row: IndicatorRow): boolean {
  const text = labelKey(sentence);
  const name = labelKey(row.level3);
  if (row.indicator === 'dept.pay_progress_rate') return /(?:支出|支付)进度/u.test(text);
  if (text.includes(name)) return true;
  // 结余结转率 for 结转结余率: look for any name of the row's indicator that is written out with 率.
  return [...text.matchAll(/[^，,；：:（）()\d%]{2,12}率/gu)].some(
    (match) =>
      findIndicator(match[0], { families: ['department'], level2: row.level2 })?.id === row.indicator,
  );
}

/** 90分（含）以上, 80—90分, 90分的为优. */
const BAND = /^(?:[（(]不?含[）)])?(?:及?以[上下]|[—~～-]|的?(?:为|评为)[优良中差])/u;

/** Scores of another evaluation: of a project, a year before, or given by somebody else. */
function isOtherEvaluation(before: string, form: Form): boolean {
  if (
    /上年|去年|项目|复核|复评|评审|下属|所属|财政(?:局|部门)(?![^，。；]{0,8}(?:通知|要求|文件|规定|部署))|第三方/u.test(
      before,
    )
  )
    return true;
  return [...before.matchAll(/((?:19|20)\d\d)年/gu)].some(
    ([, year]) => form.year !== null && Number(year) !== form.year,
  );
}

/** 投入得24分, or 得16.6分 alone: of the row that the item names, or behind what it could earn (满分20分，得16.6分). */
function isScoreOf(
  form: Form,
  words: string,
  current: ScoreTarget | null,
  last: ScoreStatement | undefined,
): boolean {
  const name = lastOf(words).replace(BARE_SCORE, '').trim();
  if (name !== '') return sectionNamed(form, name) !== null;
  return current?.kind === 'row' || (last?.aspect === 'weight' && last.target === current);
}

/** 投入14分，过程36.4分，…总得分90.57分: the name of a section alone, in a sentence on scores; its whole weight may be what is told. */
function isListedSection(form: Form, words: string, figure: Figure, sentence: string): boolean {
  if (!/得分|总分|打分/u.test(sentence) || /满分|分值|应得|权重/u.test(sentence)) return false;
  const section = sectionNamed(form, lastOf(words));
  return section !== null && section.weight?.figure?.value.eq(figure.value) !== true;
}

/** The clause that a figure stands in, up to it. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[，,：:（(]/u)
      .at(-1) ?? ''
  );
}

/** 以上三项满分9分: of some of what stands before. */
const OF_SOME = /以上(?!合计)|上述|前述|其余|其他/u;

function readSentence(
  form: Form,
  cell: string,
  sentence: Sentence,
  previous: Sentence | null,
  items: readonly OpenItem[],
): readonly ScoreStatement[] {
  const statements: ScoreStatement[] = [];
  const deductions = sentence.text.split(/扣[^，,。；]{0,4}\d/u).length - 1;
  let lastDeduction = 0;
  let previousEnd = 0;
  const current = items.at(-1)?.target ?? null;
  const around = items.filter(({ target }) => target !== null).at(-1)?.target ?? null;
  let subject = current;
  for (const figure of readFigures(sentence.text)) {
    const from = previousEnd;
    previousEnd = figure.span.end;
    if (figure.kind !== 'figure' || figure.unit?.kind !== 'score') continue;
    // 综合得分90分（含）以上为优: a band, no score.
    if (figure.comparator !== null || BAND.test(sentence.text.slice(figure.span.end))) continue;
    const words = wordsBefore(sentence.text, from, figure.span.start);
    const deduction = DEDUCTION_WORDS.test(words);
    const aspect = deduction
      ? 'deduction'
      : WEIGHT_WORDS.test(words)
        ? 'weight'
        : SCORE_WORDS.test(words)
          ? 'score'
          : (BARE_SCORE.test(words) && isScoreOf(form, words, current, statements.at(-1))) ||
              isListedSection(form, words, figure, sentence.text)
            ? 'score'
            : null;
    if (aspect === null || /参考|标准/u.test(words)) continue;
    if (deduction && RULE_WORDS.test(sentence.text)) continue;
    // 自评总分100分，自评得分92.5分: what could be earned.
    if (
      /自评总分(?:为|是)?$/u.test(words) &&
      /得分?\d/u.test(sentence.text.slice(figure.span.end).split('其中')[0] ?? '') &&
      !/：/u.test(sentence.text.slice(figure.span.end, figure.span.end + 6))
    )
      continue;
    const own = isOtherEvaluation(sentence.text.slice(0, figure.span.start), form)
      ? null
      : namedByOwnWords(form, words);
    const at = { from: lastDeduction, to: figure.span.start, isOnly: deductions === 1 };
    // 投入部分合计应得15分，实得14.5分: both are of what the sentence names first.
    if (!deduction && OF_SOME.test(clauseBefore(sentence.text, figure.span.start))) subject = null;
    else if (aspect === 'weight' && own !== null) subject = own;
    // （6）采购执行率…此项应得25分: of the item around it, where the points are those of that one.
    else if (aspect === 'weight' && subject === null && weightOf(around)?.eq(figure.value) === true)
      subject = around;
    const target = deduction ? deductionTarget(form, sentence, previous, at) : (own ?? subject);
    if (deduction) lastDeduction = figure.span.end;
    if (target === null) continue;
    statements.push({
      aspect,
      target,
      figure,
      cell,
      span: {
        start: sentence.start + figure.span.start - words.length,
        end: sentence.start + figure.span.end,
      },
      text: `${words}${figure.text}`,
    });
  }
  return statements;
}

/** 共扣3.2分, 合计扣分3.2分: a sum over rows. */
const SUMMED = /(?:共|合计|累计|总计|总|自评|综合)(?:计)?扣?(?:减|除)?(?:分|了)*$/u;

/**
 * A deduction belongs to the indicator of its sentence; one that is a sentence by itself, to that of the one before. Where a sentence takes
 * points off several times, each belongs to the indicator that its own words name.
 */
function deductionTarget(
  form: Form,
  sentence: Sentence,
  previous: Sentence | null,
  at: { readonly from: number; readonly to: number; readonly isOnly: boolean },
): ScoreTarget | null {
  const words = sentence.text.slice(at.from, at.to);
  const clause = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1);
  if (SUMMED.test(words.replace(/[扣减][分除了]?$/u, '')) || /上年度?|去年|往年/u.test(clause)) return null;
  const isAlone = /^\s*(?:共|合计)?扣(?:了|除|减|分)?\d[^，,]*$/u.test(sentence.text);
  const own = at.isOnly ? sentence.text : words;
  const row = rowOfSentence(form, isAlone && previous !== null ? previous.text : own);
  return row === null ? null : { kind: 'row', row };
}

/** Weights, scores and deductions that the narratives state, with what they belong to. */
export function scoreStatements(form: Form): readonly ScoreStatement[] {
  const statements: ScoreStatement[] = [];
  let items: readonly OpenItem[] = [];
  for (const { cell, text } of form.narratives) {
    // A cell that goes on with ④ continues the item of the cell before; any other begins anew.
    if (!/^\s*[①-⑳]/u.test(text)) items = [];
    let previous: Sentence | null = null;
    for (const sentence of sentencesOf(text)) {
      const opensLine = /(?:^|\n)\s*$/u.test(
        text.slice(Math.max(0, sentence.start - LONGEST_INDENT), sentence.start),
      );
      items = itemsAt(form, sentence, items, opensLine);
      statements.push(...readSentence(form, cell, sentence, previous, items));
      previous = sentence;
    }
  }
  return statements;
}
