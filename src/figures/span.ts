/** A stretch of a text: character offsets of the original text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
