import type { Severity } from '../src';

const RESET = '\u001B[0m';
const COLORS = {
  red: '\u001B[31m',
  yellow: '\u001B[33m',
  green: '\u001B[32m',
  dim: '\u001B[2m',
  bold: '\u001B[1m',
} as const;
export type Color = keyof typeof COLORS;

/** Colours only where a person looks at a terminal, and not where NO_COLOR asks for none. */
export function paint(text: string, color: Color): string {
  const isTerminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return isTerminal ? `${COLORS[color]}${text}${RESET}` : text;
}

export const SEVERITY_COLORS: Readonly<Record<Severity, Color>> = {
  error: 'red',
  warning: 'yellow',
  info: 'dim',
};

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Columns a text takes on a terminal: Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** A line that tells how far many files have come; only on a terminal. */
export function progress(done: number, total: number, name: string): void {
  if (!process.stderr.isTTY || total < 2) return;
  const line = done < total ? `[${String(done + 1)}/${String(total)}] ${name}` : '';
  process.stderr.write(`\r\u001B[K${line}`);
}
