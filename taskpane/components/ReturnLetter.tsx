import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { makeLetter } from '../actions/findings';
import { ActionButton } from './ActionButton';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** 退回修改意见 as plain text to copy. */
export function ReturnLetter(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { letter } = pane.state;
  const box = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    // Where the page may not write to the clipboard the text is selected, so that Ctrl+C does it.
    box.current?.select();
    navigator.clipboard.writeText(letter ?? '').then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <ActionButton action={makeLetter} size="small" />
      </div>
      {letter === null ? null : letter === '' ? (
        <span className={styles.muted}>{t('findings.noLetter')}</span>
      ) : (
        <>
          <Textarea
            textarea={{ ref: box, readOnly: true, rows: 8 }}
            size="small"
            value={letter}
            aria-label={t('findings.letter')}
          />
          <div className={styles.row}>
            <Button size="small" onClick={copy}>
              {t('findings.copy')}
            </Button>
            <span role="status" className={styles.muted}>
              {isCopied ? t('findings.copied') : ''}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
