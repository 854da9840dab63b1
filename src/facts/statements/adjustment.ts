import type { Relation } from './statement';
import type { Slot } from './slots';

const FROM = /(?:由|从|自)(?:上年|去年|年初|原来|原定|原|\d{4}年)?的?[^，由从自]{0,8}$/u;
const TO =
  /^(?:[^，,；]{0,2}(?:调整|调增|调减|调|增加|增长|提高|提升|上升|升|下降|降低|降|减少|压减|压缩|压降|缩短|缩减|精简|扩大|扩展|变更|变|核减|上调|下调|优化|延长|延伸|扩充|扩容|上涨|涨|回落|缩|清|增设|改善|上调|调高|调低|发展|整合|合并|归并|提|减|增)(?:到|至|为)|到|至|，?(?:增|降|升|减)至)[了约]?(?:(?:\d{4}|本|今|当)年的?|日均|每月|人均)?$/u;

/** The figures that are listed from position `from` on: A、B和C. */
function listFrom(slots: readonly Slot[], text: string, from: number): readonly Slot[] {
  const list = slots.slice(from, from + 1);
  for (let i = from + 1; i < slots.length; i += 1) {
    const [previous, slot] = [slots[i - 1], slots[i]];
    if (previous === undefined || slot === undefined) break;
    if (!/^[、和及]$/u.test(text.slice(previous.reading.span.end, slot.reading.span.start).trim())) break;
    list.push(slot);
  }
  return list;
}

/** 由A调整为B, 从A增加到B; 由A、B分别提高到C、D: the same quantity before and after. */
export function adjustmentsOf(slots: readonly Slot[], text: string): readonly Relation[] {
  return slots.flatMap((slot, i): readonly Relation[] => {
    if (!FROM.test(slot.before)) return [];
    const before = listFrom(slots, text, i);
    const after = listFrom(slots, text, i + before.length);
    const [last, first] = [before.at(-1), after[0]];
    if (last === undefined || first === undefined || first.before.length === slot.before.length) return [];
    const between = text.slice(last.reading.span.end, first.reading.span.start).trim();
    if (!TO.test(between.replace(/^(?:分别|依次|各)/u, ''))) return [];
    const isPaired = before.length === after.length;
    return before.flatMap((from, at): readonly Relation[] => {
      const to = isPaired ? after[at] : after[at - before.length + 1];
      return to === undefined ? [] : [{ kind: 'adjust', from: from.index, to: to.index }];
    });
  });
}
