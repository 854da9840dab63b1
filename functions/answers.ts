import { type Decimal, type Evaluation } from '../src';

/** What a function has to say about one cell. */
export type Answer =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'not-available'; readonly message: string }
  | { readonly kind: 'invalid'; readonly message: string };

export const NOT_APPLICABLE: Answer = { kind: 'not-available', message: '不适用' };
export const NO_DATA: Answer = { kind: 'not-available', message: '数据不足' };

export function invalid(message: string): Answer {
  return { kind: 'invalid', message };
}

export function answerOf(evaluation: Evaluation): Answer {
  switch (evaluation.kind) {
    case 'value':
      return { kind: 'number', value: evaluation.value };
    case 'zero-base':
      return { kind: 'division-by-zero' };
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'missing':
      return NO_DATA;
  }
}

/** An answer as Excel takes it: exact decimals become numbers here and nowhere else. */
export function toExcel(answer: Answer): number | string | boolean | CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (answer.kind) {
    case 'number':
      return answer.value.toNumber();
    case 'text':
      return answer.text;
    case 'truth':
      return answer.value;
    case 'division-by-zero':
      return new CustomFunctions.Error(ErrorCode.divisionByZero, '分母为零');
    case 'not-available':
      return new CustomFunctions.Error(ErrorCode.notAvailable, answer.message);
    case 'invalid':
      return new CustomFunctions.Error(ErrorCode.invalidValue, answer.message);
  }
}
