import { basisLine, Decimal, type RowScore, type Trace } from '../../src';
import { CellLink } from './CellLink';
import { MarkedText } from './MarkedText';
import { Fold } from './Fold';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

const VALUE_DECIMALS = 4;
/** A cell with more than this is a sentence to be quoted. */
const MAX_PLAIN = 16;

/** The sentence that a figure was taken from, where it stands there exactly once. */
function Sentence({
  text,
  figure,
}: {
  readonly text: string;
  readonly figure: string;
}): React.JSX.Element | null {
  const start = text.indexOf(figure);
  if (text.length <= MAX_PLAIN || start < 0 || text.indexOf(figure, start + 1) >= 0) return null;
  return <MarkedText text={text} span={{ start, end: start + figure.length }} />;
}

/** The figures that a score rests on, each with the cell it stands in. */
function Operands({
  trace,
  sheet,
}: {
  readonly trace: Trace;
  readonly sheet: string;
}): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane } = usePaneContext();
  const cells = pane.state.workbook?.snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  if (trace.operands.length === 0) return null;
  return (
    <ul className={styles.evidence}>
      {trace.operands.map(({ name, figure, cell }, i) => (
        <li key={i}>
          {name} <strong>{figure}</strong> {cell === '' ? null : <CellLink sheet={sheet} cell={cell} />}{' '}
          <Sentence text={cells?.get(cell)?.text ?? ''} figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function Lines({ trace }: { readonly trace: Trace }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const values = trace.values.map(
    (value) => `${new Decimal(value).toDecimalPlaces(VALUE_DECIMALS).toString()}%`,
  );
  const lines = [
    trace.formula === null ? null : t('scores.formula', { formula: trace.formula }),
    values.length === 0 ? null : t('scores.value', { values: values.join('、') }),
    t('scores.clause', { clause: trace.clause }),
    t('scores.steps', { weight: trace.weight, steps: trace.steps }),
    basisLine(trace.basis),
  ];
  return <p className={styles.trace}>{lines.filter((line) => line !== null).join('\n')}</p>;
}

/** Why a row has its score: figures, rate, rule with its basis, and the other rules that fit; or why it has none. */
export function ScoreReason({
  row,
  sheet,
}: {
  readonly row: RowScore;
  readonly sheet: string;
}): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const { trace } = row;
  if (trace === null) return row.reason === null ? null : <span className={styles.muted}>{row.reason}</span>;
  return (
    <Fold summary={t('scores.why')}>
      {() => (
        <>
          <Operands trace={trace} sheet={sheet} />
          <Lines trace={trace} />
          {row.alternatives.length === 0 ? null : (
            <p className={styles.trace}>
              {[
                t('scores.alternatives'),
                ...row.alternatives.map(({ rule, score }) => `${rule} → ${score.toString()}`),
              ].join('\n')}
            </p>
          )}
        </>
      )}
    </Fold>
  );
}
