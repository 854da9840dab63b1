import type { SlotSentence } from './slots';

/** The last sign before an offset, spaces aside. */
function markBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && /\s/u.test(text[i] ?? '')) i -= 1;
  return text[i] ?? '';
}

/** Sentences that belong together for wholes and parts: parted by semicolons only, or going on with 其中. */
export function groupsOf(
  sentences: readonly SlotSentence[],
  text: string,
): readonly (readonly SlotSentence[])[] {
  const groups: SlotSentence[][] = [];
  for (const sentence of sentences) {
    const mark = markBefore(text, sentence.start);
    const goesOn =
      /^[；;]$/u.test(mark) ||
      /^\s*(?:其中|主要包括|[^，：。\d]{2,8}中[，,]?(?:包括|有))/u.test(sentence.text);
    if (goesOn && groups.length > 0) groups.at(-1)?.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}
