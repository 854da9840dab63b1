import {
  readFigures,
  showFigure,
  type Defect,
  type Figure,
  type FigureReading,
  type MalformedFigure,
} from '../figures';
import { sentencesOf, type NodeFigure, type ProgressStatement } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';
import { textsOfRow } from './texts-of-row';

interface Prose {
  readonly cell: string;
  readonly text: string;
}

/** 本年3.6万元，上年2.8万元，较上年增加万元: the two amounts right before give the missing one. */
function missingAmount(readings: readonly FigureReading[], defect: MalformedFigure): string | null {
  const before = readings.filter(
    (reading): reading is Figure => reading.kind === 'figure' && reading.span.end <= defect.span.start,
  );
  const [first, second] = before.slice(-2);
  if (first?.unit?.kind !== 'money' || second?.unit?.id !== first.unit.id) return null;
  const decimals = Math.max(first.decimals, second.decimals);
  return showFigure({ ...first, decimals, value: first.value.minus(second.value).abs() });
}

const DEFECTS: Readonly<Record<Defect, string>> = {
  'stray-point': 'strayPoint',
  'missing-number': 'missing',
  'lost-percent': 'lostPercentAlone',
};

/** .98万元 only lacks its zero. */
function isDefect(reading: MalformedFigure): boolean {
  return reading.defect !== 'stray-point' || /\d[.．]+\d|[.．]{2}/u.test(reading.text);
}

/** @param listed offsets of figures in lists of rates, which are looked at as lists */
function checkText(form: Form, { cell, text }: Prose, listed: ReadonlySet<number>): CheckOutcome {
  const outcomes = sentencesOf(text).flatMap((sentence) => {
    const readings = readFigures(sentence.text);
    return readings.flatMap((reading): readonly CheckOutcome[] => {
      if (reading.kind !== 'malformed' || !isDefect(reading)) return [];
      if (listed.has(reading.span.start + sentence.start)) return [];
      const span = { start: reading.span.start + sentence.start, end: reading.span.end + sentence.start };
      const missing = reading.defect === 'missing-number' ? missingAmount(readings, reading) : null;
      const messageId = missing === null ? DEFECTS[reading.defect] : 'missingKnown';
      const expected = reading.defect === 'lost-percent' ? `${reading.text}%` : missing;
      return [
        found({
          messageId,
          data: { text: reading.text, amount: missing ?? '', rest: reading.text.replace(/^[.．]/u, '') },
          at: placeOfSpan(form, cell, span, reading.text),
          stated: reading.text,
          expected,
          related: [],
          suggestion: null,
        }),
      ];
    });
  });
  return outcomes.length === 0 ? PASSED : combine(outcomes);
}

function listedIn(statements: readonly ProgressStatement[], cell: string): ReadonlySet<number> {
  const here = statements.filter((statement) => statement.cell === cell);
  return new Set(here.flatMap((statement) => statement.nodes.map((node) => node.span.start)));
}

function lacksPercent({ figure }: NodeFigure): boolean {
  return figure.unit === null;
}

/** A list of rates of which all but one carry %. */
function checkPercents(form: Form, statement: ProgressStatement): CheckOutcome {
  const bare = statement.nodes.filter(lacksPercent);
  const [lost] = bare;
  if (statement.what !== 'rate' || lost === undefined) return PASSED;
  if (bare.length * 2 >= statement.nodes.length) return PASSED;
  return found({
    messageId: 'lostPercent',
    data: { text: lost.figure.text },
    at: placeOfSpan(form, statement.cell, lost.span, lost.figure.text),
    stated: lost.figure.text,
    expected: `${lost.figure.text}%`,
    related: statement.nodes
      .filter((node) => node !== lost)
      .map((node) => placeOfSpan(form, statement.cell, node.span, node.figure.text)),
    suggestion: `${lost.figure.text}%`,
    why: '同一串数里其余各数都带%',
  });
}

export const malformedFigure = defineCheck({
  id: 'malformed-figure',
  meta: {
    title: '数字书写',
    since: '0.1.0',
    basis: ['数字应完整、规范'],
    docs: {
      what: '多打的小数点（.5.78万元）、漏写的数字（较上年增加万元）、一串百分数中漏掉的百分号。',
      why: '这类笔误机器读不出数，人一眼扫过也容易放过。',
      example: { wrong: '三公经费较上年增加万元', right: '三公经费较上年增加0.8万元' },
      mend: '补上漏写的数字或符号，删去多打的小数点。',
    },
    messages: {
      strayPoint: { severity: 'error', text: '“{{text}}”多了一个小数点，是否为“{{rest}}”？' },
      missing: { severity: 'error', text: '“{{text}}”漏写了数字。' },
      missingKnown: { severity: 'error', text: '“{{text}}”漏写了数字，按前面两个数相减为{{amount}}。' },
      lostPercentAlone: { severity: 'warning', text: '“{{text}}”是比例，是否漏写了百分号？' },
      lostPercent: { severity: 'warning', text: '前后都是百分数，“{{text}}”漏写了百分号。' },
    },
  },
  run: ({ form, facts }) => {
    const cells = [...form.rows, ...form.targets].flatMap(textsOfRow);
    return combine([
      ...[...cells, ...form.narratives]
        .filter((cell) => cell.text.trim() !== '')
        .map((cell) => checkText(form, cell, listedIn(facts.progress, cell.cell))),
      ...facts.progress.map((statement) => checkPercents(form, statement)),
    ]);
  },
});
