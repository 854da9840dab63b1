import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dismissalText, type AssessedFinding, type Dismissal } from '../../src';
import { dismissFinding } from '../actions/findings';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** 已核实 or 本次不处理, with a reason; or the decision that was taken, and the way back. */
export function DismissFinding({ finding }: { readonly finding: AssessedFinding }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const [kind, setKind] = useState<Dismissal['kind'] | null>(null);
  const [reason, setReason] = useState('');
  const { key, dismissed, at } = finding;
  const decide = (dismissal: Dismissal | null): void => {
    setKind(null);
    pane.perform(dismissFinding, { key, dismissal });
  };
  if (dismissed !== null)
    return (
      <span className={styles.row}>
        <span className={styles.muted}>{dismissalText(dismissed)}</span>
        <Button
          size="small"
          aria-label={t('findings.restoreAt', { cell: at.cell })}
          onClick={() => {
            decide(null);
          }}
        >
          {t('findings.restore')}
        </Button>
      </span>
    );
  if (kind === null)
    return (
      <span className={styles.row}>
        {(['verified', 'skipped'] as const).map((each) => (
          <Button
            key={each}
            size="small"
            appearance="subtle"
            aria-label={`${at.cell} ${t(`dismissal.${each}`)}`}
            onClick={() => {
              setKind(each);
            }}
          >
            {t(`dismissal.${each}`)}
          </Button>
        ))}
      </span>
    );
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        decide({ kind, reason: reason.trim() });
      }}
    >
      <Field label={t('findings.reason', { kind: t(`dismissal.${kind}`) })} size="small">
        <Input
          size="small"
          autoFocus
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <Button size="small" type="submit" appearance="primary">
        {t('action.confirm')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setKind(null);
        }}
      >
        {t('action.notNow')}
      </Button>
    </form>
  );
}
