import { Button, Checkbox } from '@fluentui/react-components';
import { heldRows, rowKey, traceLines, type AssessedForm, type RowScore } from '../../src';
import { addPaper, makePaper } from '../actions/make-sheet';
import { setOverwrite } from '../actions/set-overwrite';
import { writeScores } from '../actions/write-scores';
import type { CellEdit } from '../pane-state';
import { proposedEdits } from '../proposed-edits';
import { CellLink } from './CellLink';
import { ConfirmRules } from './ConfirmRules';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { RowDecisionForm } from './RowDecisionForm';
import { SheetMaker } from './SheetMaker';

function Why({ row }: { readonly row: RowScore }): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  if (row.trace === null)
    return row.reason === null ? null : <span className={styles.muted}>{row.reason}</span>;
  return (
    <details>
      <summary className={styles.summary}>{t('scores.why')}</summary>
      <p className={styles.trace}>{traceLines(row.trace).join('\n')}</p>
      {row.alternatives.length === 0 ? null : (
        <p className={styles.trace}>
          {[
            t('scores.alternatives'),
            ...row.alternatives.map(({ rule, score }) => `${rule} → ${score.toString()}`),
          ].join('\n')}
        </p>
      )}
    </details>
  );
}

function ScoreItem({
  row,
  assessed,
  edit,
  isHeld,
}: {
  readonly row: RowScore;
  readonly assessed: AssessedForm;
  readonly edit: CellEdit | null;
  /** Waits for consent to the rule. */
  readonly isHeld: boolean;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { form } = assessed;
  const decision = pane.state.record.rows[rowKey(form, row.row)] ?? {};
  const before = row.previous?.toString() ?? t('scores.blank');
  // What waits for consent is shown as it would be written.
  const isProposed = row.previous === null || isHeld;
  const proposed = isProposed ? (row.due?.toString() ?? null) : null;
  const after = edit?.after.kind === 'number' ? edit.after.value : proposed;
  return (
    <li className={styles.item}>
      <span className={styles.itemHead}>
        <span>
          {row.cell === null ? null : <CellLink sheet={form.sheet} cell={row.cell} />} {row.row.level3}
        </span>
        <span>{after === null ? before : `${before} → ${after}`}</span>
      </span>
      <Why row={row} />
      {row.question === null ? null : <span className={styles.muted}>{row.question}</span>}
      {row.previous === null ? <RowDecisionForm score={row} decision={decision} /> : null}
    </li>
  );
}

interface Group {
  readonly title: 'scores.writes' | 'scores.held' | 'scores.kept' | 'scores.open';
  readonly rows: readonly RowScore[];
}

function groupsOf(
  assessed: AssessedForm,
  held: readonly RowScore[],
  written: ReadonlySet<string>,
): readonly Group[] {
  const { rows } = assessed.scored;
  const isWritten = (row: RowScore): boolean => row.cell !== null && written.has(row.cell);
  return [
    { title: 'scores.writes', rows: rows.filter(isWritten) },
    { title: 'scores.held', rows: held },
    {
      title: 'scores.open',
      rows: rows.filter((row) => !isWritten(row) && row.previous === null && !held.includes(row)),
    },
    {
      title: 'scores.kept',
      rows: rows.filter((row) => !isWritten(row) && row.previous !== null && !held.includes(row)),
    },
  ];
}

/** The preview of every change, with evidence and rule; nothing is written before 写入. */
export function ScoresView({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { overwrite } = pane.state;
  const edits = proposedEdits(pane.state);
  const byCell = new Map(edits.map((edit) => [edit.cell, edit]));
  const rowCells = new Set(assessed.scored.rows.map((row) => row.cell));
  const held = heldRows(assessed.scored, { overwrite });
  const sums = edits.filter((edit) => !rowCells.has(edit.cell));
  return (
    <section aria-labelledby="scores-heading" className={styles.actions}>
      <h2 id="scores-heading" className={styles.heading}>
        {t('scores.title')}
      </h2>
      {assessed.scored.rows.every((row) => row.previous === null) ? null : (
        <Checkbox
          label={t('scores.overwrite')}
          checked={overwrite}
          onChange={(_, data) => {
            pane.perform(setOverwrite, data.checked === true);
          }}
        />
      )}
      {held.length === 0 ? null : <ConfirmRules scored={assessed.scored} count={held.length} />}
      {edits.length === 0 && held.length > 0 ? null : edits.length === 0 ? (
        <p className={styles.value}>{t('scores.nothing')}</p>
      ) : (
        <Button
          appearance="primary"
          onClick={() => {
            pane.perform(writeScores, undefined);
          }}
        >
          {t('action.write', { count: edits.length })}
        </Button>
      )}
      {sums.length === 0 ? null : (
        <ul className={styles.list}>
          {sums.map((edit) => (
            <li key={edit.cell} className={styles.itemHead}>
              <CellLink sheet={edit.sheet} cell={edit.cell} />
              <span>
                {edit.after.kind === 'number'
                  ? edit.after.value
                  : edit.after.kind === 'text'
                    ? edit.after.text
                    : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      <SheetMaker title="scores.paper" remark="scores.paperRemark" actions={[makePaper, addPaper]} />
      {groupsOf(assessed, held, new Set(byCell.keys())).map(({ title, rows }) =>
        rows.length === 0 ? null : (
          <div key={title}>
            <h3 className={styles.subheading}>{t(title)}</h3>
            <ul className={styles.list}>
              {rows.map((row) => (
                <ScoreItem
                  key={row.row.row}
                  row={row}
                  assessed={assessed}
                  edit={byCell.get(row.cell ?? '') ?? null}
                  isHeld={held.includes(row)}
                />
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
