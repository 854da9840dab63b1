import { digitSlip, isMeantExactly, sameQuantity, statedFigures, type Figure } from '../figures';
import { isOfOtherYear, sentenceStart, type Quantity } from '../facts';
import type { Form, IndicatorRow, StatedCell } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckContext,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { figuresOfCell } from './figures-of-cell';
import { placeOfCell, placeOfSpan } from './places';
import { rowName } from './row-name';
import { isProseAlone } from './table-of-report';

/** Shorter names are said of many things. */
const LEAST_NAME = 4;
/** So much of a row's name must be said. */
const LEAST_SHARE = 0.6;
const LEADING =
  /^(?:全年|本年度?|年内|当年|实际|累计|共计|共|已|完成|开展|实现|其中|目前|我[县市区局]|全[县市区局])+/u;
const TRAILING = /(?:共计|达到?了?|为|是|共|完成|了|的)+$/u;
/** A figure of one part, of a difference, of an aim, or not of the whole year. */
const OTHER =
  /其中|已有|尚|仅|另|新增|还|每|前|第|分别|余|部分|截至|目前|平均|目标|计划|预期|较|比|增|减|提高|上升|下降|季度|半年|月|上级|累计|剩/u;

/** A row with the one figure that it says was done. */
interface Done {
  readonly form: Form;
  readonly row: IndicatorRow;
  readonly name: string;
  readonly actual: Figure;
  readonly cell: StatedCell;
  readonly wanted: readonly Figure[];
}

/** What a row says was done: its own column, else what its calculation tells under 实际. */
function toldIn(row: IndicatorRow): {
  readonly cell: StatedCell | undefined;
  readonly actual: Figure | undefined;
  readonly others: readonly Figure[];
  readonly wanted: readonly Figure[];
} {
  const { actual: cell, analysis, target } = row.cells;
  if (cell === undefined && analysis !== undefined) {
    const at = analysis.text.indexOf('实际');
    const said = at < 0 ? '' : (/^[^，。；]*/u.exec(analysis.text.slice(at))?.[0] ?? '');
    const [actual, ...others] = statedFigures(said.replace(/[（(][^（）()]*[）)]/gu, ''));
    const wanted = statedFigures(analysis.text.slice(0, Math.max(0, at)));
    return { cell: analysis, actual, others, wanted: [...wanted, ...figuresOfCell(target)] };
  }
  const [actual, ...others] = figuresOfCell(cell);
  return { cell, actual, others, wanted: figuresOfCell(target) };
}

function doneIn({ form }: Pick<ReadForm, 'form'>): readonly Done[] {
  return [...form.rows, ...form.targets].flatMap((row): readonly Done[] => {
    const { cell, actual, others, wanted } = toldIn(row);
    const name = rowName(row);
    const isPlain =
      actual !== undefined && others.length === 0 && actual.unit !== null && !actual.approximate;
    return cell === undefined || !isPlain || name.length < LEAST_NAME
      ? []
      : [{ form, row, name, actual, cell, wanted }];
  });
}

function coreOf({ label }: Quantity): string {
  return label.replace(LEADING, '').replace(TRAILING, '');
}

function isNamed(name: string, core: string): boolean {
  if (core.length < LEAST_NAME) return false;
  return core.endsWith(name) || (name.includes(core) && core.length >= name.length * LEAST_SHARE);
}

function hasUnitOf(a: Figure, b: Figure): boolean {
  return (
    a.unit !== null && b.unit !== null && a.unit.kind === b.unit.kind && a.unit.id.at(-1) === b.unit.id.at(-1)
  );
}

function isClaim({ figure, label, noun, sentence }: Quantity, year: number | null): boolean {
  return isMeantExactly(figure) && !OTHER.test(`${label}，${noun}`) && !isOfOtherYear(sentence, year);
}

/** 八、计划。明年新改建公路120公里；危桥改造3座: what is planned goes on behind a semicolon. */
const PLANNED = /明年|来年|次年|下一?年度?|下一步/u;

function isPlanned(form: Form, { cell, figure }: Quantity): boolean {
  const text = form.narratives.find((narrative) => narrative.cell === cell)?.text ?? '';
  return PLANNED.test(text.slice(sentenceStart(text, figure.span.start), figure.span.start));
}

function sectionOf(form: Form, cell: string): string {
  return form.narratives.find((narrative) => narrative.cell === cell)?.section ?? '';
}

/** The block of a form that tells what was done. */
function tellsDone(form: Form, cell: string): boolean {
  return /完成/u.test(sectionOf(form, cell));
}

