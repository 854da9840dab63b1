import { sameQuantity, type Figure } from '../figures';
import { isOfOtherYear, pairsShared, type FormFacts, type Quantity } from '../facts';
import type { Form, IndicatorRow } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { figuresOfCell } from './figures-of-cell';
import { placeOfCell, placeOfSpan } from './places';
import { rowName } from './row-name';

type Side = 'target' | 'actual';

const WORDS: Readonly<Record<Side, string>> = { target: '目标值', actual: '完成值' };
/** The words that say which of the two a figure behind a row's name is. */
const SIDES: readonly (readonly [Side, RegExp])[] = [
  ['target', /(?:^|[^未])(?:年度|年初)?(?:目标值?|指标值|计划)(?:数|为|是|值)*$/u],
  ['actual', /^实际(?:总共|一共|共|完成|开展|实施|组织|举办|引进|达到?|值|为|是|了)*$/u],
];
/** Names of fewer characters occur in other words. */
const LEAST_NAME = 4;
/** A figure of one part, of other things, or not of the whole year. */
const PARTIAL = /其中|已有|尚|仅|另|新增|还|每|前|第|分别|余|部分|每个|截至|目前|平均/u;

/** A number without a unit is in the other's. */
function isSame(a: Figure, b: Figure): boolean {
  return sameQuantity(a, b) || (a.value.eq(b.value) && (a.unit === null || b.unit === null));
}

function hasUnitOf(figure: Figure, unit: Figure): boolean {
  return figure.unit !== null && (unit.unit === null || unit.unit.id.at(-1) === figure.unit.id.at(-1));
}

function proseOf(form: Form, facts: FormFacts): readonly Quantity[] {
  const cells = new Set(form.narratives.map(({ cell }) => cell));
  return facts.quantities.filter(
    ({ cell, sentence, figure }) =>
      cells.has(cell) && !figure.approximate && !isOfOtherYear(sentence, form.year),
  );
}

/** The row that a sentence names last before a figure. */
function namedBefore(lead: string, names: readonly string[]): string | null {
  const bare = lead.replace(/\s/gu, '');
  const places = names.map((name) => ({ name, at: bare.lastIndexOf(name) })).filter(({ at }) => at >= 0);
  const [last] = places.sort(
    (a, b) => b.at + b.name.length - (a.at + a.name.length) || b.name.length - a.name.length,
  );
  return last?.name ?? null;
}

/** “巡查目标值为20次，实际巡查18次”: a row named in prose with its target or actual value. */
function checkNamed(
  form: Form,
  rows: ReadonlyMap<string, readonly IndicatorRow[]>,
  said: Quantity,
): CheckOutcome {
  const side = SIDES.find(([, words]) => words.test(said.label))?.[0];
  if (side === undefined) return NOTHING;
  const name = namedBefore(said.lead, [...rows.keys()]);
  const [row, ...others] = rows.get(name ?? '') ?? [];
  const cell = row?.cells[side];
  const [figure, ...more] = figuresOfCell(cell);
  if (row === undefined || cell === undefined || figure === undefined || others.length + more.length > 0)
    return NOTHING;
  if (!hasUnitOf(said.figure, figure) || figure.approximate) return NOTHING;
  if (isSame(said.figure, figure)) return PASSED;
  return found({
    messageId: 'named',
    data: {
      name: rowName(row),
      side: WORDS[side],
      stated: said.figure.text,
      cell: cell.cell,
      other: cell.text.trim(),
    },
    at: placeOfSpan(form, said.cell, said.figure.span, said.figure.text),
    stated: said.figure.text,
    expected: cell.text.trim(),
    related: [placeOfCell(form, cell, '')],
    suggestion: null,
  });
}

/** 覆盖乡镇 12个 beside “覆盖15个乡镇”: the same things counted. */
function isOfRow(name: string, { figure, label, noun, sentence }: Quantity): boolean {
  const [thing, rest] = [name.slice(-2), name.slice(0, -2)];
  const clause = `${label}，${noun}`;
  return (
    figure.unit?.kind === 'count' &&
    figure.comparator === null &&
    noun.startsWith(thing) &&
    !PARTIAL.test(clause) &&
    pairsShared(rest, clause).length > 0 &&
    !/目标|计划/u.test(sentence.split(figure.text)[0]?.slice(-12) ?? '')
  );
}

function checkCounted(form: Form, row: IndicatorRow, prose: readonly Quantity[]): CheckOutcome {
  const name = rowName(row);
  const stated = [...figuresOfCell(row.cells.target), ...figuresOfCell(row.cells.actual)];
  const [target] = figuresOfCell(row.cells.target);
  const cell = row.cells.target;
  if (cell === undefined || target?.unit?.kind !== 'count' || name.length < LEAST_NAME) return NOTHING;
  const said = prose.filter((each) => isOfRow(name, each) && hasUnitOf(each.figure, target));
  const odd = said.filter(({ figure }) => !stated.some((own) => isSame(own, figure)));
  const [first, ...same] = odd;
  if (first === undefined) return said.length === 0 ? NOTHING : PASSED;
  return found({
    messageId: 'counted',
    data: {
      name,
      target: cell.text.trim(),
      actual: row.cells.actual?.text.trim() ?? '',
      stated: `${first.label}${first.figure.text}${first.noun}`,
    },
    at: placeOfSpan(form, first.cell, first.figure.span, first.figure.text),
    stated: first.figure.text,
    expected: null,
    related: [
      placeOfCell(form, cell, ''),
      ...same.map((each) => placeOfSpan(form, each.cell, each.figure.span, each.figure.text)),
    ],
    suggestion: null,
  });
}

export const rowProse = defineCheck({
  id: 'row-prose',
  meta: {
    title: '指标与正文',
    since: '0.1.0',
    basis: ['同一指标的目标值、完成值，表中和正文只有一个数'],
    docs: {
      what: '正文点名某个指标并写出目标值、实际值的，与该行是否一致；正文写的同类事项个数，在该行目标值、完成值中是否都找不到。',
      why: '正文照着往年或者草稿写，表后来改了。',
      example: {
        wrong: '指标行“河道巡查”完成18次，正文“河道巡查目标20次，实际开展16次”',
        right: '两处都写18次',
      },
      mend: '以台账为准统一；范围不同的，请写清楚。',
    },
    messages: {
      named: {
        severity: 'error',
        text: '正文写“{{name}}”{{side}}{{stated}}，指标行{{cell}}写{{other}}，两处不一致。',
      },
      counted: {
        severity: 'warning',
        text: '正文写“{{stated}}”，指标行“{{name}}”目标“{{target}}”、完成“{{actual}}”，个数不一致，是否同一范围？',
      },
    },
  },
  run: ({ form, facts }) => {
    const rows = [...form.rows, ...form.targets];
    const byName = new Map<string, readonly IndicatorRow[]>();
    for (const row of rows) {
      const name = rowName(row);
      if (name.length >= LEAST_NAME) byName.set(name, [...(byName.get(name) ?? []), row]);
    }
    const prose = proseOf(form, facts);
    return combine([
      ...prose.map((said) => checkNamed(form, byName, said)),
      ...rows.map((row) => checkCounted(form, row, prose)),
    ]);
  },
});
