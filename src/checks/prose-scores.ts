import { showFigure, sumOf, type Decimal } from '../figures';
import { scoreStatements, type ScoreStatement, type ScoreTarget } from '../facts';
import { weightCellOf, type Form, type IndicatorRow, type StatedCell } from '../forms';
import {
  cannot,
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type Place,
} from './define-check';
import { placeOfCell, placeOfSpan } from './places';
import { isProseAlone, tableOfReport } from './table-of-report';

interface Compared {
  readonly statement: ScoreStatement;
  readonly name: string;
  readonly due: Decimal;
  readonly cells: readonly Place[];
}

/** 应得20分，实得12.8分: so many characters at most. */
const SIDE_BY_SIDE = 24;
/** A score that somebody else than the unit gave. */
const REVIEWED = /(?:综合|绩效)?(?:评价|复核|评审)得分/u;

const ASPECTS: Readonly<Record<ScoreStatement['aspect'], string>> = {
  weight: '分值',
  score: '得分',
  deduction: '扣分',
};

function nameOf(target: ScoreTarget): string {
  switch (target.kind) {
    case 'row':
      return target.row.level3;
    case 'group':
      return target.name;
    case 'section':
      return target.section.label;
    case 'total':
      return '总分';
  }
}

function cellOf(row: IndicatorRow, aspect: ScoreStatement['aspect']): readonly StatedCell[] {
  const cells =
    aspect === 'weight'
      ? [weightCellOf(row)]
      : aspect === 'score'
        ? [row.cells.score]
        : [weightCellOf(row), row.cells.score];
  return cells.filter((cell) => cell != null);
}

function valueOfRow(row: IndicatorRow, aspect: ScoreStatement['aspect']): Decimal | null {
  const score = row.cells.score?.figure?.value ?? null;
  if (aspect === 'weight') return row.weight;
  if (aspect === 'score') return score;
  return row.weight === null || score === null ? null : row.weight.minus(score);
}

/** The rows that a score is added up from; none where the table prints the sum itself. */
function rowsOf(form: Form, { target, aspect }: ScoreStatement): readonly IndicatorRow[] {
  switch (target.kind) {
    case 'row':
      return [target.row];
    case 'group':
      return target.rows;
    case 'section': {
      const { section } = target;
      const printed = aspect === 'weight' ? section.weight : section.score;
      return printed === null ? form.rows.filter(({ row }) => section.rows.includes(row)) : [];
    }
    case 'total':
      return [];
  }
}

/** What the table says of a target; null where a cell it needs is blank. */
function tableValue(
  form: Form,
  statement: ScoreStatement,
): { readonly due: Decimal; readonly cells: readonly Place[] } | null {
  const { target, aspect } = statement;
  const rows = rowsOf(form, statement);
  if (rows.length > 0) {
    const values = rows.map((row) => valueOfRow(row, aspect)).filter((value) => value !== null);
    if (values.length < rows.length) return null;
    const cells = rows.flatMap((row) =>
      cellOf(row, aspect).map((cell) => placeOfCell(form, cell, `${row.level3} `)),
    );
    return { due: sumOf(values), cells };
  }
  const printed = target.kind === 'section' ? target.section : form.total;
  const cell = aspect === 'weight' ? printed?.weight : printed?.score;
  if (cell?.figure == null) return null;
  return { due: cell.figure.value, cells: [placeOfCell(form, cell, `${nameOf(target)} `)] };
}

/** Whether the prose tells what the rows add up to: then the printed sum is wrong, which is told there. */
function isSumOfRows(form: Form, { target, aspect, figure }: ScoreStatement): boolean {
  if (aspect === 'deduction' || (target.kind !== 'section' && target.kind !== 'total')) return false;
  const rows =
    target.kind === 'total' ? form.rows : form.rows.filter(({ row }) => target.section.rows.includes(row));
  const values = rows.map((row) => valueOfRow(row, aspect)).filter((value) => value !== null);
  return values.length === rows.length && rows.length > 0 && sumOf(values).eq(figure.value);
}

/** 自评得分96.5分 in a report on somebody else's evaluation, whose own total is told beside it. */
function isOtherTotal({ target, text }: ScoreStatement, form: Form, table: Form): boolean {
  const isOwn = target.kind === 'total' && text.includes('自评') && !table.title.includes('自评');
  return isOwn && form.narratives.some((narrative) => REVIEWED.test(narrative.text));
}

/** Whether what could be earned and what was earned, told side by side, are both others than the target's: then they are of something else. */
function isOfSomethingElse({ statement }: Compared, all: readonly Compared[]): boolean {
  const { target, cell, aspect } = statement;
  if (aspect === 'deduction' || target.kind === 'total' || target.kind === 'row') return false;
  return all.some(
    ({ statement: other }) =>
      other.cell === cell &&
      other.target === target &&
      other.aspect !== aspect &&
      other.aspect !== 'deduction' &&
      Math.abs(other.span.start - statement.span.start) < SIDE_BY_SIDE,
  );
}

