import type { TextKey } from '../locales';
import type { Notice, PaneState } from '../pane-state';
import type { HostProblem, WriteOutcome } from '../workbook-host';

const MAX_CELLS = 12;

function cellList(cells: readonly string[]): string {
  const shown = cells.slice(0, MAX_CELLS).join('、');
  return cells.length > MAX_CELLS ? `${shown}……（${String(cells.length)}）` : shown;
}

export function problemNotice({ code, cells, detail }: HostProblem): Notice {
  return { tone: 'error', text: `problem.${code}`, parameters: { cells: cellList(cells) }, detail };
}

export function successNotice(text: TextKey, count: number): Notice {
  return { tone: 'success', text, parameters: { count }, detail: '' };
}

/** The notice of a write: done, as before with the reason, or in doubt with every cell named. */
export function outcomeNotice(outcome: WriteOutcome, done: TextKey): Pick<PaneState, 'notice'> {
  switch (outcome.kind) {
    case 'written':
      return { notice: successNotice(done, outcome.journal.cells.length) };
    case 'unchanged':
      return { notice: problemNotice(outcome.problem) };
    case 'in-doubt': {
      // Every cell in doubt is named, however many there are.
      const cells = outcome.problem.cells.join('、');
      return {
        notice: {
          tone: 'error',
          text: 'notice.inDoubt',
          parameters: { cells },
          detail: outcome.problem.detail,
        },
      };
    }
  }
}
