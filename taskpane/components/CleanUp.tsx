import { cleanUp } from '../actions/clean-up';
import { AskFirst } from './AskFirst';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** 报送前清理: says first what it will take away, then what is left. */
export function CleanUp(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { cleanedUp } = pane.state;
  return (
    <section aria-labelledby="clean-heading" className={styles.actions}>
      <h2 id="clean-heading" className={styles.subheading}>
        {t('clean.title')}
      </h2>
      <span className={styles.muted}>{t('clean.remark')}</span>
      <AskFirst ask="clean.ask" action={cleanUp} isPrimary />
      {cleanedUp === null ? null : (
        <p className={styles.value} role="status">
          {t('clean.removed', { ...cleanedUp.removed })}
          <br />
          {t('clean.left', { ...cleanedUp.left })}
        </p>
      )}
    </section>
  );
}
