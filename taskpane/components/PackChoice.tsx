import { Select } from '@fluentui/react-components';
import { NOT_OFFICIAL, RULE_PACKS, type AssessedForm } from '../../src';
import { choosePack } from '../actions/choose-pack';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** The rule pack that holds for a form, why, and a way to choose another. */
export function PackChoice({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { form, scored } = assessed;
  const packs = RULE_PACKS.filter((pack) => pack.kind === form.kind);
  // A person's own rules stand in the workbook and are no pack to choose.
  const isChosen =
    scored.choice?.confidence === 'chosen' && packs.some(({ id }) => id === scored.choice?.pack.id);
  const chosen = isChosen ? (scored.choice?.pack.id ?? '') : '';
  const detected = scored.choice === null ? t('form.noPack') : scored.choice.pack.name;
  return (
    <>
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
    </>
  );
}
