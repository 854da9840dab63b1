import { assess, EMPTY_RECORD, fillSummary, formKey, type Form } from '../../src';
import { activeForm, type PaneState } from '../pane-state';
import type { Action, ActionContext } from './action';
import { afterWrite } from './after-write';

interface ReadFiles {
  readonly forms: readonly Form[];
  /** Files that could not be read, each with the reason. */
  readonly failed: readonly string[];
}

/** The forms of workbooks picked from disk. They are read in this window and go nowhere. */
async function formsOfFiles({ report, signal }: ActionContext, files: readonly File[]): Promise<ReadFiles> {
  const { problemMessage, readWorkbook } = await import('../../src/xlsx');
  const forms: Form[] = [];
  const failed: string[] = [];
  for (const [i, file] of files.entries()) {
    if (signal.aborted) break;
    report(i, files.length);
    const read = readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!read.ok) failed.push(`${file.name}：${problemMessage(read.problem)}`);
    else for (const each of assess([read.value], EMPTY_RECORD)[0]?.forms ?? []) forms.push(each.form);
  }
  return { forms, failed };
}

function compared(state: PaneState, { forms, failed }: ReadFiles): Partial<PaneState> {
  const active = activeForm(state);
  const sheet = state.workbook?.snapshot.sheets.find(({ name }) => name === active?.form.sheet);
  if (active?.form.kind !== 'summary' || sheet === undefined) return {};
  const own = (state.workbook?.forms ?? []).map(({ form }) => form).filter((form) => form !== active.form);
  const filled = fillSummary(sheet, active.form, [...own, ...forms]);
  return { summary: { ...filled, sheet: sheet.name, failed }, notice: null };
}

/** Compares the 汇总表 with the units' forms, those of this workbook and of the files that were picked. */
export const compareSummary: Action<readonly File[]> = {
  id: 'compareSummary',
  label: 'summary.pick',
  busy: 'busy.files',
  canCancel: true,
  perform: async (context, files) => compared(context.state, await formsOfFiles(context, files)),
};

/** Writes what the comparison found for blank cells. */
export const writeSummary: Action = {
  id: 'writeSummary',
  label: 'action.write',
  busy: 'busy.writing',
  canCancel: false,
  perform: async (context) => {
    const { host, state } = context;
    const form = activeForm(state);
    if (form === null || state.summary === null || state.summary.edits.length === 0) return {};
    const outcome = await host.write(formKey(form.form), state.summary.edits);
    const patch = await afterWrite(context, outcome, 'notice.written');
    return outcome.kind === 'written' ? { ...patch, summary: { ...state.summary, edits: [] } } : patch;
  },
};
