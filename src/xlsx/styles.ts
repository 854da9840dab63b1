import { success, type Result } from './problem';
import { scanXml } from './xml';
import { textOf, type Parts } from './zip';

export interface CellStyle {
  readonly format: string;
  readonly locked: boolean;
}

/** Codes of the number formats that files name by number only (zh-CN dates where they differ by language). */
const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

export const DEFAULT_STYLE: CellStyle = { format: 'General', locked: true };

/** Number format and lock of every cell style, by its index. */
export function readStyles(parts: Parts, part: string): Result<readonly CellStyle[]> {
  const xml = textOf(parts, part);
  if (!xml.ok) return xml;
  const codes = new Map(BUILT_IN_FORMATS);
  const styles: CellStyle[] = [];
  let inCellXfs = false;
  let current: { format: string; locked: boolean } | null = null;
  const scanned = scanXml(part, xml.value, {
    open: ({ local, attributes }) => {
      if (local === 'numFmt') {
        const code = attributes['formatCode'];
        if (code !== undefined) codes.set(Number(attributes['numFmtId']), code);
      } else if (local === 'cellXfs') inCellXfs = true;
      else if (local === 'xf' && inCellXfs) {
        current = { format: codes.get(Number(attributes['numFmtId'] ?? 0)) ?? 'General', locked: true };
      } else if (local === 'protection' && current !== null) {
        current.locked = attributes['locked'] !== '0' && attributes['locked'] !== 'false';
      }
    },
    close: ({ local }) => {
      if (local === 'cellXfs') inCellXfs = false;
      else if (local === 'xf' && current !== null) {
        styles.push(current);
        current = null;
      }
    },
  });
  return scanned.ok ? success(styles) : scanned;
}
