import { Select } from '@fluentui/react-components';
import { NOT_OFFICIAL, RULE_PACKS, RULE_SHEET, type AssessedForm } from '../../src';
import { choosePack } from '../actions/choose-pack';
import { CellLink } from './CellLink';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** What the active sheet was recognised as, with the rule pack and a way to choose another. */
export function FormCard({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { form, scored } = assessed;
  const packs = RULE_PACKS.filter((pack) => pack.kind === form.kind);
  // A person's own rules stand in the workbook and are no pack to choose.
  const isChosen =
    scored.choice?.confidence === 'chosen' && packs.some(({ id }) => id === scored.choice?.pack.id);
  const chosen = isChosen ? (scored.choice?.pack.id ?? '') : '';
  const detected = scored.choice === null ? t('form.noPack') : scored.choice.pack.name;
  const rules = pane.state.workbook?.rules ?? null;
  const problems = rules?.ok === false ? rules.problems : [];
  const sheet = pane.state.workbook?.snapshot.sheets.find((each) => each.name === form.sheet);
  return (
    <section className={styles.card} aria-label={t('form.title')}>
      <h2 className={styles.subheading}>{form.title}</h2>
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
      <span>
        {t('form.rows', {
          rows: scored.rows.length,
          due: scored.rows.filter((row) => row.due !== null).length,
          scored: scored.rows.filter((row) => row.previous !== null).length,
        })}
      </span>
      <label htmlFor="pack">{t('form.pack')}</label>
      <Select
        id="pack"
        value={chosen}
        onChange={(_, data) => {
          pane.perform(choosePack, data.value);
        }}
      >
        <option value="">{chosen === '' ? detected : t('form.noPack')}</option>
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.name}
          </option>
        ))}
      </Select>
      {scored.choice === null ? null : (
        <span className={styles.muted}>
          {scored.choice.pack.basis === null
            ? NOT_OFFICIAL
            : t('form.packSource', { basis: scored.choice.pack.basis })}
        </span>
      )}
      {scored.choice === null || isChosen || scored.choice.confidence === 'detected' ? null : (
        <span className={styles.muted}>{scored.choice.why}</span>
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
