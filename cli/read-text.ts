import {
  NODE_NAMES,
  operandById,
  readRuleWords,
  scoringWords,
  statedGrade,
  indicatorById,
  unreadOf,
  type AssessedForm,
  type AssessedWorkbook,
  type Claim,
  type FormKind,
  type IndicatorRow,
  type NarrativeStatements,
  type Relation,
  type Statement,
  type SummaryRow,
} from '../src';
import { padBefore, padTo, paint } from './console';
import { shorten } from './text';

const KINDS: Readonly<Record<FormKind, string>> = {
  department: '部门整体支出绩效自评表',
  project: '项目支出绩效自评表',
  summary: '自评情况汇总表',
  targets: '绩效目标表',
  'basic-data': '基础数据表',
  report: '文字报告',
};
const NAME_WIDTH = 30;
const MOST_UNREAD = 20;

function headingLines({ form }: AssessedForm): readonly string[] {
  const facts = [
    form.unit === null ? null : `单位：${form.unit}`,
    form.project === null ? null : `项目：${form.project}`,
    form.year === null ? null : `年度：${String(form.year)}`,
    form.money === null ? null : `金额单位：${form.money.id}`,
  ].filter((fact) => fact !== null);
  const hidden = form.isHidden ? '（隐藏的工作表，只读不打分）' : '';
  return [
    paint(form.title === '' ? KINDS[form.kind] : form.title, 'bold'),
    `  工作表“${form.sheet}”，认作${KINDS[form.kind]}${hidden}`,
    ...(facts.length === 0 ? [] : [`  ${facts.join('，')}`]),
  ];
}

function headLines({ form }: AssessedForm): readonly string[] {
  if (form.head.length === 0) return [];
  const lines = form.head.map(({ label, operand, value }) => {
    const name = operand === null ? '' : paint(`（${operandById(operand)?.name ?? operand}）`, 'dim');
    return `    ${padTo(value.cell, 6)}${padTo(label, NAME_WIDTH)}${shorten(value.text)}${name}`;
  });
  return ['  表头数据', ...lines];
}

function rowLine(row: IndicatorRow): string {
  const weight = row.weight?.toString() ?? '未填';
  const score = row.cells.score?.text.trim() ?? '';
  const said = [row.cells.target, row.cells.actual, row.cells.analysis].flatMap((cell) => {
    const text = cell?.text.trim() ?? '';
    return text === '' ? [] : [shorten(text)];
  });
  const known = row.indicator === null ? '' : paint(`  [${indicatorById(row.indicator)?.name ?? ''}]`, 'dim');
  const rule = readRuleWords(row.cells.rule?.text ?? '');
  const reading = rule === null ? '' : paint(`  评分标准：${scoringWords(rule.scoring)}`, 'dim');
  const hidden = row.hidden ? paint('  隐藏行', 'dim') : '';
  const scores =
    row.cells.score === undefined
      ? ''
      : `${padBefore(weight, 6)}分 ${padBefore(score === '' ? '—' : score, 6)}  `;
  return `    ${padBefore(String(row.row), 4)} ${padTo(shorten(row.level3), NAME_WIDTH)}${scores}${said.join(' → ')}${known}${reading}${hidden}`;
}

function groupLines(rows: readonly IndicatorRow[]): readonly string[] {
  return rows.flatMap((row, i) => {
    const name = [row.level1, row.level2].filter((part) => part !== '').join(' / ');
    const previous = rows[i - 1];
    const isNew = previous === undefined || previous.level1 !== row.level1 || previous.level2 !== row.level2;
    return [...(isNew && name !== '' ? [`   ${name}`] : []), rowLine(row)];
  });
}

function tableLines({ form }: AssessedForm): readonly string[] {
  const totals = [...form.sections, ...(form.total === null ? [] : [form.total])].map(
    ({ label, weight, score }) => {
      const parts = [
        weight?.figure == null ? null : `分值${weight.figure.value.toString()}`,
        score === null
          ? null
          : `得分${score.text.trim() === '' ? '未填' : score.text.trim()}（${score.cell}）`,
      ].filter((part) => part !== null);
      return `    ${padTo(label, NAME_WIDTH)}${parts.join('，')}`;
    },
  );
  const grade =
    form.grade === null
      ? []
      : [
          `    ${padTo('等次', NAME_WIDTH)}${statedGrade(form.grade.text) === '' ? '未填' : statedGrade(form.grade.text)}（${form.grade.cell}）`,
        ];
  return [
    ...(form.rows.length === 0
      ? []
      : [`  指标（打分）${String(form.rows.length)}行`, ...groupLines(form.rows)]),
    ...(form.targets.length === 0
      ? []
      : [`  指标（不打分）${String(form.targets.length)}行`, ...groupLines(form.targets)]),
    ...(totals.length + grade.length === 0 ? [] : ['  合计', ...totals, ...grade]),
  ];
}

