import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Action } from '../actions/action';
import { translator, type Language } from '../locales';
import { usePane } from '../use-pane';
import type { WorkbookHost } from '../workbook-host';
import { PaneContext } from './pane-context';
import { PanePage } from './PanePage';

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
      <PaneContext.Provider value={{ pane, t, language }}>
        <PanePage />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
