import { marksOf, type Claim } from '../claim';
import type { Mark } from '../mark';
import type { Aim } from '../operator';

/** Claims with exactly one of the tags. */
export function tagged(...tags: readonly string[]): Aim['tag'] {
  return (tag) => tags.includes(tag);
}

/** The result of a calculation, or the whole of a sum. */
export function result(claim: Claim): readonly Mark[] {
  switch (claim.kind) {
    case 'share':
    case 'growth':
    case 'difference':
    case 'product':
      return [claim.result];
    case 'sum':
      return [claim.whole];
    case 'at-most':
      return [claim.value];
    case 'same':
      return claim.marks;
  }
}

/** What a calculation or a sum is made of. */
export function operands(claim: Claim): readonly Mark[] {
  const own = result(claim);
  return marksOf(claim).filter((mark) => !own.includes(mark));
}

/** Of figures that say the same those in prose, where a table or calculation says it as well. */
export function proseBesideTable(claim: Claim): readonly Mark[] {
  const marks = marksOf(claim);
  if (!marks.some(({ source }) => source !== 'prose')) return [];
  return marks.filter(({ source }) => source === 'prose');
}

/** Of figures that say the same those in a table, where a text says it as well. */
export function tableBesideProse(claim: Claim): readonly Mark[] {
  const marks = marksOf(claim);
  if (!marks.some(({ source }) => source === 'prose')) return [];
  return marks.filter(({ source }) => source === 'table');
}

/** Of figures that say the same those in a table, where another table says it as well. */
export function tableBesideTable(claim: Claim): readonly Mark[] {
  const tables = marksOf(claim).filter(({ source }) => source === 'table');
  return tables.length > 1 ? tables : [];
}
