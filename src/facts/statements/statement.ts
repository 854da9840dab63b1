import type { Direction, FigureReading, Span } from '../../figures';
import type { ProgressNode } from '../progress-nodes';

/** What a sentence claims with one of its figures. */
export type Claim =
  | {
      readonly kind: 'value';
      /** Catalogue id; null where the words are no name of the catalogue, or speak of something else than the unit. */
      readonly measure: string | null;
      /** The year it speaks of, where its own clause says so; 'previous' for 上年, 去年. */
      readonly year: number | 'previous' | null;
      /** What else than the unit it speaks of: 全区, a project, another unit; null: the unit itself. */
      readonly scope: string | null;
    }
  /** Cumulative progress at a time node. */
  | { readonly kind: 'node'; readonly node: ProgressNode }
  | { readonly kind: 'score'; readonly aspect: 'weight' | 'score' | 'deduction' }
  /** A percentage of a whole; part and whole where they are written as figures. */
  | { readonly kind: 'share'; readonly part: number | null; readonly whole: number | null }
  /** A difference to something else, or a growth rate. */
  | { readonly kind: 'change'; readonly direction: Direction }
  /** An aim, a limit or a threshold. */
  | { readonly kind: 'target' }
  /** One of the figures of a calculation written out. */
  | { readonly kind: 'calculation' };

/** Whether a claim states a value of the unit itself for a year. */
export function isOwnValue(claim: Claim | null, year: number | null): boolean {
  return claim?.kind === 'value' && claim.scope === null && (claim.year ?? year) === year;
}

/** A figure with what is claimed with it; null where nothing is. */
export interface Statement {
  /** Position among the readings of its text. */
  readonly index: number;
  readonly reading: FigureReading;
  /** The words that name it. */
  readonly label: string;
  /** What its sentence says before those words. */
  readonly before: string;
  readonly span: Span;
  readonly claim: Claim | null;
}

/** How figures of a text belong together; numbers are positions among its readings. */
export type Relation =
  | {
      readonly kind: 'parts';
      readonly whole: number;
      readonly parts: readonly number[];
      readonly isComplete: boolean;
    }
  | { readonly kind: 'adjust'; readonly from: number; readonly to: number }
  | { readonly kind: 'count'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'division'; readonly figures: readonly number[]; readonly operators: readonly string[] };

export interface TextStatements {
  readonly readings: readonly FigureReading[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}
