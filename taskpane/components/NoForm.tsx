import { isOurSheet } from '../../src';
import { readSheet } from '../actions/show-view';
import { ActionButton } from './ActionButton';
import { OtherForms } from './OtherForms';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** The active sheet is none of our forms: what to do, and where the workbook's forms are. */
export function NoForm(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { workbook, activeSheet } = pane.state;
  const isOurs = workbook?.snapshot.sheets.some((sheet) => sheet.name === activeSheet && isOurSheet(sheet));
  return (
    <>
      {pane.state.busy === null ? (
        <p className={styles.card}>{t(isOurs ? 'form.ours' : 'form.none')}</p>
      ) : null}
      <OtherForms />
      <div className={styles.actions}>
        <ActionButton action={readSheet} />
      </div>
    </>
  );
}
