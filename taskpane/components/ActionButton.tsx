import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Action } from '../actions/action';
import { usePaneContext } from './pane-context';

/** A button that runs an action; it waits while another one runs. */
export function ActionButton({
  action,
  appearance = 'secondary',
  size = 'medium',
}: {
  readonly action: Action;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: 'small' | 'medium';
}): React.JSX.Element {
  const { pane, t } = usePaneContext();
  return (
    <Button
      appearance={appearance}
      size={size}
      disabled={pane.state.busy !== null}
      onClick={() => {
        pane.perform(action, undefined);
      }}
    >
      {t(action.label)}
    </Button>
  );
}
