import { Button } from '@fluentui/react-components';
import { openFindings, type AssessedForm } from '../../src';
import { checkSheet, checkWorkbook, scoreSheet, showView } from '../actions/show-view';
import type { View } from '../pane-state';
import { ActionButton } from './ActionButton';
import { CleanUp } from './CleanUp';
import { FormCard } from './FormCard';
import { NoForm } from './NoForm';
import { OtherForms } from './OtherForms';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { ScoreChart } from './ScoreChart';

function Count({
  label,
  count,
  view,
}: {
  readonly label: string;
  readonly count: number;
  readonly view: View;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane } = usePaneContext();
  return (
    <Button
      appearance="subtle"
      className={styles.tile}
      onClick={() => {
        pane.perform(showView, view);
      }}
    >
      <span className={styles.tileNumber}>{count}</span>
      <span>{label}</span>
    </Button>
  );
}

/** Scored and open rows, findings by severity; a click leads there. */
function Glance({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const open = openFindings(assessed.findings);
  const rows = assessed.scored.rows.filter((row) => row.cell !== null);
  return (
    <section aria-label={t('home.glance')} className={styles.actions}>
      <div className={styles.tiles}>
        <Count
          label={t('home.scored')}
          count={rows.filter((row) => row.previous !== null).length}
          view="scores"
        />
        <Count
          label={t('home.open')}
          count={rows.filter((row) => row.previous === null).length}
          view="scores"
        />
        <Count
          label={t('severity.error')}
          count={open.filter(({ severity }) => severity === 'error').length}
          view="findings"
        />
        <Count
          label={t('severity.warning')}
          count={open.filter(({ severity }) => severity === 'warning').length}
          view="findings"
        />
      </div>
      {pane.state.ranAt === null ? null : (
        <span className={styles.muted}>{t('home.ranAt', { time: pane.state.ranAt })}</span>
      )}
    </section>
  );
}

/** What the sheet is, how it stands, and what can be done with it. */
export function HomeView({ assessed }: { readonly assessed: AssessedForm | null }): React.JSX.Element {
  const styles = usePaneStyles();
  if (assessed === null)
    return (
      <>
        <NoForm />
        <CleanUp />
      </>
    );
  return (
    <>
      <FormCard assessed={assessed} />
      <Glance assessed={assessed} />
      <div className={styles.actions}>
        <ActionButton action={scoreSheet} appearance="primary" />
        <ActionButton action={checkSheet} />
        <ActionButton action={checkWorkbook} />
      </div>
      <ScoreChart scored={assessed.scored} />
      <OtherForms />
      <CleanUp />
    </>
  );
}
