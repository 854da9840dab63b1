import { Button, Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { checkSheet, scoreSheet, showView } from '../actions/show-view';
import { redoWrite, undoWrite } from '../actions/undo-redo';
import { journalToRedo, journalToUndo } from '../own-journals';
import { activeForm, VIEWS, type View } from '../pane-state';
import { ActionButton } from './ActionButton';
import { HomeView } from './HomeView';
import { NoticeBar } from './NoticeBar';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

const ScoresView = lazy(() => import('./ScoresView'));
const FindingsView = lazy(() => import('./FindingsView'));
const SummaryView = lazy(() => import('./SummaryView'));
const RulesView = lazy(() => import('./RulesView'));
const FunctionsView = lazy(() => import('./FunctionsView'));

/** Alt+1 scores the sheet, Alt+2 checks it: the two things that are done again and again. */
const SHORTCUTS: Readonly<Record<string, typeof scoreSheet>> = { Digit1: scoreSheet, Digit2: checkSheet };

function isView(value: unknown): value is View {
  return VIEWS.some((view) => view === value);
}

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
  const canUndo = journalToUndo(state) !== undefined;
  const canRedo = journalToRedo(state) !== undefined;
  return (
    <main className={styles.page} aria-busy={state.busy !== null}>
      <div className={styles.header}>
        <h1 className={styles.heading}>{t('app.title')}</h1>
        <span className={styles.muted}>{t('app.sealed')}</span>
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={state.view}
        aria-label={t('app.views')}
        onTabSelect={(_, { value }) => {
          if (isView(value)) perform(showView, value);
        }}
      >
        {VIEWS.map((view) => (
          <Tab key={view} value={view} className={styles.tab}>
            {t(`view.${view}`)}
          </Tab>
        ))}
      </TabList>
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
      <Suspense fallback={<Spinner size="tiny" label={t('busy.opening')} />}>
        <CurrentView />
      </Suspense>
    </main>
  );
}
