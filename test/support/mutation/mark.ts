import type { Num } from './num';

/** How a cell that holds nothing but a figure keeps it. */
export type Stored = 'number' | 'text' | 'percent';

/** A figure of a workbook: what it says, what it is of, and how it is written. */
export interface Mark {
  readonly value: Num;
  /** What was rounded or cut to be written, in the smallest unit. */
  readonly behind: Num;
  /** Behind the number where it stands in a text: 万元, %, 人. */
  readonly suffix: string;
  /** Its unit in units of which all of its kind are multiples: 万元 is 10000, 元 1. */
  readonly factor: bigint;
  /** Counted and laid-down figures are exact; measured ones are rounded. */
  readonly exact: boolean;
  /** What it is of, the same wherever the same is said; '' where it is said once only. */
  readonly key: string;
  /** Where it is said. */
  readonly source: 'table' | 'calculation' | 'prose';
  readonly stored: Stored;
  /** Written 1,234.50 where it stands in a text. */
  readonly grouped: boolean;
}

/** What a cell is written of. */
export type Piece = string | Mark;

/** A sentence with figures in it: said`编制${quota}，在职${staff}`. */
export function said(
  words: TemplateStringsArray,
  ...inside: readonly (Piece | readonly Piece[])[]
): readonly Piece[] {
  return words.flatMap((word, i): readonly Piece[] => {
    const next = inside[i];
    const pieces =
      next === undefined
        ? []
        : typeof next === 'string' || !Array.isArray(next)
          ? [next as Piece]
          : (next as readonly Piece[]);
    return [word, ...pieces];
  });
}

/** Sentences one behind the other. */
export function joined(parts: readonly (readonly Piece[])[], between = ''): readonly Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}
