import { baseValue, Decimal, readFigures, unitNamed, type FigureReading, type Unit } from '../../src/figures';
import type { Block, LabelledFigure } from './corpus';

export interface Measured {
  readonly right: number;
  /** Labelled ones and those found though not labelled. */
  readonly asked: number;
  readonly wrong: readonly string[];
}

function valuesOf(reading: FigureReading): readonly Decimal[] {
  if (reading.kind === 'figure') return [reading.value];
  if (reading.kind === 'range') return [reading.low, reading.high];
  return reading.kind === 'ratio' ? [reading.part, reading.whole] : [];
}

function sameUnit(label: string, unit: Unit | null): boolean {
  if (label === '-' || unit === null) return label === '-' && unit === null;
  const named = unitNamed(label);
  if (named === null) return unit.kind === 'count' && unit.id.endsWith(label);
  if (named.kind !== unit.kind) return false;
  return unit.kind === 'count' ? unit.id.endsWith(label) : true;
}

function matches(label: LabelledFigure, reading: FigureReading): boolean {
  const isPlace = label.start === reading.span.start && label.end === reading.span.end;
  if (!isPlace || label.kind !== reading.kind) return false;
  if (reading.kind === 'malformed') return label.unit === reading.defect;
  const factor = label.unit === '-' ? new Decimal(1) : (unitNamed(label.unit)?.factor ?? new Decimal(1));
  const values = valuesOf(reading).map((value) => baseValue({ value, unit: reading.unit }));
  return (
    sameUnit(label.unit, reading.unit) &&
    label.values.every((value, i) => values[i]?.eq(new Decimal(value).times(factor)) === true)
  );
}

function show(reading: FigureReading): string {
  const unit = reading.kind === 'malformed' ? reading.defect : (reading.unit?.id ?? '-');
  return `${reading.kind} ${reading.text} = ${valuesOf(reading).map(String).join('..')} ${unit}`;
}

/** How many figures of the blocks are read exactly: span, value, unit and kind. */
export function measureFigures(blocks: readonly Block[]): Measured {
  let [right, asked] = [0, 0];
  const wrong: string[] = [];
  for (const block of blocks) {
    const readings = readFigures(block.text);
    const missed = block.figures.filter((label) => !readings.some((reading) => matches(label, reading)));
    const extra = readings.filter((reading) => !block.figures.some((label) => matches(label, reading)));
    const isAsked = extra.filter(
      (reading) => !missed.some((label) => label.start < reading.span.end && reading.span.start < label.end),
    );
    right += block.figures.length - missed.length;
    asked += block.figures.length + isAsked.length;
    if (missed.length + extra.length > 0)
      wrong.push(
        `${block.text}\n   missed: ${missed.map((l) => `${l.kind} ${l.text} = ${l.values.join('..')} ${l.unit}`).join('; ')}\n   extra: ${extra.map(show).join('; ')}`,
      );
  }
  return { right, asked, wrong };
}
