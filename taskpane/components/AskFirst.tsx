import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Action } from '../actions/action';
import type { TextKey } from '../locales';
import { ActionButton } from './ActionButton';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** An action that is confirmed in place: a button that asks, then what will be done, the action, and the way back. */
export function AskFirst({
  ask,
  action,
  isPrimary = false,
  children,
}: {
  readonly ask: TextKey;
  readonly action: Action;
  readonly isPrimary?: boolean;
  /** What will be done, where the button does not say it. */
  readonly children?: ReactNode;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t(ask)}
        </Button>
      </div>
    );
  return (
    <>
      {children}
      <div className={styles.row}>
        <ActionButton action={action} size="small" appearance={isPrimary ? 'primary' : 'secondary'} />
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {t('action.notNow')}
        </Button>
      </div>
    </>
  );
}
