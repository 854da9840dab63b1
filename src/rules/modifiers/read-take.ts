import { Decimal } from '../../figures';
import type { Take } from '../rule';

/** 0.5分, 分值的10%: points or a share of the weight; null where the words are neither. */
export function readTake(words: string): Take | null {
  const match = /^(?:(\d{1,4}(?:\.\d{1,4})?)分|分值的(\d{1,3}(?:\.\d{1,4})?)%)$/u.exec(words);
  if (match?.[1] !== undefined) return { points: match[1] };
  return match?.[2] === undefined ? null : { share: new Decimal(match[2]).div(100).toString() };
}
