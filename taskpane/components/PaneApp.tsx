import { Button, FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Action } from '../actions/action';
import { undoScores } from '../actions/undo-scores';
import { translator, type Language } from '../locales';
import { activeForm } from '../pane-state';
import { usePane } from '../use-pane';
import type { WorkbookHost } from '../workbook-host';
import { FindingsView } from './FindingsView';
import { HomeView } from './HomeView';
import { NoticeBar } from './NoticeBar';
import { PaneContext, usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { ScoresView } from './ScoresView';

export interface PaneAppProps {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly isDark: boolean;
  /** Gives the pane's way to run actions to the ribbon. */
  readonly onReady: (perform: (action: Action) => void) => void;
}

export function PaneApp({ host, language, isDark, onReady }: PaneAppProps): React.JSX.Element {
  const pane = usePane(host);
  const t = useMemo(() => translator(language), [language]);
  const { perform } = pane;
  useEffect(() => {
    onReady((action) => {
      perform(action, undefined);
    });
  }, [onReady, perform]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <PaneContext.Provider value={{ pane, t }}>
        <PanePage />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function PanePage(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { state } = pane;
  const assessed = activeForm(state);
  return (
    <main className={styles.page} aria-busy={state.busy !== null}>
      <div className={styles.header}>
        <h1 className={styles.heading}>{t('app.title')}</h1>
        <span className={styles.muted}>{t('app.sealed')}</span>
      </div>
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
      {state.view === 'home' ? null : (
        <div className={styles.row}>
          <Button size="small" onClick={pane.goHome}>
            {t('action.back')}
          </Button>
        </div>
      )}
      {state.journals.length === 0 ? null : (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              pane.perform(undoScores, undefined);
            }}
          >
            {t('action.undo')}
          </Button>
        </div>
      )}
      {state.view === 'scores' && assessed !== null ? <ScoresView assessed={assessed} /> : null}
      {state.view === 'findings' && state.workbook !== null ? (
        <FindingsView forms={state.workbook.forms} />
      ) : null}
      {state.view === 'home' || (state.view === 'scores' && assessed === null) ? (
        <HomeView assessed={assessed} />
      ) : null}
    </main>
  );
}
