import type { Dismissal } from './record';

/** What a decision about a finding is called, everywhere. */
export const DISMISSAL_WORDS: Readonly<Record<Dismissal['kind'], string>> = {
  verified: '已核实',
  skipped: '本次不处理',
};

/** 已核实：与决算一致. */
export function dismissalText({ kind, reason }: Dismissal): string {
  return reason === '' ? DISMISSAL_WORDS[kind] : `${DISMISSAL_WORDS[kind]}：${reason}`;
}
