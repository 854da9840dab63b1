import { Button } from '@fluentui/react-components';
import { NOT_OFFICIAL, type ScoredForm } from '../../src';
import { confirmPack } from '../actions/confirm-pack';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Asks once before scores are written that rest on rules no official text states. */
export function ConfirmRules({
  scored,
  count,
}: {
  readonly scored: ScoredForm;
  readonly count: number;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const pack = scored.choice?.pack.name ?? '';
  return (
    <div className={styles.card} role="group" aria-label={t('scores.confirm')}>
      <span>{t('scores.unconfirmed', { count, pack, source: NOT_OFFICIAL })}</span>
      <Button
        appearance="primary"
        onClick={() => {
          pane.perform(confirmPack, undefined);
        }}
      >
        {t('scores.confirm')}
      </Button>
    </div>
  );
}
