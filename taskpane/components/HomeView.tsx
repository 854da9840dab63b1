import { Button } from '@fluentui/react-components';
import type { AssessedForm } from '../../src';
import type { Action } from '../actions/action';
import { checkWorkbook } from '../actions/check-workbook';
import { addRules, makeRules } from '../actions/make-sheet';
import { checkSheet, readSheet, scoreSheet } from '../actions/show-view';
import { FormCard } from './FormCard';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { SheetMaker } from './SheetMaker';

function ActionButton({
  action,
  primary = false,
}: {
  readonly action: Action;
  readonly primary?: boolean;
}): React.JSX.Element {
  const { pane, t } = usePaneContext();
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      disabled={pane.state.busy !== null}
      onClick={() => {
        pane.perform(action, undefined);
      }}
    >
      {t(action.label)}
    </Button>
  );
}

/** What the sheet is, and what can be done with it. */
export function HomeView({ assessed }: { readonly assessed: AssessedForm | null }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  if (assessed !== null) {
    return (
      <>
        <FormCard assessed={assessed} />
        <div className={styles.actions}>
          <ActionButton action={scoreSheet} primary />
          <ActionButton action={checkSheet} />
          <ActionButton action={checkWorkbook} />
        </div>
        {assessed.scored.choice === null ? null : (
          <SheetMaker title="form.rules" remark="form.rulesRemark" actions={[makeRules, addRules]} />
        )}
      </>
    );
  }
  return (
    <>
      {pane.state.busy === null ? <p className={styles.card}>{t('form.none')}</p> : null}
      <div className={styles.actions}>
        <ActionButton action={readSheet} />
        <ActionButton action={checkWorkbook} />
      </div>
    </>
  );
}
