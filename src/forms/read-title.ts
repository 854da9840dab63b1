import { unitNamed, type Unit } from '../figures';
import type { Cell } from '../sheet';
import { tight } from './labels';

export interface TitleBlock {
  readonly title: string;
  readonly row: number;
}

/** The first cell whose text names a form of a kind. Long texts are prose that mentions the form, not its title. */
export function findTitle(rows: ReadonlyMap<number, readonly Cell[]>, pattern: RegExp): TitleBlock | null {
  for (const [row, cells] of rows) {
    for (const cell of cells) {
      const text = tight(cell.text);
      if (cell.value.kind === 'text' && text.length <= 40 && pattern.test(text)) return { title: text, row };
    }
  }
  return null;
}

/** The year a form reports on, as printed on the first rows: （2021年度）. */
export function findYear(cells: readonly Cell[]): number | null {
  for (const cell of cells) {
    const year = /(20\d\d)年度/u.exec(tight(cell.text))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

const UNIT_LABEL =
  /^(填报单位|单位名称|预算单位|部门名称|单位|填报部门|评价部门名称|主管部门)(（[^）]*）|\([^)]*\))?([：:]|$)/u;
const SEAL = /[（(](盖章|公章|签章|章)[）)]/gu;

/** The unit that files the form: behind its label in the same cell, else in the next cell. */
export function findUnit(cells: readonly Cell[]): string | null {
  for (const [i, cell] of cells.entries()) {
    const text = cell.text.trim();
    const label = UNIT_LABEL.exec(text)?.[0];
    if (label === undefined || /^单位[：:]/u.test(text)) continue;
    const rest = text.slice(label.length).replace(SEAL, '');
    const name = rest.split(/填报日期|填报时间|日期[：:]|\s{2,}/u)[0]?.trim() ?? '';
    if (name !== '') return name;
    const next = cells[i + 1];
    if (next?.row === cell.row && next.value.kind === 'text') return next.text.trim();
  }
  return null;
}

/** 单位：万元, or the money unit that labels carry in brackets. */
export function findMoneyUnit(cells: readonly Cell[]): Unit | null {
  for (const cell of cells) {
    const name = /(?:单位[：:]|[（(])((?:亿|万|千)?元)[）)]?/u.exec(tight(cell.text))?.[1];
    const unit = name === undefined ? null : unitNamed(name);
    if (unit !== null) return unit;
  }
  return null;
}
