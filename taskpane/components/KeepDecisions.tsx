import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { keptDecisions } from '../../src';
import { keepDecisions } from '../actions/keep-decisions';
import { ActionButton } from './ActionButton';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Decisions go into the file only here, and are shown first as they will be read. */
export function KeepDecisions(): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const [isAsking, setAsking] = useState(false);
  const { workbook, record } = pane.state;
  const { lines } = keptDecisions(workbook?.forms ?? [], record);
  if (lines.length === 0) return null;
  if (!isAsking)
    return (
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('decisions.ask')}
        </Button>
      </div>
    );
  return (
    <section aria-label={t('decisions.ask')} className={styles.actions}>
      <span>{t('decisions.remark', { count: lines.length })}</span>
      <ul className={styles.evidence}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <ActionButton action={keepDecisions} size="small" />
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {t('action.notNow')}
        </Button>
      </div>
    </section>
  );
}
