import { Decimal } from '../figures';
import { basisLine, type Confidence } from '../rules';

export interface TraceOperand {
  readonly operand: string;
  readonly name: string;
  /** As written. */
  readonly figure: string;
  /** The number that the formula takes, in the formula's own scale. */
  readonly value: string;
  /** Where it is written; '' for what a person said. */
  readonly cell: string;
}

/**
 * The arithmetic in a spreadsheet's own formulas, with places for cells: `{0}` an operand, `{v0}` a value, `{w}` the weight. It gives
 * the same values and the same score.
 */
export interface Twin {
  /** One formula a value, over operands. */
  readonly values: readonly string[];
  readonly score: string;
}

/** The places that a twin's score takes its weight and values from. */
export const TWIN_WEIGHT = '{w}';

export function valuePlaces(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `{v${String(i)}}`);
}

export function operandPlaces(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `{${String(i)}}`);
}

/** 完成值: what the row itself states, as written. */
export function statedOperand(figure: string, value: Decimal, cell: string): TraceOperand {
  return { operand: 'stated', name: '完成值', figure, value: value.toString(), cell };
}

/** Another accepted formula of an indicator with what it would give, in percent. */
export interface OtherReading {
  readonly note: string;
  readonly value: string;
}

/** Why a score is what it is; from `values` and the rule it recomputes to the same score. */
export interface Trace {
  /** The formula in words; null where values are stated, not computed. */
  readonly formula: string | null;
  readonly operands: readonly TraceOperand[];
  readonly others: readonly OtherReading[];
  /** The exact values that the rule was applied to, in percent, as decimal texts; none where the row does not apply. */
  readonly values: readonly string[];
  /** The same after the rule's rounding. */
  readonly rounded: readonly string[];
  readonly clause: string;
  readonly steps: string;
  /** The document; null where no official text states the rule. */
  readonly basis: string | null;
  readonly confidence: Confidence;
  readonly weight: string;
  readonly score: string | null;
  /** null where a person gives the points, or the sheet decides by words. */
  readonly twin: Twin | null;
}

function percents(values: readonly string[]): string {
  return values.map((value) => `${new Decimal(value).toDecimalPlaces(4).toString()}%`).join('、');
}

/** A trace in lines of Chinese, as `jx explain` prints it. */
export function traceLines(trace: Trace): readonly string[] {
  const lines: string[] = [];
  if (trace.formula !== null) lines.push(`公式：${trace.formula}`);
  for (const { name, figure, cell } of trace.operands) lines.push(`  ${name}：${figure}（${cell}）`);
  if (trace.values.length > 0) lines.push(`结果：${percents(trace.values)}`);
  for (const { note, value } of trace.others) lines.push(`  另一种口径（${note}）：${percents([value])}`);
  if (trace.rounded.length > 0 && trace.rounded.join() !== trace.values.join())
    lines.push(`取整：${percents(trace.rounded)}`);
  lines.push(`标准：${trace.clause}`, `计算：分值${trace.weight}分；${trace.steps}`, basisLine(trace.basis));
  if (trace.score !== null) lines.push(`得分：${trace.score}`);
  return lines;
}
