import type { Slot } from './slots';

const CAME_ABOUT = /(?:达到?|完成|实现|已|为|[率度])(?:了)?\s*$/u;
const WANTED = /要求|目标|不少于|应|须|需|力争|确保|计划|标准|指标值|预期|不得|未达|规定/u;
const THRESHOLD = /^\s*(?:以上|以下|以内)?\s*(?:得满分|得\d|的?不得分|的?不扣|，?\s*每|的扣|，扣)/u;

/** An aim, a limit or a threshold: a figure with a comparator, unless it tells what came about (满意率达95%以上). */
export function isTarget({ reading, before, lead, behind }: Slot): boolean {
  if (reading.kind !== 'figure') return false;
  if (/未达到?[^，]*$/u.test(before) || (reading.unit?.kind === 'time' && /^内/u.test(behind))) return true;
  if (reading.comparator === null)
    return /年以[上下]的/u.test(behind.slice(0, 4)) || (THRESHOLD.test(behind) && /达到?$/u.test(lead));
  if (reading.comparator === 'reaches') return THRESHOLD.test(behind);
  const isBehind = /^(?:及?以[上下内]|之内)/u.test(behind);
  if (!isBehind || /控制在/u.test(lead)) return true;
  return WANTED.test(before) || !CAME_ABOUT.test(lead);
}
