import {
  type Decimal,
  decimalOfStored,
  readEquations,
  readFigures,
  readWholeFigure,
  sameQuantity,
  verifyEquation,
  type Figure,
} from '../src';
import { invalid, NO_DATA, toExcel, type Answer } from './answers';
import { cellOf, isOmitted, textOf } from './arguments';
import { single, type Spill } from './run';

export function equationsAnswer(text: unknown): Answer {
  const verdicts = readEquations(textOf(text)).map((equation) => verifyEquation(equation, () => false));
  if (verdicts.length === 0) return { kind: 'not-available', message: '没有找到算式' };
  if (verdicts.some((verdict) => verdict.kind === 'fails')) return { kind: 'truth', value: false };
  if (verdicts.some((verdict) => verdict.kind === 'cannot')) return invalid('算式的单位不一致或分母为零');
  return { kind: 'truth', value: true };
}

export function figuresSpill(text: unknown, position: unknown): Spill {
  const values = readFigures(textOf(text)).flatMap((reading) => {
    if (reading.kind !== 'figure') return [];
    const { unit, value } = reading;
    return [unit?.kind === 'percent' ? value.times(unit.factor).div(100) : value];
  });
  if (isOmitted(position)) {
    return values.length === 0
      ? single(NO_DATA)
      : values.map((value) => [toExcel({ kind: 'number', value })]);
  }
  const index = Number(cellOf(position));
  if (!Number.isInteger(index) || index < 1) return single(invalid('序号应为从1开始的整数'));
  const value = values[index - 1];
  return single(
    value === undefined
      ? { kind: 'not-available', message: `文本里只有${String(values.length)}个数` }
      : { kind: 'number', value },
  );
}

function figureIn(cell: unknown): Pick<Figure, 'value' | 'decimals' | 'unit' | 'stored'> | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    const value: Decimal = decimalOfStored(cell);
    return { value, decimals: value.decimalPlaces(), unit: null, stored: true };
  }
  return typeof cell === 'string' ? readWholeFigure(cell) : null;
}

export function agreeAnswer(a: unknown, b: unknown): Answer {
  if (isOmitted(a) || isOmitted(b)) return NO_DATA;
  const [first, second] = [figureIn(cellOf(a)), figureIn(cellOf(b))];
  if (first === null || second === null) return invalid('两个参数都应是一个数');
  return { kind: 'truth', value: sameQuantity(first, second) };
}
