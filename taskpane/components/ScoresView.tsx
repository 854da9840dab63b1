import { Button, Checkbox } from '@fluentui/react-components';
import { heldRows, type AssessedForm } from '../../src';
import { addPaper, makePaper } from '../actions/make-sheet';
import { setOverwrite } from '../actions/set-overwrite';
import { writeScores } from '../actions/write-scores';
import { activeForm } from '../pane-state';
import { chosenEdits, proposedEdits } from '../proposed-edits';
import { scoreGroups, type ScoreGroup } from '../score-sums';
import { CellLink } from './CellLink';
import { ConfirmRules } from './ConfirmRules';
import { NoForm } from './NoForm';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { ScoreChart } from './ScoreChart';
import { contentText, ScoreItem, type Shown } from './ScoreItem';
import { SheetMaker } from './SheetMaker';

function GroupOfRows({
  group,
  shown,
}: {
  readonly group: ScoreGroup;
  readonly shown: Shown;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  return (
    <section>
      <h3 className={styles.groupHead}>
        <span>{group.name}</span>
        <span>
          {t('scores.subtotal', { score: group.score.toString(), weight: group.weight.toString() })}
          {group.open === 0 ? '' : `　${t('chart.open', { count: group.open })}`}
        </span>
      </h3>
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <ScoreItem key={row.row.row} row={row} shown={shown} />
        ))}
      </ul>
    </section>
  );
}

/** Sub-totals, total and grade that would be written. */
function Sums({ shown: { assessed, edits } }: { readonly shown: Shown }): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const rowCells = new Set(assessed.scored.rows.map((row) => row.cell));
  const sums = [...edits.values()].filter((edit) => !rowCells.has(edit.cell));
  if (sums.length === 0) return null;
  const labels = new Map(assessed.scored.totals.map(({ cell, label }) => [cell, label]));
  return (
    <section>
      <h3 className={styles.subheading}>{t('scores.sums')}</h3>
      <ul className={styles.list}>
        {sums.map((edit) => (
          <li key={edit.cell} className={styles.itemHead}>
            <span>
              <CellLink sheet={edit.sheet} cell={edit.cell} /> {labels.get(edit.cell) ?? ''}
            </span>
            <span>{contentText(edit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 打分: the preview of every change, with evidence and rule; nothing is written before 写入. */
export default function ScoresView(): React.JSX.Element {
  const { pane } = usePaneContext();
  const assessed = activeForm(pane.state);
  return assessed === null ? <NoForm /> : <Scores assessed={assessed} />;
}

function Scores({ assessed }: { readonly assessed: AssessedForm }): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { overwrite, busy } = pane.state;
  const edits = proposedEdits(pane.state);
  const chosen = chosenEdits(pane.state);
  const held = heldRows(assessed.scored, { overwrite });
  const shown: Shown = {
    assessed,
    edits: new Map(edits.map((edit) => [edit.cell, edit])),
    held: new Set(held),
  };
  const hasDue = assessed.scored.rows.some((row) => row.due !== null || row.previous !== null);
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
      {edits.length === 0 ? (
        held.length > 0 ? null : (
          <p className={styles.value}>{t(hasDue ? 'scores.nothing' : 'scores.none')}</p>
        )
      ) : (
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || busy !== null}
          onClick={() => {
            pane.perform(writeScores, undefined);
          }}
        >
          {t('action.write', { count: chosen.length })}
        </Button>
      )}
      {chosen.length < edits.length ? <span className={styles.muted}>{t('scores.sumsWait')}</span> : null}
      <ScoreChart scored={assessed.scored} />
      <Sums shown={shown} />
      {scoreGroups(assessed.scored, overwrite).map((group) => (
        <GroupOfRows key={group.name} group={group} shown={shown} />
      ))}
      <SheetMaker title="scores.paper" remark="scores.paperRemark" actions={[makePaper, addPaper]} />
    </section>
  );
}
