import { ALL_CHECKS, type Finding, type Receipt, type Severity } from '../checks';
import type { Form } from '../forms';
import type { Dismissal } from '../record';
import { VERSION } from './version';

export type ReportedFinding = Finding & { readonly dismissed: Dismissal | null };

/** A form with what is reported of it. */
export interface ReportForm {
  readonly form: Form;
  /** The pack its scores were checked against; null where none fits. */
  readonly pack: string | null;
  readonly findings: readonly ReportedFinding[];
  readonly receipts: readonly Receipt[];
}

/** What is said of the report itself: the core knows no clock. */
export interface ReportAbout {
  /** 2026-11-21 */
  readonly date: string;
  readonly version: string;
}

/** What a report made at that moment says of itself. */
export function reportAbout(now: Date): ReportAbout {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { date, version: VERSION };
}

export function checkTitle(id: string): string {
  return ALL_CHECKS.find((check) => check.id === id)?.meta.title ?? id;
}

/** What still has to be dealt with. */
export function openFindings<T extends Pick<ReportedFinding, 'dismissed'>>(
  findings: readonly T[],
): readonly T[] {
  return findings.filter(({ dismissed }) => dismissed === null);
}

export function countOf(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** 区图书馆，2022年度，评分标准… */
export function subjectOf({ form, pack }: ReportForm): string {
  const parts = [
    form.unit,
    form.project,
    form.year === null ? null : `${String(form.year)}年度`,
    pack === null ? null : `评分标准：${pack}`,
  ];
  return parts.filter((part) => part !== null).join('，');
}
