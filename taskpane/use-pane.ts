import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY_RECORD, parseRecord } from '../src';
import type { Action } from './actions/action';
import { followSheet, readOthers } from './actions/follow-workbook';
import { readSheet } from './actions/show-view';
import type { PaneState } from './pane-state';
import type { WorkbookHost } from './workbook-host';

export type Perform = <Argument>(action: Action<Argument>, argument: Argument) => void;

export interface Pane {
  readonly state: PaneState;
  readonly perform: Perform;
  readonly cancel: () => void;
}

/** A person types on: the sheet is read once it has been quiet for so long. */
const QUIET_MS = 600;
/** An action of the person's own is waited for. */
const BUSY_MS = 100;

function initialState(host: WorkbookHost): PaneState {
  const kept = host.loadRecord();
  const record = (kept === null ? null : parseRecord(kept)) ?? EMPTY_RECORD;
  return {
    workbook: null,
    activeSheet: null,
    isWhole: false,
    record,
    view: 'home',
    isAllSheets: false,
    notice: null,
    busy: null,
    journals: host.journals(),
    undone: host.undone(),
    overwrite: false,
    leftOut: new Set(),
    hiddenSeverities: new Set(),
    pasted: '',
    summary: null,
    cleanedUp: null,
    letter: null,
    ranAt: null,
    isOutdated: false,
  };
}

interface Running {
  readonly controller: AbortController;
  readonly isBackground: boolean;
}

/** The pane's state, and the one way to change it: by actions, one at a time; what a person does comes before the rest. */
export function usePane(host: WorkbookHost): Pane {
  const [state, setState] = useState(() => initialState(host));
  const current = useRef(state);
  const running = useRef<Running | null>(null);

  const change = useCallback((patch: Partial<PaneState>) => {
    current.current = { ...current.current, ...patch };
    setState(current.current);
  }, []);

  const perform: Perform = useCallback(
    (action, argument) => {
      const isBackground = action.isBackground === true;
      const before = running.current;
      if (before !== null && (isBackground || !before.isBackground)) return;
      before?.controller.abort();
      const mine: Running = { controller: new AbortController(), isBackground };
      running.current = mine;
      const { busy, canCancel } = action;
      const { signal } = mine.controller;
      const isGone = (): boolean => isBackground && signal.aborted;
      const report = (done: number, total: number): void => {
        if (busy !== null) change({ busy: { text: busy, parameters: { done, total }, canCancel } });
      };
      report(0, 0);
      action
        .perform({ host, state: current.current, report, signal }, argument)
        .then((patch) => {
          if (!isGone()) change({ ...patch, busy: null });
        })
        .catch((error: unknown) => {
          if (isGone()) return;
          const detail = error instanceof Error ? error.message : String(error);
          change({ busy: null, notice: { tone: 'error', text: 'problem.unknown', parameters: {}, detail } });
        })
        .finally(() => {
          if (running.current === mine) running.current = null;
        });
    },
    [host, change],
  );

  const cancel = useCallback(() => running.current?.controller.abort(), []);

  useEffect(() => {
    perform(readSheet, undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isBusy = (): boolean => running.current?.isBackground === false;
    const follow = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isBusy()) follow(BUSY_MS);
        else perform(followSheet, undefined);
      }, delay);
    };
    host.watch((event) => {
      // What we write ourselves is read again by the action that wrote it.
      if (event === 'changed' && isBusy()) return;
      change({ isOutdated: true });
      follow(event === 'activated' ? 0 : QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [host, perform, change]);

  const wantsOthers = state.activeSheet !== null && !state.isWhole && state.busy === null;
  useEffect(() => {
    if (wantsOthers) perform(readOthers, undefined);
  }, [wantsOthers, perform]);

  return { state, perform, cancel };
}
