import type { Figure } from '../figures';
import type { Statement } from '../facts';

/** 上年, 比上年决算数, 年初预算: what something is compared with. */
const BASE =
  /(?:上年|去年|上年度|同期|年初|计划|目标)[^，；]{0,10}$|^(?:较|比)(?:19|20)\d\d年度?(?:的|同期)?$/u;
/** What is left of a base's name once the time is taken off: nothing, or a word for the figure itself. */
const TIME = /^.*(?:上年度?|去年|同期|年初|(?:19|20)\d\d年度?)末?/u;
const PLAIN = /^(?:的|数|决算数?|预算数?|支出|收入|同期)*$/u;
const COMPARES = /增加|减少|增长|下降|上升|提高|降低|压减|增幅|降幅|多|少/u;
const OTHER_SUBJECT = /其中|人均|户均|平均|分别|占/u;
/** 调出1人，较上年末的28人增加2人: who came and who went is not what is compared. */
const FLOW = /调[入出]|新?招[录聘]|考录|录用|转[入出]|退休(?!人员)|离职|辞职|辞退|去世|死亡/u;

/** A figure with what the text says of it. */
export interface Said {
  readonly statement: Statement;
  readonly figure: Figure;
}

/** What is compared with what, and how they are said to differ. */
export interface Change {
  readonly current: Said;
  readonly base: Said;
  /** The difference, and the rate, as far as they are told. */
  readonly difference: Said | null;
  readonly rate: Said | null;
}

/** The figure of a statement; null where it is none. */
export function figureOf(statement: Statement | undefined): Figure | null {
  return statement?.reading.kind === 'figure' ? statement.reading : null;
}

function isChange(statement: Statement | undefined): boolean {
  return statement?.claim?.kind === 'change';
}

/** 上年100万元，本年120万元: told in the order of time. */
const THIS_YEAR = /^(?:本年|当年|今年)/u;
/** 由上年的100万元变为本年的120万元. */
const FROM = /由(?:上年|去年|(?:19|20)\d\d年)度?的?$/u;
const TO = /^(?:变为|增加到|减少到|下降到|上升到|增长到|增至|降至|减至)/u;

function isOfYearBefore({ label, claim }: Statement, year: number | null): boolean {
  if (/^(?:上年|去年)/u.test(label)) return true;
  return (
    claim?.kind === 'value' && year !== null && claim.year === year - 1 && /^(?:19|20)\d\d年/u.test(label)
  );
}

function isOfYear({ claim }: Statement, year: number | null): boolean {
  return claim?.kind === 'value' && (claim.year === null || claim.year === year);
}

/** The two figures that are compared, this year's first. */
function pairAt(
  statements: readonly Statement[],
  at: number,
  year: number | null,
): readonly [Statement | undefined, Statement | undefined] {
  const [first, second] = statements.slice(at, at + 2);
  if (first === undefined || second === undefined) return [first, second];
  const isFromTo = FROM.test(first.label) && TO.test(second.label);
  if (isFromTo || (isOfYearBefore(first, year) && THIS_YEAR.test(second.label))) return [second, first];
  return [first, second];
}

/** 与上年（100万元）相比, 2021年支出100万元: a base that its own words or those before it name. */
function isNamedBase(current: Statement, base: Statement, text: string, year: number | null): boolean {
  if (FROM.test(base.label)) return TO.test(current.label);
  if (isOfYearBefore(base, year)) {
    const [mine, other] = [current.label, base.label].map((label) =>
      label.replace(/^(?:本年度?|当年|今年|全年|上年度?|去年|(?:19|20)\d\d年度?)/u, ''),
    );
    // 本年与2017年支出分别为A、B: the name stands behind the second year.
    const isListed = /分别(?:为|是)$/u.test(text.slice(0, current.reading.span.start));
    // 2024年“三公”经费支出28.64万元，2023年支出31.20万元
    const isShort = other !== undefined && other !== '' && mine?.endsWith(other) === true;
    return mine === other || isShort || (mine === '' && isListed);
  }
  return (
    base.label === '' &&
    /(?:与|较|比)(?:上年度?|去年|(?:19|20)\d\d年度?)(?:同期)?[（(]$/u.test(
      text.slice(0, base.reading.span.start),
    )
  );
}

/** 本年120万元，上年100万元，增加20万元，增长20%: four figures in a row, the last one or two of them changes. */
export function changeFrom(
  statements: readonly Statement[],
  at: number,
  { text, year }: { readonly text: string; readonly year: number | null },
): Change | null {
  const [first, second] = pairAt(statements, at, year);
  const [third, fourth] = statements.slice(at + 2, at + 4);
  const [current, base] = [figureOf(first), figureOf(second)];
  if (first === undefined || second === undefined || current === null || base === null) return null;
  if (first.claim?.kind !== 'value' || second.claim?.kind !== 'value' || !isChange(third)) return null;
  if (current.unit === null || base.unit === null || current.unit.kind !== base.unit.kind) return null;
  const isNamed = isOfYear(first, year) && isNamedBase(first, second, text, year);
  if (
    (!isNamed && (!BASE.test(second.label) || BASE.test(first.label))) ||
    OTHER_SUBJECT.test(`${first.label}${second.label}`) ||
    FLOW.test(first.label)
  )
    return null;
  if (current.approximate || base.approximate) return null;
  const rest = second.label.replace(TIME, '');
  if (!isNamed && !PLAIN.test(rest) && !first.label.endsWith(rest)) return null;
  const changes = [third, ...(isChange(fourth) ? [fourth] : [])].flatMap((statement): readonly Said[] => {
    const figure = figureOf(statement);
    return statement === undefined ||
      figure === null ||
      !COMPARES.test(statement.label) ||
      OTHER_SUBJECT.test(statement.label) ||
      figure.approximate
      ? []
      : [{ statement, figure }];
  });
  const difference = changes.find(({ figure }) => figure.unit?.kind === current.unit?.kind) ?? null;
  const rate =
    current.unit.kind === 'percent'
      ? null
      : (changes.find(({ figure }) => figure.unit?.kind === 'percent') ?? null);
  if (difference === null && rate === null) return null;
  return {
    current: { statement: first, figure: current },
    base: { statement: second, figure: base },
    difference,
    rate,
  };
}
