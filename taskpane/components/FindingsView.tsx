import { Badge, Button } from '@fluentui/react-components';
import type { AssessedFinding, AssessedForm, Receipt, Severity } from '../../src';
import { clearMarks, markFindings, noteFindings } from '../actions/marks';
import { makeReport, addReport } from '../actions/make-sheet';
import { CellLink } from './CellLink';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { SheetMaker } from './SheetMaker';

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const satisfies Record<
  Severity,
  string
>;

function FindingItem({ finding }: { readonly finding: AssessedFinding }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const { at, related } = finding;
  return (
    <li className={styles.item}>
      <span className={styles.row}>
        <Badge appearance="tint" color={COLOURS[finding.severity]}>
          {t(`severity.${finding.severity}`)}
        </Badge>
        <CellLink sheet={at.sheet} cell={at.cell} />
      </span>
      <span>{finding.message}</span>
      {finding.stated === null || finding.expected === null ? null : (
        <span className={styles.muted}>
          {t('findings.stated')} {finding.stated}　{t('findings.expected')} {finding.expected}
        </span>
      )}
      {related.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{t('findings.related')}</summary>
          <ul className={styles.list}>
            {related.map((place, i) => (
              <li key={i} className={styles.muted}>
                <CellLink sheet={place.sheet} cell={place.cell} /> {place.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function countOf(receipts: readonly Receipt[], status: Receipt['status']): number {
  return receipts.filter((receipt) => receipt.status === status).length;
}

/** The findings of all forms that were read; a click selects the cell. */
export function FindingsView({ forms }: { readonly forms: readonly AssessedForm[] }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const findings = forms.flatMap((form) => form.findings);
  const receipts = forms.flatMap((form) => form.receipts);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return (
    <section aria-labelledby="findings-heading" className={styles.actions}>
      <h2 id="findings-heading" className={styles.heading}>
        {t('findings.title')}
      </h2>
      <p className={styles.value}>
        {findings.length === 0
          ? t('findings.nothing')
          : t('findings.count', { errors, warnings: findings.length - errors })}
      </p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingItem key={`${finding.form}|${finding.key}|${finding.at.cell}`} finding={finding} />
        ))}
      </ul>
      <p className={styles.muted}>
        {t('findings.receipt', {
          pass: countOf(receipts, 'pass'),
          fail: countOf(receipts, 'fail'),
          cannot: countOf(receipts, 'cannot'),
          none: countOf(receipts, 'not-applicable'),
        })}
      </p>
      <SheetMaker title="findings.title" remark="findings.reportRemark" actions={[makeReport, addReport]} />
      {findings.length === 0 ? null : (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              pane.perform(markFindings, undefined);
            }}
          >
            {t('action.mark')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              pane.perform(noteFindings, undefined);
            }}
          >
            {t('action.note')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              pane.perform(clearMarks, undefined);
            }}
          >
            {t('action.clearMarks')}
          </Button>
          <span className={styles.muted}>{t('findings.markWarning')}</span>
        </div>
      )}
    </section>
  );
}
