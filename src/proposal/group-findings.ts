import type { Severity } from '../checks';

interface Groupable {
  readonly check: string;
  readonly messageId: string;
  readonly severity: Severity;
}

/** Findings of one kind: the same check saying the same thing of several places. */
export interface FindingGroup<T extends Groupable> {
  readonly key: string;
  readonly severity: Severity;
  readonly check: string;
  readonly findings: readonly T[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by kind, worst first; within one severity in the order in which the kinds come first. */
export function groupFindings<T extends Groupable>(findings: readonly T[]): readonly FindingGroup<T>[] {
  const groups = new Map<string, FindingGroup<T>>();
  for (const finding of findings) {
    const key = `${finding.check}|${finding.messageId}`;
    const before = groups.get(key);
    const { severity, check } = finding;
    groups.set(key, { key, severity, check, findings: [...(before?.findings ?? []), finding] });
  }
  return [...groups.values()].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
