import { CATALOGUE } from './catalogue';
import type { Indicator, IndicatorFamily } from './indicator';
import { nameKey } from './name-key';

export interface IndicatorContext {
  /** Families in order of preference: what is found in an earlier one hides later ones. */
  readonly families: readonly IndicatorFamily[];
  /** Text of the level-2 cell; decides between indicators of one printed name (“三公经费” stands in two groups). */
  readonly level2: string;
}

const BY_KEY: ReadonlyMap<string, readonly Indicator[]> = (() => {
  const map = new Map<string, Indicator[]>();
  for (const indicator of CATALOGUE) {
    for (const key of new Set([indicator.name, ...indicator.aliases].map(nameKey))) {
      map.set(key, [...(map.get(key) ?? []), indicator]);
    }
  }
  return map;
})();

/**
 * The catalogue's indicator of a printed name.
 * @param name as in the cell; quotes, spaces, width, brackets and a missing 率 do not matter
 * @returns null where the catalogue has none, or several that the context does not tell apart
 */
export function findIndicator(name: string, context: IndicatorContext): Indicator | null {
  const candidates = BY_KEY.get(nameKey(name)) ?? [];
  for (const family of context.families) {
    const ofFamily = candidates.filter((candidate) => candidate.family === family);
    if (ofFamily.length === 1) return ofFamily[0] ?? null;
    const group = nameKey(context.level2);
    const inGroup = ofFamily.filter((candidate) => nameKey(candidate.level2) === group);
    if (inGroup.length === 1) return inGroup[0] ?? null;
    if (ofFamily.length > 0) return null;
  }
  return null;
}

/** The indicator of an id; null where there is none. */
export function indicatorById(id: string): Indicator | null {
  return CATALOGUE.find((indicator) => indicator.id === id) ?? null;
}
