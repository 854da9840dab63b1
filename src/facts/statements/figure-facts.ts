import type { FigureReading, UnitKind } from '../../figures';

/** The kind of a reading's unit; null where none is written. A lost % is a percentage. */
export function unitKindOf(reading: FigureReading): UnitKind | null {
  if (reading.kind === 'malformed')
    return reading.defect === 'lost-percent' ? 'percent' : malformedKind(reading.text);
  return reading.unit?.kind ?? null;
}

function malformedKind(text: string): UnitKind | null {
  if (/[%％]$/u.test(text)) return 'percent';
  if (text.endsWith('分')) return 'score';
  return text.endsWith('元') ? 'money' : null;
}
