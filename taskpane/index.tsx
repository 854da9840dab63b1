import { createRoot } from 'react-dom/client';
import { checkSheet, scoreSheet } from './actions/show-view';
import type { Action } from './actions/action';
import { PaneApp } from './components/PaneApp';
import { createExcelHost } from './excel/excel-host';
import { officeInfo } from './excel/office-info';
import { translator } from './locales';

let performInPane: ((action: Action) => void) | null = null;

/** A ribbon button: shows the pane and runs the same action as the button in it. */
function ribbonCommand(action: Action): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    performInPane?.(action);
    void Office.addin.showAsTaskpane().catch(() => undefined);
    event.completed();
  };
}

Office.actions.associate('scoreSheet', ribbonCommand(scoreSheet));
Office.actions.associate('checkSheet', ribbonCommand(checkSheet));

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (element === null) return;
  const { language, isDark, isSupported } = officeInfo(host);
  document.documentElement.lang = language;
  document.title = translator(language)('app.title');
  if (!isSupported) {
    element.textContent = translator(language)('problem.too-old');
    return;
  }
  const onReady = (perform: (action: Action) => void): void => {
    performInPane = perform;
  };
  createRoot(element).render(
    <PaneApp host={createExcelHost()} language={language} isDark={isDark} onReady={onReady} />,
  );
});
