import { OUR_SHEET_SIGN } from '../../src';
import type { CleanedUp, OursInWorkbook } from '../workbook-host';
import { MARK_FORMULA } from './marks';
import { isOurNote, remarks } from './notes';
import { recordParts } from './record-part';

/** A formula that calls a function of ours, also as files keep it. */
const OUR_FORMULA = /(?:^|[^\p{L}\p{N}_.])(?:JX\.|_xldudf_JX_)/iu;

interface Found {
  readonly marks: readonly Excel.ConditionalFormat[];
  readonly notes: readonly { delete: () => void }[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly formulas: readonly { readonly range: Excel.Range; readonly value: unknown }[];
  readonly records: readonly Excel.CustomXmlPart[];
}

/** Everything of ours in the workbook. */
async function findOurs(context: Excel.RequestContext): Promise<Found> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const notes = remarks(context);
  notes.load('items/content');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas,values,rowIndex,columnIndex');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type,items/id,items/custom/rule/formula');
    return { sheet, used, formats };
  });
  await context.sync();
  const ours = asked.filter(
    ({ used }) =>
      !used.isNullObject &&
      String(used.values[0]?.[0] ?? '').startsWith(OUR_SHEET_SIGN) &&
      used.rowIndex === 0,
  );
  const others = asked.filter((each) => !ours.includes(each));
  return {
    marks: others.flatMap(({ formats }) =>
      formats.items.filter(
        (format) => format.type === 'Custom' && format.custom.rule.formula === MARK_FORMULA,
      ),
    ),
    notes: notes.items.filter((note) => isOurNote(note.content)),
    sheets: ours.map(({ sheet }) => sheet),
    formulas: others.flatMap(({ sheet, used }) =>
      used.isNullObject
        ? []
        : used.formulas.flatMap((row: readonly unknown[], i) =>
            row.flatMap((formula, j) =>
              typeof formula === 'string' && formula.startsWith('=') && OUR_FORMULA.test(formula)
                ? [
                    {
                      range: sheet.getCell(used.rowIndex + i, used.columnIndex + j),
                      value: used.values[i]?.[j] as unknown,
                    },
                  ]
                : [],
            ),
          ),
    ),
    records: await recordParts(context),
  };
}

function countsOf({ formulas, marks, notes, sheets, records }: Found): OursInWorkbook {
  return {
    formulas: formulas.length,
    marks: marks.length,
    notes: notes.length,
    sheets: sheets.length,
    records: records.length,
  };
}

/** Takes the marks and notes of ours off all sheets; gives their number. */
export async function clearMarksAndNotes(context: Excel.RequestContext): Promise<number> {
  const { marks, notes } = await findOurs(context);
  for (const each of [...marks, ...notes]) each.delete();
  await context.sync();
  return marks.length + notes.length;
}

/** Takes everything of ours away, looks again, and tells both. */
export async function cleanUpWorkbook(context: Excel.RequestContext): Promise<CleanedUp> {
  const found = await findOurs(context);
  for (const mark of found.marks) mark.delete();
  for (const note of found.notes) note.delete();
  for (const { range, value } of found.formulas) range.values = [[value]];
  for (const part of found.records) part.delete();
  for (const sheet of found.sheets) sheet.delete();
  await context.sync();
  return { removed: countsOf(found), left: countsOf(await findOurs(context)) };
}
