import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { checkSheet, scoreSheet } from '../actions/show-view';
import { redoWrite, undoWrite } from '../actions/undo-redo';
import { journalToRedo, journalToUndo } from '../own-journals';
import { activeForm } from '../pane-state';
import { ActionButton } from './ActionButton';
import { HomeView } from './HomeView';
import { NoticeBar } from './NoticeBar';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { ViewBoundary } from './ViewBoundary';
import { ViewTabs } from './ViewTabs';

/** Loaded when there is time, so that the pane is there soon and goes on working without a network. */
const LAZY = {
  scores: () => import('./ScoresView'),
  findings: () => import('./FindingsView'),
  summary: () => import('./SummaryView'),
  rules: () => import('./RulesView'),
  functions: () => import('./FunctionsView'),
};
const ScoresView = lazy(LAZY.scores);
const FindingsView = lazy(LAZY.findings);
const SummaryView = lazy(LAZY.summary);
const RulesView = lazy(LAZY.rules);
const FunctionsView = lazy(LAZY.functions);

/** Alt+1 scores the sheet, Alt+2 checks it: the two things that are done again and again. */
const SHORTCUTS: Readonly<Record<string, typeof scoreSheet>> = { Digit1: scoreSheet, Digit2: checkSheet };

function CurrentView(): React.JSX.Element | null {
  const { pane } = usePaneContext();
  const { state } = pane;
  switch (state.view) {
    case 'home':
      return <HomeView assessed={activeForm(state)} />;
    case 'scores':
      return <ScoresView />;
    case 'findings':
      return <FindingsView />;
    case 'summary':
      return <SummaryView />;
    case 'rules':
      return <RulesView />;
    case 'functions':
      return <FunctionsView />;
  }
}

/** The pane: what it is, how the last action ended, the views. */
export function PanePage(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { state, perform } = pane;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = event.altKey && !event.ctrlKey && !event.metaKey ? SHORTCUTS[event.code] : undefined;
      if (action === undefined) return;
      event.preventDefault();
      perform(action, undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [perform]);
  const hasRead = state.activeSheet !== null;
  useEffect(() => {
    if (!hasRead) return;
    for (const load of [...Object.values(LAZY), () => import('../../src/xlsx')])
      load().catch(() => undefined);
  }, [hasRead]);
  const canUndo = journalToUndo(state) !== undefined;
  const canRedo = journalToRedo(state) !== undefined;
  return (
    <main className={styles.page} aria-busy={state.busy !== null}>
      <div className={styles.header}>
        <h1 className={styles.heading}>{t('app.title')}</h1>
        <span className={styles.muted}>{t('app.sealed')}</span>
      </div>
      <ViewTabs />
      <NoticeBar />
      {state.busy === null ? null : (
        <div className={styles.row}>
          <Spinner size="tiny" label={t(state.busy.text, state.busy.parameters)} />
          {state.busy.canCancel ? (
            <Button size="small" onClick={pane.cancel}>
              {t('action.cancel')}
            </Button>
          ) : null}
        </div>
      )}
      {canUndo || canRedo ? (
        <div className={styles.row}>
          {canUndo ? <ActionButton action={undoWrite} size="small" /> : null}
          {canRedo ? <ActionButton action={redoWrite} size="small" /> : null}
        </div>
      ) : null}
      <ViewBoundary key={state.view} fallback={<p role="alert">{t('problem.view')}</p>}>
        <Suspense
          fallback={
            <div aria-busy="true">
              <Spinner size="tiny" label={t('busy.opening')} />
            </div>
          }
        >
          <CurrentView />
        </Suspense>
      </ViewBoundary>
    </main>
  );
}
