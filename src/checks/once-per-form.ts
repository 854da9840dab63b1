import type { FormFacts } from '../facts';
import type { ReadForm } from './define-check';

/** What a check finds in a form, found once however many other forms are compared with it. */
export function oncePerForm<Found>(find: (read: ReadForm) => Found): (read: ReadForm) => Found {
  const known = new WeakMap<FormFacts, { readonly found: Found }>();
  return (read) => {
    const before = known.get(read.facts);
    if (before !== undefined) return before.found;
    const found = find(read);
    known.set(read.facts, { found });
    return found;
  };
}