function summaryLine({ row, unit, isTotal, cells }: SummaryRow): string {
  const parts = (
    [
      ['预算', cells.budget],
      ['执行', cells.executed],
      ['执行率', cells.rate],
      ['自评', cells.selfScore],
      ['复核', cells.reviewScore],
    ] as const
  ).flatMap(([name, cell]) =>
    cell === undefined || cell.text.trim() === '' ? [] : [`${name}${cell.text.trim()}`],
  );
  return `    ${padBefore(String(row), 4)} ${padTo(isTotal ? '合计' : unit, NAME_WIDTH)}${parts.join('，')}`;
}

const CHANGES = { increase: '增加', decrease: '减少' } as const;
const ASPECTS = { weight: '分值', score: '得分', deduction: '扣分' } as const;

function claimWords(claim: Claim): string {
  switch (claim.kind) {
    case 'value': {
      const name =
        claim.measure === null
          ? null
          : (operandById(claim.measure)?.name ?? indicatorById(claim.measure)?.name ?? null);
      const year =
        claim.year === 'previous' ? '上年' : claim.year === null ? null : `${String(claim.year)}年`;
      const parts = [claim.scope, year, name].filter((part) => part !== null);
      return parts.length === 0 ? '数值' : parts.join('·');
    }
    case 'node':
      return `${NODE_NAMES[claim.node]}进度`;
    case 'score':
      return ASPECTS[claim.aspect];
    case 'change':
      return CHANGES[claim.direction];
    case 'share':
      return '占比';
    case 'target':
      return '目标或界限';
    case 'calculation':
      return '算式';
  }
}

function statementLine({ label, reading, claim }: Statement): string {
  const what = claim === null ? '不明' : claimWords(claim);
  return `      ${padTo(what, 22)}${shorten(`${label}${label === '' ? '' : ' '}${reading.text}`)}`;
}

function relationLine(relation: Relation, { statements }: NarrativeStatements): string | null {
  const text = (index: number): string =>
    statements.find((statement) => statement.index === index)?.reading.text ?? '';
  switch (relation.kind) {
    case 'parts':
      return `      ${padTo('其中', 22)}${text(relation.whole)} ＝ ${relation.parts.map(text).join(' + ')}${relation.isComplete ? '' : ' + …'}`;
    case 'adjust':
      return `      ${padTo('前后变化', 22)}${text(relation.from)} → ${text(relation.to)}`;
    case 'count':
      return `      ${padTo('列名', 22)}${text(relation.count)}：${relation.names.join('、')}`;
    case 'division':
      return null;
  }
}

function narrativeLines({ form, facts }: AssessedForm): readonly string[] {
  if (form.narratives.length === 0) return [];
  const lines = facts.narratives.flatMap((narrative) => {
    const section = form.narratives.find(({ cell }) => cell === narrative.cell)?.section ?? '';
    return [
      `    ${narrative.cell}${section === '' ? '' : `  ${section}`}`,
      ...narrative.statements.map(statementLine),
      ...narrative.relations.flatMap((relation) => relationLine(relation, narrative) ?? []),
    ];
  });
  return [`  正文${String(form.narratives.length)}处`, ...lines];
}

function unreadLines({ form, facts }: AssessedForm): readonly string[] {
  const unread = unreadOf(form, facts);
  if (unread.length === 0) return [];
  const reasons = [...new Set(unread.map(({ why }) => why))];
  const lines = reasons.flatMap((why) => {
    const those = unread.filter((each) => each.why === why);
    const shown = those.slice(0, MOST_UNREAD).map(({ cell, text }) => `${cell} ${shorten(text)}`);
    const more = those.length > MOST_UNREAD ? `；等${String(those.length)}处` : '';
    return [paint(`    ${why}：${shown.join('；')}${more}`, 'dim')];
  });
  return ['  没读懂的', ...lines];
}

function formLines(assessed: AssessedForm): readonly string[] {
  const { form } = assessed;
  const summary =
    form.summary.length === 0
      ? []
      : [`  汇总${String(form.summary.length)}行`, ...form.summary.map(summaryLine)];
  return [
    ...headingLines(assessed),
    ...headLines(assessed),
    ...tableLines(assessed),
    ...summary,
    ...narrativeLines(assessed),
    ...unreadLines(assessed),
  ];
}

/** What was understood of a workbook, and what was not, for a clerk to read. */
export function readLines({ snapshot, forms }: AssessedWorkbook): readonly string[] {
  const known = new Set(forms.map(({ form }) => form.sheet));
  const sheets = snapshot.sheets.filter((sheet) => !known.has(sheet.name) && sheet.cells.size > 0);
  return [
    '',
    snapshot.file,
    ...forms.flatMap(formLines),
    ...(sheets.length === 0 ? [] : [`没有认出的工作表：${sheets.map((sheet) => sheet.name).join('、')}`]),
  ];
}
