import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowDecision, RowScore } from '../../src';
import { decideRow } from '../actions/decide-row';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

interface PartProps {
  readonly score: RowScore;
  readonly decision: RowDecision;
  readonly decide: (more: RowDecision) => void;
}

/** A number that counts once it is left or confirmed with Enter. */
function NumberField({
  row,
  label,
  hint,
  value,
  onDone,
}: {
  /** The row that is asked about; screen readers hear it with the label. */
  readonly row: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly onDone: (value: string) => void;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const [typed, setTyped] = useState(value);
  return (
    <Field label={label} hint={hint} size="small">
      <Input
        size="small"
        className={styles.narrow}
        aria-label={`${row} ${label}`}
        inputMode="decimal"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value.trim());
        }}
        onBlur={() => {
          if (typed !== value) onDone(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== value) onDone(typed);
        }}
      />
    </Field>
  );
}

function Choice({
  row,
  label,
  value,
  options,
  onChosen,
}: {
  readonly row: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChosen: (value: string) => void;
}): React.JSX.Element {
  const { t } = usePaneContext();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        aria-label={`${row} ${label}`}
        value={value}
        onChange={(_, data) => {
          onChosen(data.value);
        }}
      >
        <option value="">{t('scores.notDecided')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Points({ score, decision, decide }: PartProps): React.JSX.Element {
  const { t } = usePaneContext();
  const band = score.bands.find(({ label }) => label === decision.band);
  const [from, to] = band === undefined ? ['0', score.row.weight?.toString() ?? ''] : [band.from, band.to];
  const [least, most] = [from.toString(), to.toString()];
  const isOut = decision.points !== undefined && decision.points !== '' && score.due === null;
  return (
    <>
      {score.bands.length === 0 ? null : (
        <Choice
          row={score.row.level3}
          label={t('scores.band')}
          value={decision.band ?? ''}
          options={score.bands.map(({ label, from: low, to: high }) => [
            label,
            `${label}（${low.toString()}—${high.toString()}）`,
          ])}
          onChosen={(label) => {
            const chosen = score.bands.find((each) => each.label === label);
            // The middle of nothing is a guess: points are asked for unless the band has but one value.
            const points = chosen?.from.eq(chosen.to) === true ? chosen.to.toString() : '';
            decide(label === '' ? {} : { band: label, points });
          }}
        />
      )}
      {score.bands.length > 0 && band === undefined ? null : (
        <NumberField
          key={decision.band ?? ''}
          row={score.row.level3}
          label={t('scores.points')}
          hint={t(isOut ? 'scores.pointsOut' : 'scores.pointsHint', { least, most })}
          value={decision.points ?? ''}
          onDone={(points) => {
            decide({ points });
          }}
        />
      )}
    </>
  );
}

/** What is asked of a person about a row that no rule decides alone. */
export function RowDecisionForm({
  score,
  decision,
}: {
  readonly score: RowScore;
  readonly decision: RowDecision;
}): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const decide = (more: RowDecision): void => {
    pane.perform(decideRow, { row: score.row, decision: { ...decision, ...more } });
  };
  const { row, alternatives, items, proofs } = score;
  if (row.weight === null || score.isExcluded) return null;
  const isOpen = score.due === null || score.rule?.source === 'person';
  const isChosen = decision.alternative !== undefined && decision.alternative !== '';
  return (
    <div className={styles.decision}>
      {alternatives.length > 1 && (score.due === null || isChosen) ? (
        <Choice
          row={row.level3}
          label={t('scores.alternative')}
          value={decision.alternative ?? ''}
          options={alternatives.map(({ rule, score: points }) => [rule, `${points.toString()}｜${rule}`])}
          onChosen={(alternative) => {
            decide({ alternative });
          }}
        />
      ) : null}
      {items.map((item, i) => (
        <NumberField
          key={item}
          row={row.level3}
          label={item}
          hint={null}
          value={decision.counts?.[i] ?? ''}
          onDone={(value) => {
            decide({ counts: items.map((_, j) => (j === i ? value : (decision.counts?.[j] ?? ''))) });
          }}
        />
      ))}
      {proofs.length === 0 ? null : (
        <Choice
          row={row.level3}
          label={t('scores.evidence')}
          value={decision.evidence ?? ''}
          options={proofs.map((proof) => [proof, proof])}
          onChosen={(evidence) => {
            decide({ evidence });
          }}
        />
      )}
      {isOpen && alternatives.length < 2 && items.length === 0 ? (
        <Points score={score} decision={decision} decide={decide} />
      ) : null}
    </div>
  );
}
