import { sumOf, type Decimal } from '../figures';
import { labelKey, type Form, type IndicatorRow, type Section } from '../forms';
import { findIndicator } from '../indicators';

/** What a score in prose is the score of: a row, a level-2 group, a section or the whole form. */
export type ScoreTarget =
  | { readonly kind: 'row'; readonly row: IndicatorRow }
  | { readonly kind: 'group'; readonly name: string; readonly rows: readonly IndicatorRow[] }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'total' };

function onlyOne<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The row or level-2 group of a heading: by its printed name first, then by the catalogue's names for it. */
export function targetNamed(form: Form, name: string): ScoreTarget | null {
  const key = labelKey(name);
  const byLabel = onlyOne(form.rows.filter((row) => labelKey(row.level3) === key));
  if (byLabel !== null) return { kind: 'row', row: byLabel };
  const rows = form.rows.filter((row) => labelKey(row.level2) === key);
  if (rows.length > 0) return { kind: 'group', name: key, rows };
  const indicator = findIndicator(name, { families: ['department'], level2: '' })?.id;
  const byIndicator = onlyOne(
    form.rows.filter((row) => indicator !== undefined && row.indicator === indicator),
  );
  if (byIndicator !== null) return { kind: 'row', row: byIndicator };
  const section = sectionNamed(form, name);
  return section === null ? null : { kind: 'section', section };
}

/** 过程指标, 过程部分: the section's bare name. */
function sectionKey(name: string): string {
  return name.replace(/(?:合计|共计|小计|共)$/u, '').replace(/(?:指标|部分|方面|情况)+$/u, '');
}

/** 预算投入, 过程, 产出指标: a section by its own name with the small words people put around it. */
export function sectionNamed(form: Form, words: string): Section | null {
  const key = sectionKey(labelKey(words).replace(/^其中/u, ''));
  const found = form.sections.filter(({ label }) => {
    const own = sectionKey(label);
    return key === own || key === `预算${own}` || own === `预算${key}`;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What a target can earn as the table prints it; null where it does not. */
export function weightOf(target: ScoreTarget | null): Decimal | null {
  if (target?.kind === 'row') return target.row.weight;
  if (target?.kind === 'section') return target.section.weight?.figure?.value ?? null;
  if (target?.kind !== 'group') return null;
  const weights = target.rows.flatMap(({ weight }) => weight ?? []);
  return weights.length === target.rows.length ? sumOf(weights) : null;
}
