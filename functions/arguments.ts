import type { Decimal } from '../src';
import { baseValue, decimalOfStored, readWholeFigure, type Figure, type Unit } from '../src';

/** What Excel hands over for a range or a single value: rows of cells. A single value may come without its rows. */
export type Matrix = readonly (readonly unknown[])[];

export type Argument =
  | {
      readonly kind: 'figure';
      readonly value: Decimal;
      readonly unit: Unit | null;
      readonly figure: Figure | null;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly message: string };

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/** Rows of cells whatever came: a scalar is one cell, an omitted argument one blank. */
export function matrixOf(value: unknown): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** The first cell of an argument. */
export function cellOf(value: unknown): unknown {
  return matrixOf(value)[0]?.[0];
}

export function isOmitted(value: unknown): boolean {
  const cell = cellOf(value);
  return cell === null || cell === undefined || cell === '';
}

export function textOf(value: unknown): string {
  const cell = cellOf(value);
  return typeof cell === 'string'
    ? cell
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : '';
}

/** One cell as a number: numbers as stored, texts as the one figure they consist of. A percentage is a fraction. */
export function argumentOf(cell: unknown): Argument {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { kind: 'bad', message: '参数不是有限的数' };
    return { kind: 'figure', value: decimalOfStored(cell), unit: null, figure: null };
  }
  if (typeof cell !== 'string') return { kind: 'bad', message: '参数应为数字，不能是逻辑值' };
  if (cell.trim() === '') return { kind: 'blank' };
  const figure = readWholeFigure(cell);
  if (figure === null) return { kind: 'bad', message: `“${cell.slice(0, 20)}”不是一个数` };
  const isPercent = figure.unit?.kind === 'percent';
  const value = isPercent ? baseValue(figure).div(100) : figure.value;
  return { kind: 'figure', value, unit: isPercent ? null : figure.unit, figure };
}

/**
 * Amounts that go together: in the one unit that is written, else all in base units. null where some carry a unit that
 * the others lack and units differ, for then nobody knows what the bare ones mean.
 */
export function inOneUnit(
  figures: readonly Extract<Argument, { kind: 'figure' }>[],
): readonly Decimal[] | null {
  const units = figures.flatMap(({ unit }) => unit ?? []);
  const factors = new Set(units.map((unit) => unit.factor.toString()));
  if (factors.size <= 1) return figures.map(({ value }) => value);
  if (units.length < figures.length) return null;
  return figures.map(({ value, unit }) => value.times(unit?.factor ?? 1));
}
