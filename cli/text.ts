import {
  checkTitle,
  dismissalText,
  groupFindings,
  placeWords,
  SEVERITY_WORDS,
  STATUS_WORDS,
  type AssessedFinding,
  type AssessedForm,
  type AssessedWorkbook,
  type RowScore,
  type ScoreOptions,
} from '../src';
import { padBefore, padTo, paint, SEVERITY_COLORS } from './console';

const MAX_QUOTE = 48;
const MAX_RELATED = 6;
/** More of one kind are told by their number. */
const MAX_OF_A_KIND = 5;

export function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > MAX_QUOTE ? `${flat.slice(0, MAX_QUOTE)}…` : flat;
}

export function formHeading({ form, scored }: AssessedForm): string {
  const who = [form.unit, form.year === null ? null : `${String(form.year)}年度`]
    .filter((part) => part !== null)
    .join('，');
  const pack = scored.choice === null ? '没有适用的评分标准' : `评分标准：${scored.choice.pack.name}`;
  return `${paint(form.title, 'bold')}${who === '' ? '' : `（${who}）`}\n  工作表“${form.sheet}”，${pack}`;
}

/** What is wrong with the 评分规则 sheet of a workbook, cell by cell. */
export function ruleProblemLines({ rules }: AssessedWorkbook): readonly string[] {
  if (rules === null || rules.ok) return [];
  return rules.problems.map(({ cell, message }) => `  ${paint('[评分规则]', 'red')} ${cell}  ${message}`);
}

export function findingLines({ form }: AssessedForm, finding: AssessedFinding): readonly string[] {
  const severity = paint(`[${SEVERITY_WORDS[finding.severity]}]`, SEVERITY_COLORS[finding.severity]);
  const dismissed = finding.dismissed === null ? '' : paint(`（${dismissalText(finding.dismissed)}）`, 'dim');
  const where = form.isDocument ? placeWords(form, finding.at.cell) : finding.at.cell;
  const related = finding.related
    .slice(0, MAX_RELATED)
    .map(
      (place) =>
        `      ${place.sheet === form.sheet ? '' : `“${place.sheet}”`}${padTo(place.cell, 6)} ${shorten(place.text)}`,
    );
  const more = finding.related.length > MAX_RELATED ? [`      等${String(finding.related.length)}处`] : [];
  const suggestion =
    finding.suggestion === null ? [] : [`      建议改为${finding.suggestion}（${finding.why ?? ''}）`];
  return [
    `  ${severity} ${where}  ${finding.message}${dismissed}`,
    ...[...related, ...more, ...suggestion].map((line) => paint(line, 'dim')),
  ];
}

/** The findings of a form, worst first; of many of one kind the first few and how many more there are. */
export function findingGroupLines(form: AssessedForm, all: boolean): readonly string[] {
  return groupFindings(form.findings).flatMap(({ findings, check }) => {
    const shown = all || findings.length <= MAX_OF_A_KIND ? findings : findings.slice(0, MAX_OF_A_KIND - 1);
    const left = findings.length - shown.length;
    const more =
      left === 0
        ? []
        : [paint(`  “${checkTitle(check)}”同类问题还有${String(left)}条，加 --all 全部列出`, 'dim')];
    return [...shown.flatMap((finding) => findingLines(form, finding)), ...more];
  });
}

export function receiptLines({ receipts }: AssessedForm): readonly string[] {
  const counts = (['pass', 'fail', 'cannot', 'not-applicable'] as const).map(
    (status) =>
      `${STATUS_WORDS[status]}${String(receipts.filter((receipt) => receipt.status === status).length)}项`,
  );
  const open = receipts.flatMap((receipt) => {
    if (receipt.reason === null) return [];
    return [paint(`    ${checkTitle(receipt.check)}未能全部核对：${receipt.reason}`, 'dim')];
  });
  return [`  核对清单：${counts.join('，')}`, ...open];
}

function scoreText(row: RowScore, options: ScoreOptions): string {
  const due = row.due?.toString() ?? null;
  if (row.previous !== null && !options.overwrite) {
    const kept = row.previous.toString();
    return due === null || due === kept ? `${kept}（原有）` : `${kept}（原有，测算${due}）`;
  }
  return due ?? '—';
}

function noteOf(row: RowScore): string {
  if (row.reason !== null) return row.reason;
  return row.trace === null ? '' : row.trace.steps;
}

export function scoreLines({ scored, form }: AssessedForm, options: ScoreOptions): readonly string[] {
  const width = 28;
  const lines = scored.rows.map((row) => {
    const name = padTo(`${row.cell ?? ''} ${row.row.level3}`, width + 6);
    const weight = padBefore(row.row.weight?.toString() ?? '', 5);
    const score = padBefore(scoreText(row, options), 8);
    const color = row.status === 'scored' && row.due !== null ? 'green' : 'dim';
    return `  ${name}${weight}  ${paint(score, color)}  ${paint(shorten(noteOf(row)), 'dim')}`;
  });
  const totals = scored.totals.map(({ label, score, open }) =>
    score === null ? `  ${label}：还有${String(open)}行没有得分` : `  ${label}：${score.toString()}分`,
  );
  const grade = scored.grade?.grade == null ? [] : [`  等次：${scored.grade.grade}`];
  return form.rows.length === 0 ? ['  本表没有指标表，无法打分'] : [...lines, ...totals, ...grade];
}
