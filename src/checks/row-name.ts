import type { IndicatorRow } from '../forms';

/** What a row is about: its name without 指标1：, its number, and spaces. */
export function rowName({ level3 }: Pick<IndicatorRow, 'level3'>): string {
  return level3
    .replace(/\s/gu, '')
    .replace(/^指标\d{1,2}[：:.、]?|^\d{1,2}[.．、]|^[①-⑳]/u, '')
    .replace(/[（(][^（）()]*[）)]$/u, '');
}
