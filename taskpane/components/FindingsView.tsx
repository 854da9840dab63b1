import { ToggleButton } from '@fluentui/react-components';
import { openFindings, type AssessedFinding, type AssessedForm, type Severity } from '../../src';
import { filterFindings } from '../actions/findings';
import { addReport, makeReport } from '../actions/make-sheet';
import { clearMarks, markFindings, noteFindings } from '../actions/marks';
import { checkSheet, checkWorkbook } from '../actions/show-view';
import { activeForm } from '../pane-state';
import { shownForms } from '../shown-forms';
import { ActionButton } from './ActionButton';
import { FindingGroupList } from './FindingGroupList';
import { Fold } from './Fold';
import { KeepDecisions } from './KeepDecisions';
import { NoForm } from './NoForm';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { PasteReport } from './PasteReport';
import { ReceiptList } from './ReceiptList';
import { ReturnLetter } from './ReturnLetter';
import { SheetMaker } from './SheetMaker';

/** So many findings are read at a glance. */
const MANY = 20;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function Filters({ findings }: { readonly findings: readonly AssessedFinding[] }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  return (
    <div className={styles.row} role="group" aria-label={t('findings.filter')}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <ToggleButton
            key={severity}
            size="small"
            checked={!pane.state.hiddenSeverities.has(severity)}
            onClick={() => {
              pane.perform(filterFindings, severity);
            }}
          >
            {t('findings.ofSeverity', { severity: t(`severity.${severity}`), count })}
          </ToggleButton>
        );
      })}
    </div>
  );
}

/** The findings of a form; beside other forms under its sheet's name, folded where many stand before it. */
function FormFindings({
  assessed,
  findings,
  startsOpen,
}: {
  readonly assessed: AssessedForm;
  readonly findings: readonly AssessedFinding[];
  /** Null where the form is the only one. */
  readonly startsOpen: boolean | null;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const list = (): React.JSX.Element => <FindingGroupList assessed={assessed} findings={findings} />;
  if (startsOpen === null) return list();
  return (
    <Fold
      startsOpen={startsOpen}
      className={styles.groupFold}
      summary={
        <h3 className={styles.foldName}>
          <span>{assessed.form.sheet}</span>
          <span>{t('findings.open', { count: openFindings(assessed.findings).length })}</span>
        </h3>
      }
    >
      {list}
    </Fold>
  );
}

/** Each form with the findings that are shown; those behind the first twenty findings start folded. */
function FindingsOfForms({ forms }: { readonly forms: readonly AssessedForm[] }): React.JSX.Element {
  const { pane } = usePaneContext();
  const shown = forms.map((assessed) => ({
    assessed,
    findings: openFindings(assessed.findings).filter(
      ({ severity }) => !pane.state.hiddenSeverities.has(severity),
    ),
  }));
  const before = (at: number): number =>
    shown.slice(0, at).reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      {shown.map(({ assessed, findings }, i) => (
        <FormFindings
          key={assessed.form.id}
          assessed={assessed}
          findings={findings}
          startsOpen={forms.length === 1 ? null : before(i) < MANY}
        />
      ))}
    </>
  );
}

function Dealt({ forms }: { readonly forms: readonly AssessedForm[] }): React.JSX.Element | null {
  const { t } = usePaneContext();
  const dealt = forms.map((assessed) => ({
    assessed,
    findings: assessed.findings.filter(({ dismissed }) => dismissed !== null),
  }));
  const count = dealt.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) return null;
  return (
    <Fold summary={t('findings.dealt', { count })}>
      {() =>
        dealt.map(({ assessed, findings }) => (
          <FindingGroupList key={assessed.form.id} assessed={assessed} findings={findings} />
        ))
      }
    </Fold>
  );
}

/** The findings of the forms that are shown, what was checked, and what can be made of it. */
export default function FindingsView(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const forms = shownForms(pane.state);
  if (forms.length === 0 || (activeForm(pane.state) === null && !pane.state.isAllSheets)) return <NoForm />;
  const open = openFindings(forms.flatMap((form) => form.findings));
  return (
    <section aria-labelledby="findings-heading" className={styles.actions}>
      <h2 id="findings-heading" className={styles.heading}>
        {t('findings.title')}
      </h2>
      <div className={styles.row}>
        <ActionButton
          action={checkSheet}
          size="small"
          appearance={pane.state.isAllSheets ? 'secondary' : 'primary'}
        />
        <ActionButton
          action={checkWorkbook}
          size="small"
          appearance={pane.state.isAllSheets ? 'primary' : 'secondary'}
        />
      </div>
      <p className={styles.value} role="status">
        {open.length === 0
          ? t('findings.nothing')
          : t('findings.count', {
              errors: open.filter(({ severity }) => severity === 'error').length,
              warnings: open.filter(({ severity }) => severity === 'warning').length,
            })}
      </p>
      {open.length === 0 ? null : <Filters findings={open} />}
      <FindingsOfForms forms={forms} />
      <Dealt forms={forms} />
      <KeepDecisions />
      <ReceiptList forms={forms} />
      <PasteReport />
      <ReturnLetter />
      <SheetMaker title="findings.title" remark="findings.reportRemark" actions={[makeReport, addReport]} />
      <div className={styles.row}>
        {open.length === 0 ? null : <ActionButton action={markFindings} size="small" />}
        {open.length === 0 ? null : <ActionButton action={noteFindings} size="small" />}
        <ActionButton action={clearMarks} size="small" />
        <span className={styles.muted}>{t('findings.markWarning')}</span>
      </div>
    </section>
  );
}
