import {
  digitCount,
  digitSlip,
  isMeantExactly,
  rememberedPer,
  statedFigures,
  type Figure,
  type UnitKind,
} from '../figures';
import { isOfOtherYear, type Quantity } from '../facts';
import type { Form } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckContext,
  type CheckOutcome,
  type Place,
  type ReadForm,
} from './define-check';
import { placeOfCell, placeOfSpan } from './places';
import { rowName } from './row-name';

const KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'count',
  'money',
  'area',
  'length',
  'volume',
  'mass',
]);
const LEAST_DIGITS = 2;
/** So many characters of the name are the same at least; fewer where the number is long. */
const SAME_NAME = 3;
const SAME_NAME_OF_LONG = 2;
const LONG = 4;
/** From so many on the two are the same thing by their name. */
const SURE_NAME = 4;
const MAX_NAME = 40;
/** Of another time, of a comparison, of what was wanted. */
const OTHER = /上年|去年|同期|[比较增减]|目标|计划|预期|任务|应|每|均|约|第/u;
/** Words that are said of anything. */
const ANYTHING =
  /全年|本年度?|累计|共计|合计|总计|完成|实际|达到|开展|组织|实施|新增|受理|发放|支出|经费|资金|项目|工作|情况|服务|人员|群众|对象|数量|个数|其中|[共为达的和、]/gu;

interface Mention {
  readonly cell: string;
  readonly sheet: string;
  readonly figure: Figure;
  /** What it is said of: its row, the words before it and those behind it. */
  readonly words: string;
  readonly isTable: boolean;
  readonly place: Place;
  /** The other figures of its sentence. */
  readonly beside: ReadonlySet<string>;
}

function keyOf({ value, unit }: Figure): string {
  return `${value.toString()}${unit?.id ?? ''}`;
}

/** Two numbers whose digits are the same but for their order have one. */
function digitsOf({ value, unit }: Figure): string {
  const digits = value.toString();
  return `${[...digits.replace('.', '')].sort().join('')}|${String(digits.length)}|${unit?.id ?? ''}`;
}

function isComparable(figure: Figure): boolean {
  return (
    figure.unit !== null &&
    KINDS.has(figure.unit.kind) &&
    isMeantExactly(figure) &&
    digitCount(figure) >= LEAST_DIGITS
  );
}

function named(...words: readonly string[]): string {
  return words.map((part) => part.replace(ANYTHING, '　').slice(-MAX_NAME)).join('　');
}

/** The figures of a sentence that no two sentences have by chance: 1200批次, 107.17%. */
function besideOf(sentence: string, own: Figure): ReadonlySet<string> {
  return new Set(
    statedFigures(sentence)
      .filter(
        (figure) => figure.unit !== null && digitCount(figure) > LEAST_DIGITS && !figure.value.eq(own.value),
      )
      .map(keyOf),
  );
}

/** Whether two sentences tell the same figure beside the one that differs. */
function shareFigure(a: Mention, b: Mention): boolean {
  return [...a.beside].some((key) => b.beside.has(key));
}

/** The words right before a figure: a year further off is of something else. */
function lastClauses(lead: string): string {
  return lead
    .split(/[，,、]/u)
    .slice(-2)
    .join('，');
}

function inTexts({ form, facts }: ReadForm): readonly Mention[] {
  const rows = new Map(
    [...form.rows, ...form.targets].flatMap((row) =>
      Object.values(row.cells).map(({ cell }) => [cell, rowName(row)] as const),
    ),
  );
  const isOwn = ({ figure, label, lead }: Quantity): boolean =>
    isComparable(figure) && !OTHER.test(label) && !isOfOtherYear(lastClauses(lead), form.year);
  return facts.quantities.filter(isOwn).map(({ cell, figure, label, noun, sentence }) => ({
    cell,
    sheet: form.sheet,
    figure,
    words: named(rows.get(cell) ?? '', label, noun),
    isTable: rows.has(cell),
    beside: besideOf(sentence, figure),
    place: placeOfSpan(form, cell, figure.span, figure.text),
  }));
}

function inHead({ form }: Pick<ReadForm, 'form'>): readonly Mention[] {
  return form.head.flatMap(({ label, year, value }): readonly Mention[] => {
    const { figure } = value;
    if (figure === null || !isComparable(figure) || (year !== null && year !== form.year)) return [];
    const place = placeOfCell(form, value, `${label} `);
    return [
      {
        cell: value.cell,
        sheet: form.sheet,
        figure,
        words: named(label),
        isTable: true,
        beside: new Set(),
        place,
      },
    ];
  });
}

const mentionsOf = rememberedPer((read: ReadForm): readonly Mention[] => [...inTexts(read), ...inHead(read)]);

