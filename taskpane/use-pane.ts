import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY_RECORD, parseRecord } from '../src';
import type { Action } from './actions/action';
import { readSheet } from './actions/show-view';
import type { PaneState } from './pane-state';
import type { WorkbookHost } from './workbook-host';

export type Perform = <Argument>(action: Action<Argument>, argument: Argument) => void;

export interface Pane {
  readonly state: PaneState;
  readonly perform: Perform;
  readonly cancel: () => void;
  readonly goHome: () => void;
}

function initialState(host: WorkbookHost): PaneState {
  const kept = host.loadRecord();
  const record = (kept === null ? null : parseRecord(kept)) ?? EMPTY_RECORD;
  return {
    workbook: null,
    record,
    view: 'home',
    notice: null,
    busy: null,
    journals: host.journals(),
    overwrite: false,
    isOutdated: false,
  };
}

/** The pane's state, and the one way to change it: by actions, one at a time. */
export function usePane(host: WorkbookHost): Pane {
  const [state, setState] = useState(() => initialState(host));
  const current = useRef(state);
  const running = useRef<AbortController | null>(null);

  const change = useCallback((patch: Partial<PaneState>) => {
    current.current = { ...current.current, ...patch };
    setState(current.current);
  }, []);

  const perform: Perform = useCallback(
    (action, argument) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      const { busy, canCancel } = action;
      const report = (done: number, total: number): void => {
        if (busy !== null) change({ busy: { text: busy, parameters: { done, total }, canCancel } });
      };
      report(0, 0);
      action
        .perform({ host, state: current.current, report, signal: controller.signal }, argument)
        .then((patch) => {
          change({ ...patch, busy: null });
        })
        .catch((error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error);
          change({ busy: null, notice: { tone: 'error', text: 'problem.unknown', parameters: {}, detail } });
        })
        .finally(() => {
          running.current = null;
        });
    },
    [host, change],
  );

  const cancel = useCallback(() => running.current?.abort(), []);
  const goHome = useCallback(() => {
    change({ view: 'home', notice: null });
  }, [change]);

  useEffect(() => {
    perform(readSheet, undefined);
    host.watch(() => {
      // What we write ourselves is read again by the action that wrote it.
      if (running.current === null) change({ isOutdated: true });
    });
  }, [host, perform, change]);

  return { state, perform, cancel, goHome };
}
