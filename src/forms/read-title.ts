import { unitNamed, type Unit } from '../figures';
import { findOperand } from '../indicators';
import type { Cell } from '../sheet';
import { tight } from './labels';

const MAX_LINE = 60;

/** Full-width and Chinese digits of a year as western ones; one character in, one out. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[〇零一二三四五六七八九]/gu, (char) =>
      String('〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char)),
    );
}

/** The year a form reports on, as printed on the first rows: （2021年度）, 二〇二一年度; 2021年 in a title. */
export function findYear(cells: readonly Cell[]): number | null {
  const lines = cells.map((cell) => tight(cell.text)).filter((text) => text.length <= MAX_LINE);
  for (const pattern of [/(20\d\d)年度/u, /^[（(]?(20\d\d)年?[）)]?$/u, /(20\d\d)年(?!\d{1,2}月)/u]) {
    for (const line of lines) {
      const year = pattern.exec(line)?.[1] ?? pattern.exec(plainDigits(line))?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}

const UNIT_LABEL =
  /^(?:填报单位|单位名称|预算单位|部门名称|单位|填报部门|评价部门名称|自评单位|编报单位|主管部门|实施单位|项目单位|部门|部门[（(]单位[）)]|单位[（(]部门[）)])(?:名称)?(?:（[^）]*）|\([^)]*\))*(?:[：:]|$)/u;
const SEAL = /[（(](?:盖章|公章|签章|章)[）)]/gu;
/** A unit's own line before the one that is only responsible for it. */
const SECOND_CHOICE = /^主管部门/u;

/** The unit that files the form: behind its label in the same cell, else in the next cell. */
export function findUnit(cells: readonly Cell[]): string | null {
  let second: string | null = null;
  for (const [i, cell] of cells.entries()) {
    const text = cell.text.trim();
    const label = UNIT_LABEL.exec(text)?.[0];
    if (label === undefined || /^单位[：:]/u.test(text)) continue;
    const rest = text.slice(label.length).replace(SEAL, '');
    const own = rest.split(/填报日期|填报时间|日期[：:]|\s{2,}/u)[0]?.trim() ?? '';
    const next = cells[i + 1];
    const beside = next?.row === cell.row && next.value.kind === 'text' ? tight(next.text) : '';
    const isLabel = /[：:]$/u.test(beside) || UNIT_LABEL.test(beside) || findOperand(beside) !== null;
    const name = own !== '' || isLabel ? own : beside;
    if (name === '') continue;
    if (!SECOND_CHOICE.test(text)) return name;
    second ??= name;
  }
  return second;
}

/** 单位：万元, or the money unit that labels carry in brackets. */
export function findMoneyUnit(cells: readonly Cell[]): Unit | null {
  for (const cell of cells) {
    const name = /(?:单位[：:]|[（(])(?:单位[：:])?((?:亿|万|千|百万)?元)[）)]?/u.exec(tight(cell.text))?.[1];
    const unit = name === undefined ? null : unitNamed(name);
    if (unit !== null) return unit;
  }
  return null;
}
