import type { Unit } from '../figures';
import type { Area } from '../sheet';
import type { Form, FormKind } from './form';
import { tight } from './labels';
import { findMoneyUnit, findUnit, findYear } from './read-title';
import type { Region } from './regions';

const TITLE_ROWS = 5;
const MAX_MONEY_LABEL = 24;

function areaOf(rows: Region['rows']): Area {
  const columns = [...rows.values()].flat().map((cell) => cell.column);
  const numbers = [...rows.keys()];
  return {
    top: Math.min(...numbers),
    left: Math.min(...columns),
    bottom: Math.max(...numbers),
    right: Math.max(...columns),
  };
}

function moneyOf(rows: Region['rows']): Unit | null {
  return findMoneyUnit([...rows.values()].flat().filter((cell) => cell.text.length <= MAX_MONEY_LABEL));
}

/** A form of which only the front matter is known yet: its place, title, unit, year and unit of money. */
export function emptyForm(region: Region, kind: FormKind): Form {
  const { file, sheet, title, rows } = region;
  const top = title?.row ?? [...rows.keys()][0] ?? 0;
  const front = [...rows].filter(([row]) => row < top + TITLE_ROWS).flatMap(([, cells]) => cells);
  return {
    id: `${sheet.name}#${String(region.number)}`,
    kind,
    file,
    sheet: sheet.name,
    isHidden: sheet.hidden,
    isDocument: sheet.isDocument === true,
    area: areaOf(rows),
    title: tight(title?.text ?? ''),
    unit: findUnit(front),
    project: null,
    year: findYear(front),
    money: moneyOf(rows),
    head: [],
    tables: [],
    rows: [],
    targets: [],
    summary: [],
    lines: 'units',
    sections: [],
    total: null,
    grade: null,
    narratives: [],
  };
}
