import { Link } from '@fluentui/react-components';
import { openFindings, type AssessedForm } from '../../src';
import { locate } from '../actions/locate';
import { otherForms } from '../pane-state';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

function stateOf({ findings, scored }: AssessedForm): { errors: number; warnings: number; open: number } {
  const open = openFindings(findings);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    open: scored.rows.filter((row) => row.previous === null && row.cell !== null).length,
  };
}

/** The workbook's other forms with their state; a click shows the sheet. */
export function OtherForms(): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const forms = otherForms(pane.state);
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby="others-heading">
      <h2 id="others-heading" className={styles.subheading}>
        {t('home.others')}
      </h2>
      <ul className={styles.list}>
        {forms.map((assessed) => {
          const { form } = assessed;
          return (
            <li key={form.id} className={styles.item}>
              <Link
                as="button"
                inline
                onClick={() => {
                  pane.perform(locate, { sheet: form.sheet, cell: 'A1' });
                }}
              >
                {form.sheet}
              </Link>
              <span className={styles.muted}>
                {t(`kind.${form.kind}`)}
                {form.isHidden ? `　${t('home.hidden')}` : ''}　{t('home.state', stateOf(assessed))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
