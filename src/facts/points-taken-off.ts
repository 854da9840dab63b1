import { readFigures, type Figure } from '../figures';

/** The words in front of points that were taken off. */
export const DEDUCTION_WORDS = /(?:扣分|扣减|扣除|扣)(?:为|了|掉)?$/u;
const LONGEST_DEDUCTION = 4;

/** A rule in words (每超过1%扣0.5分，扣完为止) is no deduction that was made. */
export const RULE_WORDS =
  /每[^，。；]{1,12}[扣减]|每(?:超|低|少|高|降|增|减|有|发现|出现|项|个|次|1|一)|(?:低于|高于|超过|超出|不足).{0,12}的|扣完为止|否则|如(?:有|未)|不得分/u;

/** 每超1个百分点扣0.3分 is a rule; 扣2.4分 behind it, or 共扣2.4分, tells what was done by it. */
function isRule(text: string, at: number): boolean {
  const [own = '', before = ''] = text
    .slice(0, at)
    .split(/[，,；;。]/u)
    .reverse();
  if (/共扣?$/u.test(own)) return false;
  return RULE_WORDS.test(`${own}扣`) || (RULE_WORDS.test(before) && !/[扣减]\D{0,3}\d/u.test(before));
}

/** The points that a text says were taken off: 扣0.5分; none where it is a rule. */
export function pointsTakenOff(text: string): readonly Figure[] {
  return readFigures(text).flatMap((figure) => {
    const before = text.slice(Math.max(0, figure.span.start - LONGEST_DEDUCTION), figure.span.start);
    const isPoints = figure.kind === 'figure' && figure.unit?.kind === 'score';
    return isPoints && DEDUCTION_WORDS.test(before) && !isRule(text, figure.span.start) ? [figure] : [];
  });
}
