import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  checkTitle,
  groupFindings,
  type AssessedFinding,
  type AssessedForm,
  type FindingGroup,
} from '../../src';
import { FindingItem } from './FindingItem';
import { usePaneContext } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** More of one kind are shown on request. */
const MAX_OF_A_KIND = 3;

function Group({
  group,
  assessed,
}: {
  readonly group: FindingGroup<AssessedFinding>;
  readonly assessed: AssessedForm;
}): React.JSX.Element {
  const styles = usePaneStyles();
  const { t } = usePaneContext();
  const [isOpen, setOpen] = useState(false);
  const { findings } = group;
  const isLong = findings.length > MAX_OF_A_KIND;
  const shown = isLong && !isOpen ? findings.slice(0, MAX_OF_A_KIND) : findings;
  return (
    <>
      {shown.map((finding) => (
        <FindingItem key={`${finding.key}|${finding.at.cell}`} finding={finding} assessed={assessed} />
      ))}
      {isLong ? (
        <li className={styles.row}>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen
              ? t('findings.fold', { check: checkTitle(group.check) })
              : t('findings.unfold', {
                  check: checkTitle(group.check),
                  count: findings.length - MAX_OF_A_KIND,
                })}
          </Button>
        </li>
      ) : null}
    </>
  );
}

/** The findings of a form by kind, worst first. */
export function FindingGroupList({
  assessed,
  findings,
}: {
  readonly assessed: AssessedForm;
  readonly findings: readonly AssessedFinding[];
}): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <ul className={styles.list}>
      {groupFindings(findings).map((group) => (
        <Group key={group.key} group={group} assessed={assessed} />
      ))}
    </ul>
  );
}
