import { statedFigures, type Figure, type Span } from '../figures';
import type { Form } from '../forms';
import { nodeOf, nodesIn, type ProgressNode } from './progress-nodes';

export interface NodeFigure {
  readonly node: ProgressNode;
  readonly figure: Figure;
  readonly span: Span;
}

/** Cumulative spending or payment progress by time node, said in one cell. */
export interface ProgressStatement {
  readonly what: 'rate' | 'amount';
  readonly source: 'row' | 'prose';
  readonly cell: string;
  readonly nodes: readonly NodeFigure[];
  /** Whether the text names the nodes; otherwise they follow from their number and order. */
  readonly named: boolean;
}

/** 四个节点: the usual four, where they are not named. */
const FOUR_NODES: readonly ProgressNode[] = ['q1', 'q2', 'q3', 'nov'];

interface Piece {
  readonly what: ProgressStatement['what'];
  readonly nodes: readonly NodeFigure[];
  readonly named: boolean;
}

/** 分别为 A、B、C、D after a list of nodes: one figure a node, in order. */
function listed(sentence: string, start: number): Piece | null {
  const respectively = /(?:分别|依次)(?:为|是|达到?)/u.exec(sentence);
  const at = respectively?.index ?? -1;
  if (respectively === null || !/(?:支出|支付|执行)?(?:进度|比例)/u.test(sentence.slice(0, at))) return null;
  const figures = statedFigures(sentence).filter((figure) => figure.span.start > at);
  const chain: Figure[] = [];
  for (const figure of figures) {
    const previous = chain.at(-1);
    const between = sentence.slice(previous?.span.end ?? at + respectively[0].length, figure.span.start);
    if (!/^[、，,和及\s]*$/u.test(between)) break;
    chain.push(figure);
  }
  const before = sentence.slice(0, at);
  // Amounts by the same nodes may stand before: the list that 分别为 speaks of is the last one.
  const named = nodesIn(before).slice(-chain.length);
  const isFour = /(?:四|4)个(?:时间)?节点/u.test(before) && chain.length === FOUR_NODES.length;
  const nodes = isFour ? FOUR_NODES : named;
  if (
    chain.length < 2 ||
    chain.length !== nodes.length ||
    chain.some((figure) => figure.unit !== null && figure.unit.kind !== 'percent')
  )
    return null;
  return {
    what: 'rate',
    named: !isFour,
    nodes: chain.map((figure, i) => ({
      node: nodes[i] ?? 'q1',
      figure,
      span: { start: figure.span.start + start, end: figure.span.end + start },
    })),
  };
}

/** 第一季度支出1.24万元，第二季度支出… or 一季度进度6.8%，二季度进度…: each figure behind its own node. */
function enumerated(sentence: string, start: number): readonly Piece[] {
  const found: Record<ProgressStatement['what'], NodeFigure[]> = { rate: [], amount: [] };
  let previousEnd = 0;
  let last: ProgressNode | null = null;
  for (const figure of statedFigures(sentence)) {
    const words = sentence.slice(previousEnd, figure.span.start);
    const label = words.slice(
      Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'), words.lastIndexOf(',')) + 1,
    );
    previousEnd = figure.span.end;
    if (figure.comparator !== null) continue;
    // 一季度末累计支出10万元，支出进度10%：the rate is of the node just named.
    const own = nodeOf(label);
    const isOfLast = own === null && /^，?(?:支出|支付|执行)?进度(?:为|达到|达|是)?$/u.test(words.trim());
    const node: ProgressNode | null = isOfLast ? last : own;
    if (own !== null) last = own;
    if (
      node === null ||
      !/(?:支出|支付|执行|进度|比例|季度末?|[月年]底|[月年]末)(?:为|达到|达|是|了)?$/u.test(label.trim())
    )
      continue;
    const isRate =
      figure.unit?.kind === 'percent' ||
      (figure.unit === null && /进度(?:为|达到|达|是)?$/u.test(label.trim()));
    if (!isRate && figure.unit?.kind !== 'money') continue;
    found[isRate ? 'rate' : 'amount'].push({
      node,
      figure,
      span: { start: figure.span.start + start, end: figure.span.end + start },
    });
  }
  return (['amount', 'rate'] as const).flatMap((what) =>
    found[what].length >= 2 ? [{ what, nodes: found[what], named: true }] : [],
  );
}

/** Nodes are told in one sentence, their parts set off by semicolons as well. */
function wholeSentences(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^。！？\n]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

function piecesOf(text: string): readonly Piece[] {
  return wholeSentences(text).flatMap(({ text: sentence, start }) => {
    const list = listed(sentence, start);
    const each = enumerated(sentence, start);
    return list === null ? each : [...each.filter((piece) => piece.what !== 'rate'), list];
  });
}

/** Payment progress as told by the row of the indicator and by the narratives. */
export function progressStatements(form: Form): readonly ProgressStatement[] {
  const rows = form.rows.flatMap((row): readonly ProgressStatement[] => {
    const cell = row.cells.analysis;
    if (row.indicator !== 'dept.pay_progress_rate' || cell === undefined) return [];
    return piecesOf(cell.text).map((piece) => ({ ...piece, source: 'row' as const, cell: cell.cell }));
  });
  const prose = form.narratives.flatMap(({ cell, text }) =>
    piecesOf(text).map((piece) => ({ ...piece, source: 'prose' as const, cell })),
  );
  return [...rows, ...prose];
}
