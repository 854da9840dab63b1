import type { Slot } from './slots';

const WANTED =
  /要求|要达|要在|力求|保持|目标|不少于|应|须|需|力争|确保|计划|标准|指标值|预期|不得|未达|规定/u;
const THRESHOLD =
  /^\s*(?:[（(]不?含[）)])?(?:及?以上|及?以下|以内)?\s*(?:得满分|得\d|的?不得分|的?不扣|，?\s*每|的扣|，扣)/u;

/** 年初预算数为0万元的项目2个: what things are counted by. */
const CONDITION = /^[^。；：]{0,24}的(?:项目|单位|部门|企业|科室)\s*[\d零一二三四五六七八九十]/u;

/** An aim, a limit or a threshold: a figure with a comparator, unless it tells what came about (满意率达95%以上). */
export function isTarget({ reading: written, before, lead, behind }: Slot): boolean {
  const reading = written.kind === 'malformed' ? written.figure : written;
  if (reading?.kind !== 'figure') return false;
  if (CONDITION.test(behind)) return true;
  // 力争突破62%, 上限为30万元, 满20万元的须公开招标.
  if (/突破$/u.test(lead.trim()) && WANTED.test(before)) return true;
  if (/(?:上限|下限|限额)(?:为|是)?$/u.test(lead.trim())) return true;
  if (/满$/u.test(lead.trim()) && /^的/u.test(behind)) return true;
  if (/不得(?:超过|高于|低于|多于|少于)[^，、]{0,8}$/u.test(lead)) return true;
  if (/(?:至少|最多(?![的者])|至多|不少于|不低于|不高于|不超过|不突破)[^，、]{0,6}$/u.test(lead)) return true;
  if (/未达到?[^，]*$/u.test(before) || (reading.unit?.kind === 'time' && /^内/u.test(behind))) return true;
  if (reading.comparator === null)
    return (
      /^[（(]不?含[）)]以[上下]/u.test(behind) ||
      /年以[上下]的/u.test(behind.slice(0, 4)) ||
      (THRESHOLD.test(behind) && /达到?$/u.test(lead))
    );
  if (reading.comparator === 'reaches')
    return (
      THRESHOLD.test(behind) ||
      /(?:须|应|要|力争|确保|必须|争取)[^，]{0,3}$/u.test(lead.replace(/达到$/u, ''))
    );
  // 达到60%以上的县给予奖励: a condition.
  if (/^及?以[上下]的[^，。；]{0,10}(?:给予|奖励|扣|得|不予|可|予以)/u.test(behind)) return true;
  // 满意率九成以上 tells what came about, 要求达到90%以上 what is wanted.
  const isRate = reading.unit?.kind === 'percent';
  const isResult =
    (/^及?以[上下](?:$|[，。；、）)])/u.test(behind) || (isRate && /^及?以上/u.test(behind))) &&
    !/控制在/u.test(lead);
  return !isResult || WANTED.test(before) || THRESHOLD.test(behind);
}
