import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** The outcome of the last action, and whether results are older than the sheet. */
export function NoticeBar(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { notice, isOutdated } = pane.state;
  return (
    <div aria-live="polite" className={styles.live}>
      {notice === null ? null : (
        <MessageBar intent={notice.tone} layout="multiline">
          <MessageBarBody>
            {t(notice.text, notice.parameters)}
            {notice.detail === '' ? null : ` ${t('problem.details', { detail: notice.detail })}`}
          </MessageBarBody>
        </MessageBar>
      )}
      {isOutdated && pane.state.view !== 'home' ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('notice.outdated')}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}
