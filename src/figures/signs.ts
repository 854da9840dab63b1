import { isDigit, isLatin, isLineBreak, isMinus, isSpace } from './characters';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

/** Characters that end an operand: a minus behind one of them subtracts. */
const OPERAND_ENDS = '%％‰)）]】元万亿人名个家户项次场件分';

/** 零下18.6℃ is below zero. */
export function belowZero(text: string, at: number): number | null {
  return text.startsWith('零下', at - 2) && at >= 2 ? at - 2 : null;
}

/** A minus is a sign only where no operand can end before it. */
export function signBefore(text: string, at: number): number | null {
  // 为 － 5.2 with a space behind the sign.
  const minus = text[at - 1] === ' ' && /[\s为是：:]/u.test(text[at - 3] ?? ' ') ? at - 2 : at - 1;
  if (!isMinus(text[minus])) return null;
  let i = minus - 1;
  while (i >= 0 && isSpace(text[i]) && !isLineBreak(text[i])) i -= 1;
  const previous = text[i];
  const subtracts =
    previous !== undefined && (isDigit(previous) || isLatin(previous) || OPERAND_ENDS.includes(previous));
  return subtracts ? null : minus;
}

/** ¥3,500.00: the sign of money in front. */
export function currencyStart(text: string, at: number): number | null {
  const sign = /[¥￥]\s?$/u.exec(text.slice(Math.max(0, at - 2), at));
  return sign === null ? null : at - sign[0].length;
}

/** 增速+2.3%: a plus is a sign where nothing stands before it that could be added to. */
export function plusBefore(text: string, at: number): number | null {
  const previous = text[at - 2];
  const isSign =
    (text[at - 1] === '+' || text[at - 1] === '＋') &&
    previous !== undefined &&
    '速率幅为比长升降数（(：:'.includes(previous);
  return isSign ? at - 1 : null;
}

/** (1,234.50)万元: brackets that hold nothing but the number, a unit behind them. Grouping or decimals are required. */
export function accountingEnd(text: string, number: ScannedNumber): number | null {
  const opens = text[number.start - 1];
  const closes = text[number.end];
  if (!(opens === '(' || opens === '（') || !(closes === ')' || closes === '）')) return null;
  if (number.decimals === 0 && !number.grouped) return null;
  const unit = unitAt(text, number.end + 1);
  return unit?.unit.kind === 'money' ? number.end + 1 : null;
}
