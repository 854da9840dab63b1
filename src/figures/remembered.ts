/** Texts longer than this are read anew: they seldom come twice, and would hold much memory. */
const MAX_LENGTH = 400;
const MOST = 5_000;

/**
 * A pure function of a text that keeps its answers, for texts that several rooms ask about in turn: the cell, the row's target, the checks.
 * What is kept is bounded; the answers must not be changed.
 */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > MAX_LENGTH) return of(text);
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = of(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}

/** A pure function of a value that gives the answer it gave for the very same value before, as long as that is in use. */
export function rememberedPer<Key extends object, Answer>(of: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = of(key);
    answers.set(key, { answer });
    return answer;
  };
}
