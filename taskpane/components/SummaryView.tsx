import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SummaryLine } from '../../src';
import { compareSummary, writeSummary } from '../actions/fill-summary';
import { activeForm } from '../pane-state';
import { CellLink } from './CellLink';
import { OtherForms } from './OtherForms';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

function Line({ line, sheet }: { readonly line: SummaryLine; readonly sheet: string }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  return (
    <li className={styles.item}>
      <span className={styles.itemHead}>
        <span>{line.unit}</span>
        <span className={styles.muted}>{line.file === '' ? t(`summary.${line.form}`) : line.file}</span>
      </span>
      <span>
        {line.agrees === 0 ? '' : `${t('summary.agrees', { count: line.agrees })}　`}
        {line.filled.length === 0 ? '' : t('summary.fills', { count: line.filled.length })}
      </span>
      {line.differences.map((difference) => (
        <span key={difference.cell}>
          <CellLink sheet={sheet} cell={difference.cell} />{' '}
          {t('summary.differs', {
            what: difference.what,
            stated: difference.stated,
            own: difference.own,
            place: `${difference.place.file} ${difference.place.sheet} ${difference.place.cell}`.trim(),
          })}
        </span>
      ))}
    </li>
  );
}

function Result(): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { summary, busy } = pane.state;
  if (summary === null) return null;
  const differing = summary.lines.reduce((sum, { differences }) => sum + differences.length, 0);
  return (
    <>
      <p className={styles.value} role="status">
        {t('summary.result', {
          found: summary.lines.filter(({ form }) => form === 'found').length,
          lines: summary.lines.length,
          differing,
        })}
      </p>
      {summary.edits.length === 0 ? null : (
        <Button
          appearance="primary"
          disabled={busy !== null}
          onClick={() => {
            pane.perform(writeSummary, undefined);
          }}
        >
          {t('action.write', { count: summary.edits.length })}
        </Button>
      )}
      {summary.failed.length === 0 ? null : (
        <div role="alert">
          <h3 className={styles.subheading}>{t('summary.failed', { count: summary.failed.length })}</h3>
          <ul className={styles.evidence}>
            {summary.failed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className={styles.list}>
        {summary.lines.map((line) => (
          <Line key={line.row} line={line} sheet={summary.sheet} />
        ))}
      </ul>
      {summary.unlisted.length === 0 ? null : (
        <p className={styles.value}>{t('summary.unlisted', { units: summary.unlisted.join('、') })}</p>
      )}
    </>
  );
}

/** 汇总: a 汇总表 filled and verified from the units' forms, of this workbook and of files picked from disk. */
export default function SummaryView(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const picker = useRef<HTMLInputElement>(null);
  const isSummary = activeForm(pane.state)?.form.kind === 'summary';
  return (
    <section aria-labelledby="summary-heading" className={styles.actions}>
      <h2 id="summary-heading" className={styles.heading}>
        {t('summary.title')}
      </h2>
      <span className={styles.muted}>{t('summary.remark')}</span>
      {isSummary ? (
        <>
          <div className={styles.row}>
            <Button
              disabled={pane.state.busy !== null}
              onClick={() => {
                picker.current?.click();
              }}
            >
              {t('summary.pick')}
            </Button>
            <Button
              appearance="subtle"
              disabled={pane.state.busy !== null}
              onClick={() => {
                pane.perform(compareSummary, []);
              }}
            >
              {t('summary.ownOnly')}
            </Button>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              accept=".xlsx,.xlsm"
              aria-label={t('summary.pick')}
              onChange={({ target }) => {
                pane.perform(compareSummary, [...(target.files ?? [])]);
                target.value = '';
              }}
            />
          </div>
          <Result />
        </>
      ) : (
        <>
          <p className={styles.card}>{t('summary.none')}</p>
          <OtherForms />
        </>
      )}
    </section>
  );
}
