import { sumOf, type Decimal } from '../figures';
import { rowsOfSection, type Form, type IndicatorRow, type Section, type StatedCell } from '../forms';
import { cannot, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

/** A printed sum with the rows it should be the sum of. */
export interface PrintedSum {
  readonly label: string;
  readonly cell: StatedCell;
  readonly rows: readonly IndicatorRow[];
  /** By how many points the place lets a printed sum differ. */
  readonly tolerance?: string | undefined;
}

export function sectionSums(form: Form, of: (section: Section) => StatedCell | null): readonly PrintedSum[] {
  return form.sections.flatMap((section) => {
    const cell = of(section);
    return cell === null ? [] : [{ label: section.label, cell, rows: rowsOfSection(form, section) }];
  });
}

/**
 * Compares a printed sum of exact numbers with its parts. A printed sum that is blank gives nothing to compare; a part
 * that is blank makes the comparison impossible, and the reason names it.
 */
export function checkSum(
  form: Form,
  sum: PrintedSum,
  partOf: (row: IndicatorRow) => { readonly value: Decimal; readonly cell: StatedCell } | null,
  what: string,
): CheckOutcome {
  const stated = sum.cell.figure?.value;
  if (stated === undefined)
    return sum.cell.text.trim() === '' ? NOTHING : cannot(`${sum.cell.cell}“${sum.label}”${what}不是数字`);
  if (sum.rows.length === 0) return NOTHING;
  const parts = sum.rows.map(partOf);
  const blank = sum.rows.find((_, i) => parts[i] === null);
  if (blank !== undefined) return cannot(`“${blank.level3}”没有${what}，“${sum.label}”无法合计`);
  const present = parts.filter((part) => part !== null);
  const total = sumOf(present.map((part) => part.value));
  if (
    total
      .minus(stated)
      .abs()
      .lte(sum.tolerance ?? '0')
  )
    return PASSED;
  return found({
    messageId: 'wrong',
    data: {
      label: sum.label,
      stated: stated.toString(),
      expected: total.toString(),
      gap: total.minus(stated).abs().toString(),
      arithmetic: `${present.map((part) => part.value.toString()).join('+')}=${total.toString()}`,
    },
    at: placeOfCell(form, sum.cell, ''),
    stated: stated.toString(),
    expected: total.toString(),
    related: present.map((part, i) => placeOfCell(form, part.cell, `${sum.rows[i]?.level3 ?? ''} `)),
    suggestion: sum.cell.formula !== null ? null : total.toString(),
  });
}
