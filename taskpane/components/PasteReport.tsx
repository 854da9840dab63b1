import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { checkPasted } from '../actions/findings';
import { Fold } from './Fold';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** A box for the report that goes with the form: checked with it, kept in memory only. */
export function PasteReport(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { pasted } = pane.state;
  const [typed, setTyped] = useState(pasted);
  return (
    <Fold summary={t('findings.paste')}>
      {() => (
        <>
          <Field label={t('findings.pasteLabel')} hint={t('findings.pasteHint')} size="small">
            <Textarea
              size="small"
              rows={5}
              value={typed}
              onChange={(_, data) => {
                setTyped(data.value);
              }}
            />
          </Field>
          <div className={styles.row}>
            <Button
              size="small"
              disabled={pane.state.busy !== null || (typed.trim() === '' && pasted === '')}
              onClick={() => {
                pane.perform(checkPasted, typed);
              }}
            >
              {t('findings.pasteCheck')}
            </Button>
            {pasted === '' ? null : (
              <Button
                size="small"
                onClick={() => {
                  setTyped('');
                  pane.perform(checkPasted, '');
                }}
              >
                {t('findings.pasteClear')}
              </Button>
            )}
          </div>
        </>
      )}
    </Fold>
  );
}
