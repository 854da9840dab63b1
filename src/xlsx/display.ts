import { format, isDateFormat } from 'numfmt';

const DAYS_BETWEEN_EPOCHS = 1462;

/**
 * A number as the screen shows it.
 * @param value the stored double
 * @param code number format code
 * @param date1904 whether the workbook counts days from 1904
 */
export function displayNumber(value: number, code: string, date1904: boolean): string {
  if (code === 'General') {
    const plain = String(value);
    if (plain.length <= 11 && !plain.includes('e')) return plain;
  }
  const shifted = date1904 && isDateFormat(code) ? value + DAYS_BETWEEN_EPOCHS : value;
  return format(code, shifted, { locale: 'zh-CN', throws: false });
}
