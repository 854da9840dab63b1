import { USUAL_GRADES, type ScoredForm } from '../../src';
import { dearestRows, scoreGroups, wholeOf, type ScoreGroup } from '../score-sums';
import { CellLink } from './CellLink';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

const DEAREST = 3;

function share({ score, weight }: ScoreGroup): number {
  return weight.isZero() ? 0 : score.div(weight).times(100).toNumber();
}

function Bar({ group, name }: { readonly group: ScoreGroup; readonly name: string }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const words = `${group.score.toString()}/${group.weight.toString()}`;
  const open = group.open === 0 ? '' : t('chart.open', { count: group.open });
  return (
    <>
      <span>{name}</span>
      <svg
        className={styles.bar}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name} ${words}`}
      >
        <rect className={styles.barWhole} width="100" height="8" rx="1" />
        <rect className={styles.barPart} width={share(group)} height="8" rx="1" />
      </svg>
      <span className={styles.barText}>
        {words}
        {open === '' ? null : <span className={styles.muted}> {open}</span>}
      </span>
    </>
  );
}

/** The total on the scale of grades; only where every row has its points. */
function GradeScale({
  whole,
  scored,
}: {
  readonly whole: ScoreGroup;
  readonly scored: ScoredForm;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const grades = scored.choice?.pack.grades ?? USUAL_GRADES;
  const at = share(whole);
  const grade = grades.find(({ from }) => at >= Number(from))?.label ?? '';
  const label = t('chart.grade', { score: whole.score.toString(), grade });
  return (
    <div>
      <svg
        className={styles.scale}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <rect className={styles.barWhole} y="3" width="100" height="4" />
        {grades
          .filter(({ from }) => Number(from) > 0)
          .map(({ from, label: name }) => (
            <rect key={name} className={styles.scaleMark} x={Number(from) - 0.25} width="0.5" height="10" />
          ))}
        <rect className={styles.barPart} x={Math.max(0, at - 0.75)} width="1.5" height="10" />
      </svg>
      <span className={styles.muted}>
        {label}　{grades.map(({ label: name, from }) => `${name}≥${from}`).join('　')}
      </span>
    </div>
  );
}

/** Points by 一级指标 against their weight, the total on the scale of grades, and what costs the most. */
export function ScoreChart({ scored }: { readonly scored: ScoredForm }): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const { overwrite } = pane.state;
  const groups = scoreGroups(scored, overwrite).filter(({ weight }) => !weight.isZero());
  if (groups.length === 0) return null;
  const whole = wholeOf(scored, overwrite);
  const dearest = dearestRows(scored, overwrite, DEAREST);
  return (
    <section aria-labelledby="chart-heading" className={styles.actions}>
      <h2 id="chart-heading" className={styles.subheading}>
        {t('chart.title')}
      </h2>
      <div className={styles.bars}>
        {groups.map((group) => (
          <Bar key={group.name} group={group} name={group.name} />
        ))}
        <Bar group={whole} name={t('chart.whole')} />
      </div>
      {whole.open === 0 ? <GradeScale whole={whole} scored={scored} /> : null}
      {dearest.length === 0 ? null : (
        <p className={styles.value}>
          {t('chart.dearest')}
          {dearest.map(({ row, lost }) => (
            <span key={row.row.row} className={styles.muted}>
              {'　'}
              {row.cell === null ? null : <CellLink sheet={scored.form.sheet} cell={row.cell} />}{' '}
              {t('chart.lost', { name: row.row.level3, points: lost.toString() })}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
