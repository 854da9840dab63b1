/** 提前5日, 工期90日, 由20日: words behind which days are a length of time. */
const DAYS_LONG =
  /(?:提前|缩短|延长|缩减|压缩|压减|减少|增加|[超逾延]期|延迟|推迟|滞后|[工时限周为展租保质]期|考察|时限|[历耗]时|用时?|仅需?|平均|最[长短快慢]|集中|集训|培训|驻村|持续|连续|天数|时间|[样受到]理?后|工作|住院日?|床日|[压缩][至到为短]至?|由|不超过?|不少于|[≤≥＜＞<>])(?:了|至|到|为|共|约|近|：)?\s*$/u;
/** 5日内, 20日压缩至7日. */
const LONG_DAYS = /^(?:以?内|以上|以下|左右|的?(?:工期|时限|期限)|压|缩|延长)/u;

/** Whether a number right before 日 counts days and is no day of a month. */
export function isLengthOfDays(text: string, start: number, day: number): boolean {
  const isMonth = /月\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  const isBeyondMonths = Number(text.slice(start, day)) > 31;
  if (isMonth) return false;
  return (
    isBeyondMonths ||
    DAYS_LONG.test(text.slice(Math.max(0, start - 6), start)) ||
    LONG_DAYS.test(text.slice(day + 1, day + 5))
  );
}
