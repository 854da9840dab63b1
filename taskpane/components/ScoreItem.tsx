import { Checkbox } from '@fluentui/react-components';
import { rowKey, type AssessedForm, type RowScore } from '../../src';
import { chooseCell } from '../actions/write-scores';
import type { CellEdit } from '../pane-state';
import { CellLink } from './CellLink';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { RowDecisionForm } from './RowDecisionForm';
import { ScoreReason } from './ScoreReason';

/** What the rows of a preview are shown with. */
export interface Shown {
  readonly assessed: AssessedForm;
  readonly edits: ReadonlyMap<string, CellEdit>;
  /** Rows that wait for consent to the rules. */
  readonly held: ReadonlySet<RowScore>;
}

/** What a cell is to hold, as text. */
export function contentText({ after }: CellEdit): string {
  return after.kind === 'number' ? after.value : after.kind === 'text' ? after.text : '';
}

/** What the row has, what it would have, and the difference. */
function Change({
  row,
  edit,
  isHeld,
}: {
  readonly row: RowScore;
  readonly edit: CellEdit | null;
  readonly isHeld: boolean;
}): React.JSX.Element {
  const { t } = usePaneContext();
  const before = row.previous?.toString() ?? t('scores.blank');
  // What waits for consent is shown as it would be written.
  const isProposed = row.previous === null || isHeld;
  const after = edit === null ? (isProposed ? (row.due?.toString() ?? null) : null) : contentText(edit);
  const isOther = row.previous !== null && row.due !== null && !row.due.eq(row.previous);
  const difference = isOther ? row.due.minus(row.previous) : null;
  return (
    <span>
      {after === null ? before : `${before} → ${after}`}
      {difference === null
        ? null
        : ` (${after === null ? t('scores.due', { due: row.due?.toString() ?? '' }) : ''}${difference.gt(0) ? '+' : ''}${difference.toString()})`}
    </span>
  );
}

/** One row: what it has and would have, why, and what a person decides. */
export function ScoreItem({
  row,
  shown: { assessed, edits, held },
}: {
  readonly row: RowScore;
  readonly shown: Shown;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { form } = assessed;
  const decision = pane.state.record.rows[rowKey(form, row.row)] ?? {};
  const edit = edits.get(row.cell ?? '') ?? null;
  const weight = row.row.weight?.toString();
  return (
    <li className={styles.item}>
      <span className={styles.itemHead}>
        <span>
          {edit === null ? null : (
            <Checkbox
              className={styles.check}
              aria-label={t('scores.choose', { name: row.row.level3 })}
              checked={!pane.state.leftOut.has(edit.cell)}
              onChange={(_, data) => {
                pane.perform(chooseCell, { cell: edit.cell, isChosen: data.checked === true });
              }}
            />
          )}
          {row.cell === null ? null : <CellLink sheet={form.sheet} cell={row.cell} />} {row.row.level3}
          {weight === undefined ? null : (
            <span className={styles.muted}> {t('scores.weight', { weight })}</span>
          )}
        </span>
        <Change row={row} edit={edit} isHeld={held.has(row)} />
      </span>
      {held.has(row) ? <span className={styles.muted}>{t('scores.held')}</span> : null}
      <ScoreReason row={row} sheet={form.sheet} />
      {row.question === null ? null : <span className={styles.muted}>{row.question}</span>}
      {row.previous === null ? <RowDecisionForm score={row} decision={decision} /> : null}
    </li>
  );
}
