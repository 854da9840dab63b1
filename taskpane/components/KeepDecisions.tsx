import { keptDecisions } from '../../src';
import { keepDecisions } from '../actions/keep-decisions';
import { AskFirst } from './AskFirst';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Decisions go into the file only here, and are shown first as they will be read. */
export function KeepDecisions(): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { workbook, record } = pane.state;
  const { lines } = keptDecisions(workbook?.forms ?? [], record);
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('decisions.ask')} className={styles.actions}>
      <AskFirst ask="decisions.ask" action={keepDecisions}>
        <span>{t('decisions.remark', { count: lines.length })}</span>
        <ul className={styles.evidence}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </AskFirst>
    </section>
  );
}
