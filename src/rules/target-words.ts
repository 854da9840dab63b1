import { readFigures, type Figure } from '../figures';
import type { Rounding, TargetPolicy } from './rule';

/** A target with what reaching and missing it earns, as a 评分标准 cell words it. */
export interface TargetInWords {
  readonly figure: Figure;
  /** The target as it is written: ≥42处. */
  readonly text: string;
  readonly unmet: TargetPolicy['unmet'];
  readonly rounding: Rounding;
}

const CENT: Rounding = { mode: 'half-up', digits: 2 };
const HEAD = /^(?:年度|年初|绩效)?(?:目标|指标|计划|任务)(?:值|数)?(?:为|是)?[：:]?/u;
const COMPARATOR = /^(?:[≥≤≧≦＞＜<>]=?|不(?:低于|少于|高于|超过|小于|大于))?$/u;
const REACHED =
  /^(?:达到|达标|完成|实现|不超过|未超过|不高于|控制在目标(?:值)?以?内)(?:目标|指标)?值?的?，?[得计给]满分[，；。]/u;
const MISSED =
  /^(?:未达到|未达标|未完成|达不到|低于|超过|高于|超出|不足|否则)(?:目标|指标)?值?的?，?(按(?:实际)?(?:完成)?比例(?:得分|计分|给分)|不得分|得0分|不计分)/u;
const CENT_IN_WORDS = /^(?:[（(]|，)?保留(?:两|2|二)位小数[）)]?$/u;

/**
 * 目标≥42处，达到得满分，未达到按比例得分: the target and what missing it means; null where the words are not wholly of this kind.
 * @param words of a 评分标准 cell
 */
export function readTargetWords(words: string): TargetInWords | null {
  const plain = words.replace(/\s/gu, '').replace(/,/gu, '，').replace(/;/gu, '；');
  const head = HEAD.exec(plain)?.[0];
  if (head === undefined) return null;
  const rule = plain.slice(head.length);
  const [figure] = readFigures(rule);
  if (figure?.kind !== 'figure' || !COMPARATOR.test(rule.slice(0, figure.span.start))) return null;
  const behind = rule.slice(figure.span.end).replace(/^[，；。]/u, '');
  const reached = REACHED.exec(behind)?.[0];
  if (reached === undefined) return null;
  const missed = MISSED.exec(behind.slice(reached.length));
  if (missed === null) return null;
  const rest = behind.slice(reached.length + missed[0].length).replace(/[。；]$/u, '');
  if (rest !== '' && !CENT_IN_WORDS.test(rest)) return null;
  const unmet = missed[1]?.startsWith('按') === true ? 'ratio' : 'zero';
  return { figure, text: rule.slice(0, figure.span.end), unmet, rounding: CENT };
}
