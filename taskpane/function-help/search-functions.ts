import type { FunctionHelp } from './read-functions';
import { initialsOf } from './initials';

/** The functions that a search finds: by name, by its first letters, by what they do. Names before purposes. */
export function searchFunctions(functions: readonly FunctionHelp[], typed: string): readonly FunctionHelp[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return functions;
  const byName = functions.filter(
    ({ name, id }) =>
      name.toLowerCase().includes(words) ||
      initialsOf(name).includes(words) ||
      id.toLowerCase().includes(words),
  );
  const byPurpose = functions.filter(
    (each) => !byName.includes(each) && each.description.toLowerCase().includes(words),
  );
  return [...byName, ...byPurpose];
}
