import { Decimal, effectiveScore, type RowScore, type ScoredForm } from '../src';

/** The rows of one 一级指标 with their weight and the points they have so far. */
export interface ScoreGroup {
  readonly name: string;
  readonly rows: readonly RowScore[];
  readonly weight: Decimal;
  readonly score: Decimal;
  /** Rows without points. */
  readonly open: number;
}

function groupOf(name: string, rows: readonly RowScore[], overwrite: boolean): ScoreGroup {
  const counted = rows.filter((row) => !row.isExcluded);
  const scores = counted.map((row) => effectiveScore(row, { overwrite }));
  return {
    name,
    rows,
    weight: Decimal.sum(0, ...counted.flatMap((row) => row.row.weight ?? [])),
    score: Decimal.sum(0, ...scores.flatMap((score) => score ?? [])),
    open: scores.filter((score) => score === null).length,
  };
}

/** A form's rows by 一级指标, in the form's order. */
export function scoreGroups({ rows }: ScoredForm, overwrite: boolean): readonly ScoreGroup[] {
  const names = [...new Set(rows.map((row) => row.row.level1))];
  return names.map((name) =>
    groupOf(
      name,
      rows.filter((row) => row.row.level1 === name),
      overwrite,
    ),
  );
}

/** All groups as one. */
export function wholeOf({ rows }: ScoredForm, overwrite: boolean): ScoreGroup {
  return groupOf('', rows, overwrite);
}

/** The rows that cost the most points, the dearest first. */
export function dearestRows(
  { rows }: ScoredForm,
  overwrite: boolean,
  count: number,
): readonly { readonly row: RowScore; readonly lost: Decimal }[] {
  return rows
    .flatMap((row) => {
      const score = effectiveScore(row, { overwrite });
      const lost = score === null || row.row.weight === null ? null : row.row.weight.minus(score);
      return lost === null || lost.lte(0) ? [] : [{ row, lost }];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost))
    .slice(0, count);
}
