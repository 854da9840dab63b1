import { RULE_SHEET, type AssessedForm } from '../../src';
import { CellLink } from './CellLink';
import { PackChoice } from './PackChoice';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** What the active sheet was recognised as, with the rule pack and a way to choose another. */
export function FormCard({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { form, scored } = assessed;
  const rules = pane.state.workbook?.rules ?? null;
  const problems = rules?.ok === false ? rules.problems : [];
  const sheet = pane.state.workbook?.snapshot.sheets.find((each) => each.name === form.sheet);
  return (
    <section className={styles.card} aria-label={t('form.title')}>
      <h2 className={styles.subheading}>{form.title === '' ? t(`kind.${form.kind}`) : form.title}</h2>
      <dl className={styles.fields}>
        {form.project === null ? null : (
          <>
            <dt className={styles.term}>{t('form.project')}</dt>
            <dd className={styles.value}>{form.project}</dd>
          </>
        )}
        <dt className={styles.term}>{t('form.unit')}</dt>
        <dd className={styles.value}>{form.unit ?? t('form.unknown')}</dd>
        <dt className={styles.term}>{t('form.year')}</dt>
        <dd className={styles.value}>
          {form.year === null ? t('form.unknown') : t('form.yearValue', { year: form.year })}
        </dd>
      </dl>
      {scored.rows.length === 0 ? null : (
        <>
          <span>
            {t('form.rows', {
              rows: scored.rows.length,
              due: scored.rows.filter((row) => row.due !== null).length,
              scored: scored.rows.filter((row) => row.previous !== null).length,
            })}
          </span>
          <PackChoice assessed={assessed} />
        </>
      )}
      {problems.length === 0 ? null : (
        <ul className={styles.list}>
          {problems.map(({ cell, message }) => (
            <li key={cell + message}>
              <CellLink sheet={RULE_SHEET} cell={cell} /> {message}
            </li>
          ))}
        </ul>
      )}
      {sheet?.isProtected === true ? <span className={styles.muted}>{t('form.protected')}</span> : null}
    </section>
  );
}
