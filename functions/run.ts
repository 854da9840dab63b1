import type { Decimal } from '../src';
import { invalid, NO_DATA, toExcel, type Answer } from './answers';
import { argumentOf, inOneUnit, isOmitted, matrixOf, type Matrix } from './arguments';

/** Rows of results, as Excel spills them. */
export type Spill = ReturnType<typeof toExcel>[][];

interface Options {
  /** How many arguments at the end may be left out; they count as zero. */
  readonly optional?: number;
}

function sizeOf(matrices: readonly Matrix[]): { readonly rows: number; readonly columns: number } | null {
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const fits = matrices.every((matrix) => {
    const [height, width] = [matrix.length, matrix[0]?.length ?? 0];
    return (height === 1 && width === 1) || (height === rows && width === columns);
  });
  return fits ? { rows, columns } : null;
}

function answerFor(
  cells: readonly unknown[],
  required: number,
  body: (values: readonly Decimal[]) => Answer,
): Answer {
  const read = cells.map((cell, i) => {
    const argument = argumentOf(cell);
    return argument.kind === 'blank' && i >= required ? argumentOf(0) : argument;
  });
  const bad = read.find((argument) => argument.kind === 'bad');
  if (bad?.kind === 'bad') return invalid(bad.message);
  const figures = read.filter((argument) => argument.kind === 'figure');
  if (figures.length < cells.length) return NO_DATA;
  const values = inOneUnit(figures);
  return values === null ? invalid('各参数的单位不一致，请统一写明单位') : body(values);
}

/**
 * Runs a function over numbers: single values give one result, ranges of one size a range of results.
 * @param args as Excel hands them over
 * @param body from exact values in one unit to an answer
 */
export function overNumbers(
  args: readonly unknown[],
  body: (values: readonly Decimal[]) => Answer,
  options: Options = {},
): Spill {
  const required = args.length - (options.optional ?? 0);
  const matrices = args.map((argument, i) =>
    i >= required && isOmitted(argument) ? [[0]] : matrixOf(argument),
  );
  const size = sizeOf(matrices);
  if (size === null) return single(invalid('各参数的区域大小不一致'));
  const spill = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (__, column) => {
      const cells = matrices.map((matrix) =>
        matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix[row]?.[column],
      );
      return toExcel(answerFor(cells, required, body));
    }),
  );
  return finished(spill);
}

/** Answers in rows, as Excel spills them. */
export function spillOf(answers: readonly (readonly Answer[])[]): Spill {
  return finished(answers.map((row) => row.map(toExcel)));
}

/** A single answer as a spill of one cell. */
export function single(answer: Answer): Spill {
  return finished([[toExcel(answer)]]);
}

/** An error that is the whole result is thrown, as Excel wants it; within a range it stands in its cell. */
function finished(spill: Spill): Spill {
  const [only] = spill.length === 1 && spill[0]?.length === 1 ? spill[0] : [];
  if (only instanceof CustomFunctions.Error) throw only;
  return spill;
}
