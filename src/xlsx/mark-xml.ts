import type { MarkEdit } from '../sheet';
import type { SheetLayout } from './sheet-layout';
import type { Splice } from './splice';

/** A formula that is always true and that nobody else writes: by it we know our marks again. */
export const MARK_FORMULA = 'LEN("JX")=2';

/** Children of a worksheet that stand behind `conditionalFormatting`, by the schema's order. */
const BEHIND_CONDITIONAL_FORMATS = new Set([
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

export const MARK_FILLS: Readonly<Record<MarkEdit['tone'], string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
};

export function markDxf(prefix: string, tone: MarkEdit['tone']): string {
  const color = MARK_FILLS[tone];
  return `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/><${prefix}bgColor rgb="${color}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
}

/** One conditional format a mark, put where the schema wants it. */
export function markSplice(
  layout: SheetLayout,
  marks: readonly { readonly mark: MarkEdit; readonly dxfId: number }[],
): Splice {
  const prefix = layout.root.prefix === '' ? '' : `${layout.root.prefix}:`;
  const at =
    layout.children.find((child) => BEHIND_CONDITIONAL_FORMATS.has(child.local))?.start ?? layout.rootEnd;
  const text = marks
    .map(({ mark, dxfId }, i) => {
      const priority = layout.highestPriority + 1 + i;
      const rule = `<${prefix}cfRule type="expression" dxfId="${String(dxfId)}" priority="${String(priority)}"><${prefix}formula>${MARK_FORMULA.replaceAll('"', '&quot;')}</${prefix}formula></${prefix}cfRule>`;
      return `<${prefix}conditionalFormatting sqref="${mark.cells.join(' ')}">${rule}</${prefix}conditionalFormatting>`;
    })
    .join('');
  return { start: at, end: at, text };
}
