import { Button, mergeClasses } from '@fluentui/react-components';
import { showView } from '../actions/show-view';
import { VIEWS } from '../pane-state';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** The way from view to view. */
export function ViewTabs(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { view } = pane.state;
  return (
    <nav className={styles.tabs} aria-label={t('app.views')}>
      {VIEWS.map((each) => (
        <Button
          key={each}
          size="small"
          appearance="subtle"
          aria-current={each === view ? 'page' : undefined}
          className={mergeClasses(styles.tab, each === view && styles.currentTab)}
          onClick={() => {
            pane.perform(showView, each);
          }}
        >
          {t(`view.${each}`)}
        </Button>
      ))}
    </nav>
  );
}
