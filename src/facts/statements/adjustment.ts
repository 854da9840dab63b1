import type { Relation } from './statement';
import type { Slot } from './slots';

const FROM = /(?:由|从|自)(?:上年|去年|年初|原来|原定|原|\d{4}年)?的?[^，由从自]{0,8}$/u;
const TO =
  /^(?:[^，,；]{0,4}(?:到|至|为|成)了?约?(?:(?:(?:19|20)\d\d|本|今|当)年的?|年[末底]的?|日均|每[周月天年日]|人均)?|，?(?:增|降|升|减)至了?)$/u;
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