/** Differences of one narrative cell that have one cause: those of one section's rows, or of sections and total. */
function causeOf(form: Form, { statement }: Compared): string {
  const { target, cell, aspect } = statement;
  if (target.kind === 'section' || target.kind === 'total') return `${cell}|sums`;
  if (aspect === 'deduction') return `${cell}|deduction|${nameOf(target)}`;
  const row = target.kind === 'row' ? target.row : target.rows[0];
  return `${cell}|${form.sections.find((section) => row !== undefined && section.rows.includes(row.row))?.label ?? nameOf(target)}`;
}

/** 经济效益的分值、得分文中4分、表中5分: aspects that differ alike are told once. */
function listed(group: readonly Compared[]): string {
  const aspects = new Map<string, { readonly first: Compared; readonly names: string[] }>();
  for (const each of group) {
    const key = [each.name, each.statement.figure.value.toString(), each.due.toString()].join('|');
    const entry = aspects.get(key);
    if (entry === undefined) aspects.set(key, { first: each, names: [ASPECTS[each.statement.aspect]] });
    else entry.names.push(ASPECTS[each.statement.aspect]);
  }
  return [...aspects.values()]
    .map(({ first: { name, statement, due }, names }) => {
      const stated = statement.figure.value.toString();
      return `${name}的${[...new Set(names)].join('、')}文中${stated}分、表中${due.toString()}分`;
    })
    .join('；');
}

/** @param form the one whose prose it is, which need not be the one with the table */
function report(form: Form, group: readonly [Compared, ...Compared[]]): CheckOutcome {
  const [first] = group;
  const isDeduction = first.statement.aspect === 'deduction';
  return found({
    messageId: isDeduction ? 'deduction' : group.length > 1 ? 'several' : 'differs',
    data: {
      name: first.name,
      aspect: ASPECTS[first.statement.aspect],
      stated: first.statement.figure.value.toString(),
      due: first.due.toString(),
      list: listed(group),
    },
    at: placeOfSpan(form, first.statement.cell, first.statement.span, first.statement.text),
    stated: showFigure(first.statement.figure),
    expected: `${first.due.toString()}分`,
    related: [
      ...group.flatMap(({ cells }) => cells),
      ...group
        .slice(1)
        .map(({ statement }) => placeOfSpan(form, statement.cell, statement.span, statement.text)),
    ],
    suggestion: null,
  });
}

/** The scores that a form's prose tells beside those of a table, its own or that of the unit's form. */
function compareAll(form: Form, table: Form, said: readonly ScoreStatement[]): CheckOutcome {
  const outcomes: CheckOutcome[] = [];
  const differing: Compared[] = [];
  for (const statement of said.filter((each) => !isOtherTotal(each, form, table))) {
    const printed = tableValue(table, statement);
    const name = nameOf(statement.target);
    if (printed === null) {
      outcomes.push(cannot(`指标表中“${name}”未填，无法与${statement.cell}“${statement.text}”核对`));
    } else if (printed.due.eq(statement.figure.value) || isSumOfRows(table, statement)) {
      outcomes.push(PASSED);
    } else {
      differing.push({ statement, name, ...printed });
    }
  }
  const different = new Map<string, [Compared, ...Compared[]]>();
  for (const compared of differing.filter((each) => !isOfSomethingElse(each, differing))) {
    const cause = causeOf(table, compared);
    const group = different.get(cause);
    if (group === undefined) different.set(cause, [compared]);
    else group.push(compared);
  }
  return combine([...outcomes, ...[...different.values()].map((group) => report(form, group))]);
}

export const proseScores = defineCheck({
  id: 'prose-scores',
  meta: {
    title: '文中分数与表',
    since: '0.1.0',
    basis: ['正文所写的分值、得分、扣分与指标表一致'],
    docs: {
      what: '正文写的“应得、满分、实得、扣”多少分，与指标表中该指标、该组、该部分和总分是否一致。',
      why: '改了表里的得分没改正文，是退回修改的常见原因。',
      example: { wrong: '正文“过程得分30.2分”，指标表过程小计27.2分', right: '正文与指标表都是27.2分' },
      mend: '先核对指标表的得分和合计，再改正文。',
    },
    messages: {
      differs: { severity: 'error', text: '“{{name}}”的{{aspect}}文中写{{stated}}分，指标表为{{due}}分。' },
      several: { severity: 'error', text: '文中分数与指标表不一致：{{list}}。' },
      deduction: {
        severity: 'error',
        text: '“{{name}}”文中写扣{{stated}}分，按指标表分值减得分是扣{{due}}分。',
      },
    },
  },
  run: ({ form, facts, siblings }) => {
    if (!isProseAlone(form)) return compareAll(form, form, facts.scores);
    const unit = tableOfReport(form, siblings);
    if (unit?.form.total == null) return NOTHING;
    const said = scoreStatements({ ...unit.form, narratives: form.narratives });
    return compareAll(form, unit.form, said);
  },
});
