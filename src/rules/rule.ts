import type { Bound } from '../figures';

/** Points as an exact decimal text ('0.2'), so that data never passes through a float. */
export type Amount = 'full' | 'zero' | { readonly points: string } | { readonly share: string };

export interface Condition {
  readonly is: Bound;
  /** In percent points of the indicator's value. */
  readonly to: string;
}

/** Condition met → `then` (full by default), else `otherwise` (zero by default). */
export interface PassAward {
  readonly kind: 'pass';
  readonly if: Condition;
  readonly then?: Amount;
  readonly otherwise?: Amount;
}

/** The first band whose condition holds gives its amount; none: `otherwise` (zero by default). */
export interface BandsAward {
  readonly kind: 'bands';
  readonly bands: readonly { readonly if: Condition; readonly give: Amount }[];
  readonly otherwise?: Amount;
}

/** Points taken off for every step beyond a limit, down to zero. */
export interface DeductAward {
  readonly kind: 'deduct';
  readonly from: string;
  readonly side: 'above' | 'below' | 'both';
  /** Size of a step in percent points. */
  readonly per: string;
  /** Whether a begun step counts not at all, whole, or in proportion. */
  readonly step: 'whole' | 'begun' | 'prorata';
  readonly take: string;
}

/** A share of the weight for every time node whose progress reaches its target. */
export interface NodesAward {
  readonly kind: 'nodes';
  readonly nodes: readonly { readonly label: string; readonly target: string; readonly give: Amount }[];
}

/** A share of the weight in proportion to the value, never above the weight. */
export interface RatioAward {
  readonly kind: 'ratio';
  /** The value in percent that earns the whole weight. */
  readonly full: string;
}

export type Award = PassAward | BandsAward | DeductAward | NodesAward | RatioAward;

export interface Rounding {
  readonly mode: 'half-up' | 'truncate';
  readonly digits: number;
}

/** stated: printed in a document of the place; derived: follows from published forms; ambiguous: several rules fit them. */
export type Confidence = 'stated' | 'derived' | 'ambiguous' | 'assumed';

/** One way of scoring: the value is rounded first where the place does so. */
export interface Scoring {
  readonly input: Rounding | null;
  readonly award: Award;
}

export interface Rule extends Scoring {
  readonly id: string;
  /** Catalogue id. */
  readonly indicator: string;
  readonly confidence: Confidence;
  /** The document it is printed in; null where there is none. */
  readonly basis: string | null;
  /** Which of the indicator's formulas the place uses; null: the catalogue's own. */
  readonly variant: string | null;
  /** What a row gets whose subject did not occur; null: left to the person. */
  readonly notApplicable: 'full' | 'zero' | null;
  /** Other rules that fit the published forms as well. */
  readonly alternatives: readonly Scoring[];
}

export interface Grade {
  readonly label: string;
  readonly from: string;
}

/** How a place scores a row by the target printed on it, where the target is not reached. */
export interface TargetPolicy {
  readonly unmet: 'ratio' | 'zero';
  readonly rounding: Rounding;
  readonly confidence: Confidence;
  readonly basis: string | null;
}

/** A band of 达成年度指标 and the like: shares of the weight, from and to. */
export interface JudgedBand {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface RulePack {
  readonly id: string;
  readonly name: string;
  /** Kind of form it is for. */
  readonly kind: 'department' | 'project';
  /** Year whose forms it was made for; null: not known. */
  readonly year: number | null;
  /** The document it rests on; null: taken from published forms. */
  readonly basis: string | null;
  /** Titles it is proposed for. */
  readonly detect: {
    readonly titleHas: readonly string[];
    readonly titleLacks: readonly string[];
    /** Words of the unit's name, where the title names no place; any of them. */
    readonly unitHas?: readonly string[];
    /** A pack for forms of this kind that no place's own pack fits. */
    readonly isFallback?: true;
  };
  readonly rules: readonly Rule[];
  /** null: nothing is known of rows that miss their printed target. */
  readonly targets: TargetPolicy | null;
  /** Bands for rows that a person judges; none where the place's are not known. */
  readonly judged: readonly JudgedBand[];
  /** From the best grade down. */
  readonly grades: readonly Grade[];
}

export const NOT_OFFICIAL = '由公开样表推算，非正式文件';