/** How many characters in a row two names share at most. */
function sharedLength(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (
      a[i + longest] !== undefined &&
      !a.slice(i, i + longest + 1).includes('　') &&
      b.includes(a.slice(i, i + longest + 1))
    )
      longest += 1;
  }
  return longest;
}

interface Index {
  readonly byDigits: ReadonlyMap<string, readonly Mention[]>;
  /** In which cells each number stands. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOf(mentions: readonly Mention[]): Index {
  const byDigits = new Map<string, Mention[]>();
  const cells = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { figure, sheet, cell } = mention;
    const digits = digitsOf(figure);
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), mention]);
    const key = keyOf(figure);
    cells.set(key, (cells.get(key) ?? new Set()).add(`${sheet}!${cell}`));
  }
  return { byDigits, cells };
}

/** Whether one cell tells both numbers: then they are two things. */
function standTogether(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((cell) => b.has(cell));
}

function checkMention(form: Form, mine: Mention, { byDigits, cells }: Index): CheckOutcome {
  const own = cells.get(keyOf(mine.figure)) ?? new Set<string>();
  const rivals = (byDigits.get(digitsOf(mine.figure)) ?? []).flatMap((other) => {
    if (digitSlip(mine.figure.value, other.figure.value) !== 'swapped') return [];
    const shared = sharedLength(mine.words, other.words);
    const isLong = digitCount(mine.figure) >= LONG;
    const isNamed = shared >= (isLong ? SAME_NAME_OF_LONG : SAME_NAME);
    const isBeside = isLong && shareFigure(mine, other);
    if (!isNamed && !isBeside) return [];
    const theirs = cells.get(keyOf(other.figure)) ?? new Set<string>();
    return standTogether(own, theirs)
      ? []
      : [{ other, shared: isBeside ? Math.max(shared, SURE_NAME) : shared, count: theirs.size }];
  });
  const [near] = rivals.sort((a, b) => b.shared - a.shared || b.count - a.count);
  if (near === undefined) return NOTHING;
  // The one that fewer places tell is the odd one; of two a table comes before prose.
  const isOdd = own.size < near.count || (own.size === near.count && !mine.isTable && near.other.isTable);
  const isLater =
    own.size === near.count && !mine.isTable && !near.other.isTable && mine.sheet === near.other.sheet
      ? form.narratives.findIndex(({ cell }) => cell === mine.cell) >
        form.narratives.findIndex(({ cell }) => cell === near.other.cell)
      : false;
  if (!isOdd && !isLater) return PASSED;
  const isSure = near.shared >= SURE_NAME && (near.other.isTable || near.count > own.size);
  return found({
    messageId: isSure ? 'swapped' : 'maybe',
    data: {
      here: mine.figure.text,
      there: near.other.figure.text,
      place: near.other.sheet === form.sheet ? near.other.cell : `“${near.other.sheet}”${near.other.cell}`,
    },
    at: mine.place,
    stated: mine.figure.text,
    expected: near.other.figure.text,
    related: rivals.map(({ other }) => other.place),
    suggestion: isSure ? near.other.figure.text : null,
  });
}

function run({ form, facts, scored, siblings }: CheckContext): CheckOutcome {
  const beside = siblings.filter(
    (each) => !each.form.isHidden && (each.form.year === null || each.form.year === form.year),
  );
  const own = mentionsOf({ form, facts, scored });
  const index = indexOf([...own, ...beside.flatMap(mentionsOf)]);
  return combine(own.filter(({ isTable }) => !isTable).map((mine) => checkMention(form, mine, index)));
}

export const swappedDigits = defineCheck({
  id: 'swapped-digits',
  meta: {
    title: '颠倒的数字',
    since: '0.1.0',
    basis: ['同一事项在正文、指标表、基础数据表里只有一个数'],
    docs: {
      what: '正文写的数，与别处同名事项的数相比，是否只有相邻两位数字颠倒（3240写成3420）。',
      why: '抄写时颠倒两位，位数不变，逐字读也不容易看出来。',
      example: { wrong: '指标表“惠及居民3240户”，正文“惠及居民3420户”', right: '两处都写3240户' },
      mend: '对照台账改正抄错的一处；确是两件事的，写清楚名称。',
    },
    messages: {
      swapped: {
        severity: 'error',
        text: '此处写{{here}}，{{place}}同一事项是{{there}}，相邻两位数字颠倒，请核实后统一。',
      },
      maybe: {
        severity: 'warning',
        text: '此处写{{here}}，{{place}}是{{there}}，相邻两位数字颠倒，是否抄错？',
      },
    },
  },
  run,
});
