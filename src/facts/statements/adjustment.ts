import type { Relation } from './statement';
import type { Slot } from './slots';

const FROM = /(?:由|从|自)(?:上年|去年|年初|原来|原定|原|\d{4}年)?的?[^，由从自]{0,8}$/u;
const TO =
  /^(?:[^，,；]{0,2}(?:调整|调增|调减|调|增加|增长|提高|提升|上升|升|下降|降低|降|减少|压减|压缩|压降|缩短|缩减|精简|扩大|扩展|变更|变|核减|上调|下调|优化|延长|延伸|扩充|扩容|提|减|增)(?:到|至|为)|到|至|，?(?:增|降|升|减)至)[了约]?(?:\d{4}年的)?$/u;

/** 由A调整为B, 从A增加到B: the same quantity before and after. */
export function adjustmentsOf(slots: readonly Slot[], text: string): readonly Relation[] {
  return slots.flatMap((slot, i): readonly Relation[] => {
    const next = slots[i + 1];
    if (next === undefined || next.before.length === slot.before.length) return [];
    const between = text.slice(slot.reading.span.end, next.reading.span.start).trim();
    return FROM.test(slot.before) && TO.test(between)
      ? [{ kind: 'adjust', from: slot.index, to: next.index }]
      : [];
  });
}
