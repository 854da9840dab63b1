import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  basisLine,
  CATALOGUE,
  CONFIDENCE_WORDS,
  RULE_PACKS,
  RULE_SHEET,
  scoringWords,
  type Rule,
  type RulePack,
} from '../../src';
import { addRules, makeRules } from '../actions/make-sheet';
import { activeForm } from '../pane-state';
import { CellLink } from './CellLink';
import { PackChoice } from './PackChoice';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { SheetMaker } from './SheetMaker';

function nameOf(indicator: string): string {
  return CATALOGUE.find(({ id }) => id === indicator)?.name ?? indicator;
}

function RuleWords({ rule }: { readonly rule: Rule | undefined }): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  if (rule === undefined) return <span className={styles.muted}>{t('rules.missing')}</span>;
  return (
    <>
      <span>{scoringWords(rule)}</span>
      {rule.alternatives.map((scoring, i) => (
        <span key={i}>{t('rules.or', { words: scoringWords(scoring) })}</span>
      ))}
      <span className={styles.muted}>
        {CONFIDENCE_WORDS[rule.confidence]}
        {rule.basis === null ? '' : `　${basisLine(rule.basis)}`}
      </span>
    </>
  );
}

/** Every rule of a pack, beside those of another one where one is compared. */
function RuleList({
  pack,
  other,
}: {
  readonly pack: RulePack;
  readonly other: RulePack | null;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const indicators = [...new Set([...pack.rules, ...(other?.rules ?? [])].map(({ indicator }) => indicator))];
  const ruleOf = (of: RulePack, indicator: string): Rule | undefined =>
    of.rules.find((rule) => rule.indicator === indicator);
  return (
    <ul className={styles.list}>
      {indicators.map((indicator) => (
        <li key={indicator} className={styles.item}>
          <strong>{nameOf(indicator)}</strong>
          {other === null ? null : <span className={styles.term}>{pack.name}</span>}
          <RuleWords rule={ruleOf(pack, indicator)} />
          {other === null ? null : (
            <>
              <span className={styles.term}>{other.name}</span>
              <RuleWords rule={ruleOf(other, indicator)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with the 评分规则 sheet of the workbook. */
function SheetProblems(): React.JSX.Element | null {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const rules = pane.state.workbook?.rules ?? null;
  if (rules === null || rules.ok) return null;
  return (
    <div role="alert">
      <h3 className={styles.subheading}>{t('rules.problems', { count: rules.problems.length })}</h3>
      <ul className={styles.list}>
        {rules.problems.map(({ cell, message }) => (
          <li key={cell + message}>
            <CellLink sheet={RULE_SHEET} cell={cell} /> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** 规则: the rules that hold for the form, others to compare or choose, and a sheet of one's own. */
export default function RulesView(): React.JSX.Element {
  const styles = usePaneStyles();
  const { pane, t } = usePaneContext();
  const assessed = activeForm(pane.state);
  const kind = assessed?.form.kind === 'project' ? 'project' : 'department';
  const packs = RULE_PACKS.filter((pack) => pack.kind === kind);
  const pack = assessed?.scored.choice?.pack ?? packs[0] ?? null;
  const [compared, setCompared] = useState('');
  const other = packs.find(({ id }) => id === compared) ?? null;
  return (
    <section aria-labelledby="rules-heading" className={styles.actions}>
      <h2 id="rules-heading" className={styles.heading}>
        {t('rules.title')}
      </h2>
      <SheetProblems />
      {assessed === null ? (
        <p className={styles.card}>{t('form.none')}</p>
      ) : (
        <PackChoice assessed={assessed} />
      )}
      {pack === null ? null : (
        <>
          <label htmlFor="compare">{t('rules.compare')}</label>
          <Select
            id="compare"
            value={compared}
            onChange={(_, data) => {
              setCompared(data.value);
            }}
          >
            <option value="">{t('rules.notCompared')}</option>
            {packs
              .filter(({ id }) => id !== pack.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
          <SheetMaker title="form.rules" remark="form.rulesRemark" actions={[makeRules, addRules]} />
          <h3 className={styles.subheading}>{pack.name}</h3>
          {pack.rules.length === 0 && other === null ? (
            <p className={styles.value}>{t('rules.empty')}</p>
          ) : (
            <RuleList pack={pack} other={other} />
          )}
        </>
      )}
    </section>
  );
}
