import type { Relation } from './statement';
import type { Slot } from './slots';

const OPENS = /^(?:[，,]?\s*(?:主要)?(?:包括|分别为|分别是|即|包含|含|有|为|是)[：:]?|[：:]|[（(])/u;
const MAX_NAME = 24;

/** The names of a list: split at 、 and at the last 和, 及, 与; 《》 need nothing between them. */
function namesIn(list: string): readonly string[] {
  const parts = list.replace(/》《/gu, '》、《').split('、');
  const last = parts.at(-1) ?? '';
  const tail = parts.length > 0 ? last.split(/(?<=[^\s]{2})[和及与](?=[^\s]{2})/u) : [last];
  return [...parts.slice(0, -1), ...(tail.length === 2 ? tail : [last])].map((name) =>
    name.trim().replace(/等$/u, ''),
  );
}

function areNames(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => name.length > 0 && name.length <= MAX_NAME);
}

/** 5个内设科室和3个监管所，科室为办公室、…: the names of a count that is told with others. */
function namedBehind(slot: Slot): readonly string[] | null {
  const noun = /^\s*([\p{Script=Han}]{2,8}?)(?=[和及与、，])/u.exec(slot.behind)?.[1];
  if (noun === undefined) return null;
  const list = new RegExp(`[，；]${noun.slice(-2)}(?:分别)?(?:为|是|包括|有)([^，；。\\d]+)`, 'u').exec(
    slot.behind,
  )?.[1];
  return list === undefined ? null : namesIn(list);
}

/** 内设机构3个，包括办公室、财务科、业务科: a count with the names of what is counted behind it. */
export function countsOf(slots: readonly Slot[]): readonly Relation[] {
  return slots.flatMap((slot, i): readonly Relation[] => {
    if (
      slot.reading.kind !== 'figure' ||
      (slot.reading.unit?.kind ?? 'count') !== 'count' ||
      slot.reading.value.lt(2)
    )
      return [];
    const noun = /^[^，,：:（(；]{0,10}/u.exec(slot.behind)?.[0] ?? '';
    const rest = slot.behind.slice(noun.length);
    const opening = OPENS.exec(rest)?.[0];
    if (opening === undefined) {
      const names = namedBehind(slot) ?? [];
      return areNames(names) ? [{ kind: 'count', count: slot.index, names }] : [];
    }
    const body = rest.slice(opening.length);
    const list = (/[（(]$/u.test(opening) ? /^[^）)]*/u : /^[^，,；;]*/u).exec(body)?.[0] ?? '';
    const from = slot.reading.span.end + noun.length + opening.length;
    if ((slots[i + 1]?.reading.span.start ?? Infinity) < from + list.length) return [];
    const names = namesIn(list);
    return areNames(names) ? [{ kind: 'count', count: slot.index, names }] : [];
  });
}
