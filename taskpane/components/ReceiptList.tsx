import { checkTitle, type AssessedForm, type Receipt } from '../../src';
import { Fold } from './Fold';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

function countOf(receipts: readonly Receipt[], status: Receipt['status']): number {
  return receipts.filter((receipt) => receipt.status === status).length;
}

/** What was checked, and what could not be and why. */
export function ReceiptList({ forms }: { readonly forms: readonly AssessedForm[] }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const receipts = forms.flatMap((form) => form.receipts);
  const open = receipts.filter(({ reason }) => reason !== null);
  return (
    <Fold
      summary={t('findings.receipt', {
        pass: countOf(receipts, 'pass'),
        fail: countOf(receipts, 'fail'),
        cannot: countOf(receipts, 'cannot'),
        none: countOf(receipts, 'not-applicable'),
      })}
    >
      {() => (
        <ul className={styles.evidence}>
          {open.map(({ check, form, reason }) => (
            <li key={check + form}>
              {checkTitle(check)}：{reason}
            </li>
          ))}
          {receipts
            .filter(({ status, reason }) => status === 'pass' && reason === null)
            .map(({ check, form, count }) => (
              <li key={check + form} className={styles.muted}>
                {t('findings.passed', { check: checkTitle(check), count })}
              </li>
            ))}
        </ul>
      )}
    </Fold>
  );
}