/** The block beside it that tells what was wanted. */
function tellsAims(form: Form, cell: string): boolean {
  return /目标|计划/u.test(sectionOf(form, cell)) && !tellsDone(form, cell);
}

/** 完成17.8公里，完成年初计划的92.97% beside a row of 92.97%: the same rate shows that it is the same thing. */
function sharesRate({ sentence }: Quantity, cell: StatedCell): boolean {
  const ratesIn = (text: string): readonly string[] =>
    statedFigures(text).flatMap(({ unit, decimals, value }) =>
      unit?.kind === 'percent' && decimals > 1 ? [value.toString()] : [],
    );
  const own = new Set(ratesIn(cell.text));
  return ratesIn(sentence).some((rate) => own.has(rate));
}

function checkRow(form: Form, done: Done, claims: readonly Quantity[]): CheckOutcome {
  const named = claims.filter(
    (claim) => isNamed(done.name, coreOf(claim)) && hasUnitOf(claim.figure, done.actual),
  );
  // What was wanted may be told under the name too, elsewhere than what was done.
  const isWanted = ({ figure }: Quantity): boolean => done.wanted.some((each) => sameQuantity(each, figure));
  const said = named.some((claim) => !isWanted(claim)) ? named.filter((claim) => !isWanted(claim)) : named;
  const [first] = said;
  // Several amounts under one name are amounts of several things.
  if (first === undefined || said.some(({ figure }) => !sameQuantity(figure, first.figure))) return NOTHING;
  if (sameQuantity(first.figure, done.actual)) return PASSED;
  const isDone = tellsDone(form, first.cell);
  if (!isDone && isWanted(first)) return PASSED;
  const { figure } = first;
  const isSame =
    (isDone && done.form === form && coreOf(first).endsWith(done.name)) || sharesRate(first, done.cell);
  // What is counted or measured is told as swapped digits.
  const isSwapped = digitSlip(figure.value, done.actual.value) === 'swapped';
  if (isSwapped && figure.unit?.kind !== 'percent') return PASSED;
  return found({
    messageId: isSame ? 'same' : 'differs',
    data: {
      text: `${first.label}${figure.text}`,
      name: done.name,
      place: done.form === form ? done.cell.cell : `“${done.form.sheet}”${done.cell.cell}`,
      actual: done.cell.text.trim(),
    },
    at: placeOfSpan(form, first.cell, figure.span, figure.text),
    stated: figure.text,
    expected: done.cell.text.trim(),
    related: [placeOfCell(done.form, done.cell, '')],
    suggestion: null,
  });
}

/** A report is about the one scored form beside it. */
function rowsFor({ form, siblings }: CheckContext): readonly Done[] {
  if (!isProseAlone(form)) return doneIn({ form });
  const scored = siblings.filter(
    (each) => !each.form.isHidden && each.form.rows.length > 0 && each.form.year === form.year,
  );
  const [only, ...others] = scored;
  return only === undefined || others.length > 0 ? [] : doneIn(only);
}

export const rowClaims = defineCheck({
  id: 'row-claims',
  meta: {
    title: '完成值与正文',
    since: '0.1.0',
    basis: ['同一事项全年的完成值，指标行和正文只有一个数'],
    docs: {
      what: '“实际完成情况”、报告正文里写的完成数，与同名指标行的实际完成值是否一致。',
      why: '正文和指标行分头填写，改了一处忘了另一处。',
      example: {
        wrong: '正文“更换老旧管网30.2公里”，指标行“更换老旧管网长度”完成28.6公里',
        right: '两处都写28.6公里',
      },
      mend: '以台账为准统一；范围不同的，请写清楚。',
    },
    messages: {
      same: {
        severity: 'error',
        text: '完成情况写“{{text}}”，指标行“{{name}}”（{{place}}）写{{actual}}，两处不一致。',
      },
      differs: {
        severity: 'warning',
        text: '正文写“{{text}}”，指标行“{{name}}”（{{place}}）完成值写{{actual}}，是否为同一事项？请核实。',
      },
    },
  },
  run: (context) => {
    const { form, facts } = context;
    const cells = new Set(form.narratives.map(({ cell }) => cell));
    const claims = facts.quantities.filter(
      (each) =>
        cells.has(each.cell) &&
        !tellsAims(form, each.cell) &&
        isClaim(each, form.year) &&
        !isPlanned(form, each),
    );
    return combine(rowsFor(context).map((done) => checkRow(form, done, claims)));
  },
});
