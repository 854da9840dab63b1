import type { ScannedNumber } from './scan-number';
import { unitNamed, type Unit } from './units';

/** The unit of bare amounts; 单位：万元 holds for the whole text, （万元）： for its sentence. */
export interface Announced {
  readonly unit: Unit;
  readonly isForAll: boolean;
}

/** 面积（亩）：326.5: a unit of anything, right before a colon. */
function announcedBeforeColon(text: string, at: number): Announced | null {
  const name = /^[（(]([^（）()\d\s]{1,4})[）)][：:]/u.exec(text.slice(at, at + 7))?.[1] ?? '';
  const unit = unitNamed(name);
  return unit === null ? null : { unit, isForAll: false };
}

/** （万元）： and （单位：万元） announce the unit of the bare amounts behind them. */
export function announcedUnit(text: string, at: number): Announced | null {
  const match =
    /^[（(]((?:金额)?单位[：:](?:人民币)?)?((?:亿|万|千)?元|[%％])(?:，下同)?[）)]([：:]|\s*(?=[\d０-９])|(?:分别|依次|合计)?[为是](?=[\d０-９])|\n)?/u.exec(
      text.slice(at, at + 20),
    );
  const unit = match === null ? null : unitNamed(match[2] ?? '');
  if (match === null || unit === null || (match[1] === undefined && match[3] === undefined))
    return announcedBeforeColon(text, at);
  // A heading of its own line speaks for the lines below it.
  return { unit, isForAll: match[1] !== undefined || match[3] === '\n' };
}

/** 单位：万元 without brackets. */
export function unitAfterLabel(text: string, at: number): Announced | null {
  const unit = unitNamed(/^单位[：:](?:人民币)?((?:亿|万|千)?元)/u.exec(text.slice(at, at + 10))?.[1] ?? '');
  return unit === null ? null : { unit, isForAll: true };
}

/** 120.5（万元）: the unit of the number before the bracket. */
export function unitBehind(text: string, at: number): Unit | null {
  if (!'（( '.includes(text[at] ?? '-')) return null;
  const name = /^\s?[（(]((?:亿|万|千)?元)[）)](?![：:为是分])/u.exec(text.slice(at, at + 7))?.[1];
  return name === undefined ? null : unitNamed(name);
}

/** 公用经费 120，: a number that nothing is written behind, in a text whose unit is announced. */
export function isLoneNumber(text: string, { start, end }: ScannedNumber): boolean {
  const next = text[end];
  return (
    /[\u4e00-\u9fff\s]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    (next === undefined || '，。；、,;\n'.includes(next))
  );
}
