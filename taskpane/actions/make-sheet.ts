import { paperSheet, reportAbout, reportForms, reportSheet, ruleSheet, type Edit } from '../../src';
import { shownForms } from '../shown-forms';
import { activeForm, type PaneState } from '../pane-state';
import type { Action, ActionContext } from './action';
import { problemNotice, successNotice } from './notices';

type SheetEdit = Extract<Edit, { kind: 'sheet' }>;

async function inNewWorkbook({ host }: ActionContext, sheet: SheetEdit): Promise<Partial<PaneState>> {
  const { createWorkbook } = await import('../../src/xlsx');
  const file = createWorkbook([sheet]);
  if (!file.ok) throw new RangeError('a sheet of our own was refused');
  const opened = await host.openNew(file.bytes);
  return {
    notice: opened.ok ? successNotice('notice.opened', 1) : problemNotice(opened.problem),
  };
}

async function inThisWorkbook({ host }: ActionContext, sheet: SheetEdit): Promise<Partial<PaneState>> {
  const added = await host.addSheet(sheet);
  return { notice: added.ok ? successNotice('notice.added', added.value) : problemNotice(added.problem) };
}

function paperOf(isInside: boolean): (state: PaneState) => SheetEdit | null {
  return (state) => {
    const form = activeForm(state);
    return form === null ? null : paperSheet([form.scored], isInside);
  };
}

function reportOf(isInside: boolean): (state: PaneState) => SheetEdit | null {
  return (state) => reportSheet(reportForms(shownForms(state)), reportAbout(new Date()), isInside);
}

function rulesOf(state: PaneState): SheetEdit | null {
  const pack = activeForm(state)?.scored.choice?.pack;
  return pack === undefined ? null : ruleSheet(pack);
}

function making(
  id: string,
  label: Action['label'],
  sheetOf: (state: PaneState) => SheetEdit | null,
  put: (context: ActionContext, sheet: SheetEdit) => Promise<Partial<PaneState>>,
): Action {
  return {
    id,
    label,
    busy: 'busy.sheet',
    canCancel: false,
    perform: (context) => {
      const sheet = sheetOf(context.state);
      return sheet === null ? Promise.resolve({}) : put(context, sheet);
    },
  };
}

export const makePaper = making('makePaper', 'action.newWorkbook', paperOf(false), inNewWorkbook);
export const addPaper = making('addPaper', 'action.thisWorkbook', paperOf(true), inThisWorkbook);
export const makeRules = making('makeRules', 'action.newWorkbook', rulesOf, inNewWorkbook);
export const addRules = making('addRules', 'action.thisWorkbook', rulesOf, inThisWorkbook);
export const makeReport = making('makeReport', 'action.newWorkbook', reportOf(false), inNewWorkbook);
export const addReport = making('addReport', 'action.thisWorkbook', reportOf(true), inThisWorkbook);
