import { Badge, Button } from '@fluentui/react-components';
import {
  correctionEdit,
  placeWords,
  type AssessedFinding,
  type AssessedForm,
  type Severity,
} from '../../src';
import { applyCorrection } from '../actions/findings';
import { CellLink } from './CellLink';
import { DismissFinding } from './DismissFinding';
import { Fold } from './Fold';
import { MarkedText } from './MarkedText';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const satisfies Record<
  Severity,
  string
>;

interface FindingProps {
  readonly finding: AssessedFinding;
  readonly assessed: AssessedForm;
}

/** Where it stands, in the form's own words beside the link. */
function Where({ finding: { at }, assessed: { form } }: FindingProps): React.JSX.Element {
  const words = placeWords(form, at.cell);
  if (form.isDocument) return <span>{words}</span>;
  return (
    <span>
      <CellLink sheet={at.sheet} cell={at.cell} /> {words === at.cell ? '' : words}
    </span>
  );
}

/** Both figures side by side. */
function Sides({
  finding: { stated, expected },
}: {
  readonly finding: AssessedFinding;
}): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  if (stated === null || expected === null) return null;
  return (
    <dl className={styles.sides}>
      <div>
        <dt className={styles.term}>{t('findings.stated')}</dt>
        <dd className={styles.value}>{stated}</dd>
      </div>
      <div>
        <dt className={styles.term}>{t('findings.expected')}</dt>
        <dd className={styles.value}>{expected}</dd>
      </div>
    </dl>
  );
}

/** The sentence that the finding stands in; nothing where the cell holds no more than the figure. */
function Quote({ finding: { at } }: { readonly finding: AssessedFinding }): React.JSX.Element | null {
  const { pane } = usePaneContext();
  const sheet = pane.state.workbook?.snapshot.sheets.find(({ name }) => name === at.sheet);
  const text = sheet?.cells.get(at.cell)?.text ?? '';
  return at.span === null || text.length <= at.span.end - at.span.start ? null : (
    <MarkedText text={text} span={at.span} />
  );
}

function Related({
  finding: { at, related },
}: {
  readonly finding: AssessedFinding;
}): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  if (related.length === 0) return null;
  return (
    <Fold summary={t('findings.related', { count: related.length })}>
      {() => (
        <ul className={styles.list}>
          {related.map((place, i) => (
            <li key={i} className={styles.muted}>
              {place.sheet === at.sheet ? '' : `${place.sheet} `}
              <CellLink sheet={place.sheet} cell={place.cell} /> {place.text}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** The suggested number with the reason, applied on request. */
function Suggestion({ finding }: { readonly finding: AssessedFinding }): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const sheet = pane.state.workbook?.snapshot.sheets.find(({ name }) => name === finding.at.sheet);
  if (finding.suggestion === null || sheet === undefined || sheet.isDocument === true) return null;
  const canApply = correctionEdit(sheet, finding) !== null;
  return (
    <span className={styles.row}>
      <span className={styles.muted}>
        {t('findings.suggestion', { text: finding.suggestion, why: finding.why ?? '' })}
      </span>
      {canApply ? (
        <Button
          size="small"
          aria-label={t('findings.applyTo', { cell: finding.at.cell, text: finding.suggestion })}
          disabled={pane.state.busy !== null}
          onClick={() => {
            pane.perform(applyCorrection, finding);
          }}
        >
          {t('findings.apply')}
        </Button>
      ) : null}
    </span>
  );
}

/** One finding: both figures, the arithmetic, the sentence, the places, and what can be done about it. */
export function FindingItem({ finding, assessed }: FindingProps): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  return (
    <li className={styles.item}>
      <span className={styles.row}>
        <Badge appearance="tint" color={COLOURS[finding.severity]}>
          {t(`severity.${finding.severity}`)}
        </Badge>
        <Where finding={finding} assessed={assessed} />
      </span>
      <span>{finding.message}</span>
      <Sides finding={finding} />
      <Quote finding={finding} />
      <Related finding={finding} />
      <Suggestion finding={finding} />
      <DismissFinding finding={finding} />
    </li>
  );
}
