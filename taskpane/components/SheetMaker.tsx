import { Button } from '@fluentui/react-components';
import type { Action } from '../actions/action';
import type { TextKey } from '../locales';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** A sheet of ours on request: by default in a new workbook, in this one only where chosen. */
export function SheetMaker({
  title,
  remark,
  actions,
}: {
  readonly title: TextKey;
  readonly remark: TextKey;
  readonly actions: readonly Action[];
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  return (
    <div className={styles.row} role="group" aria-label={t(title)}>
      <span>{t(title)}</span>
      {actions.map((action) => (
        <Button
          key={action.id}
          size="small"
          disabled={pane.state.busy !== null}
          onClick={() => {
            pane.perform(action, undefined);
          }}
        >
          {t(action.label)}
        </Button>
      ))}
      <span className={styles.muted}>{t(remark)}</span>
    </div>
  );
}
