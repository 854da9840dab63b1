import type { Bound } from '../figures';

/** Points as an exact decimal text ('0.2'), so that data never passes through a float. */
export type Amount = 'full' | 'zero' | { readonly points: string } | { readonly share: string };

export interface Condition {
  readonly is: Bound;
  /** In percent points of the indicator's value. */
  readonly to: string;
}

/** A share of the weight in proportion to the value, never above the weight. */
export interface Proportion {
  readonly kind: 'ratio';
  /** The value in percent that earns the whole weight. */
  readonly full: string;
  /** The less the better: `full` over the value instead of the value over `full`. */
  readonly inverse?: true;
}

export interface RatioAward extends Proportion {
  /** A value below it earns nothing. */
  readonly zeroBelow?: string;
}

/** What one branch of a rule gives. */
export type Gift = Amount | Proportion;

/** Condition met → `then` (full by default), else `otherwise` (zero by default). */
export interface PassAward {
  readonly kind: 'pass';
  readonly if: Condition;
  readonly then?: Gift;
  readonly otherwise?: Gift;
}

/** The first band whose condition holds gives its amount; none: `otherwise` (zero by default). */
export interface BandsAward {
  readonly kind: 'bands';
  readonly bands: readonly { readonly if: Condition; readonly give: Gift }[];
  readonly otherwise?: Gift;
}

/** Points, or a share of the weight. */
export type Take = Exclude<Amount, string>;

/** Points taken off for every step beyond a limit, down to zero. */
export interface DeductAward {
  readonly kind: 'deduct';
  readonly from: string;
  readonly side: 'above' | 'below' | 'both';
  /** Size of a step in percent points. */
  readonly per: string;
  /** Whether a begun step counts not at all, whole, or in proportion. */
  readonly step: 'whole' | 'begun' | 'prorata';
  readonly take: Take;
}

/** A share of the weight for every time node whose progress reaches its target. */
export interface NodesAward {
  readonly kind: 'nodes';
  readonly nodes: readonly { readonly label: string; readonly target: string; readonly give: Amount }[];
}

/** Things that are counted: from the whole weight each takes some off, from zero each adds some. */
export interface ItemsAward {
  readonly kind: 'items';
  readonly start: 'full' | 'zero';
  readonly items: readonly { readonly text: string; readonly amount: Take }[];
}

/** A band of 达成年度指标 and the like: shares of the weight, from and to. */
export interface JudgedBand {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A person says which band, and where in it. */
export interface GradeAward {
  readonly kind: 'grade';
  readonly bands: readonly JudgedBand[];
}

/** A person gives the points, for the reason that the rule names. */
export interface ManualAward {
  readonly kind: 'manual';
  readonly reason: string;
}

/** Several awards as one: the best, the worst, the sum or the mean of them. */
export interface ChooseAward {
  readonly kind: 'choose';
  readonly how: 'max' | 'min' | 'sum' | 'mean';
  /** Every award has a value of its own, in order; else all look at the same. */
  readonly each?: true;
  readonly of: readonly SingleAward[];
}

export type SingleAward = PassAward | BandsAward | DeductAward | NodesAward | RatioAward;
export type Award = SingleAward | ItemsAward | GradeAward | ManualAward | ChooseAward;

/** The value far above its target: asked about, or points taken off. */
export interface OvershootModifier {
  readonly kind: 'overshoot';
  /** In percent of the target. */
  readonly over: string;
  /** null: only asked about. */
  readonly take: Take | null;
}

/** Proof that is missing or of no use earns nothing; flawed proof costs a share of the points. */
export interface EvidenceModifier {
  readonly kind: 'evidence';
  readonly flaws: readonly { readonly label: string; readonly share: string }[];
}

/** Points lost want their reason written down. */
export interface ReasonModifier {
  readonly kind: 'reason';
}

export type Modifier = OvershootModifier | EvidenceModifier | ReasonModifier;

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
  /** How the points are rounded; half up to the cent where nothing is said. */
  readonly output?: Rounding;
  readonly modifiers?: readonly Modifier[];
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
  /** What a row gets whose subject did not occur; exclude: it is left out and the total scaled up; null: left to the person. */
  readonly notApplicable: 'full' | 'zero' | 'exclude' | null;
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
  /** Points of the row 预算执行率 where the form prints none. */
  readonly executionWeight?: string;
  /** By how many points a printed total may differ from its rows. */
  readonly totalTolerance?: string;
}

export const NOT_OFFICIAL = '由公开样表推算，非正式文件';

/** 依据 only ever names a document; where there is none the line says so instead. */
export function basisLine(basis: string | null): string {
  return basis === null ? NOT_OFFICIAL : `依据：${basis}`;
}

/** How sure a rule is, in words; the same in lists, tables and papers. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  stated: '文件载明',
  derived: '由公开样表推算',
  ambiguous: '公开样表有几种可能',
  assumed: '假定',
};

/** What a row gets whose subject did not occur, in words. */
export const ABSENCE_WORDS: Readonly<Record<NonNullable<Rule['notApplicable']> | 'none', string>> = {
  full: '得满分',
  zero: '不得分',
  exclude: '不计入，总分折算',
  none: '由填报人判断',
};
