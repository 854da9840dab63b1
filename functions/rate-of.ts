import { Decimal, evaluate, HUNDRED, indicatorById } from '../src';
import { answerOf, invalid, type Answer } from './answers';
import { overNumbers, type Spill } from './run';

function rateAnswer(id: string, operands: readonly string[], values: readonly Decimal[]): Answer {
  const formula = indicatorById(id)?.formula;
  if (formula == null) return invalid(`没有指标 ${id} 的公式`);
  const evaluation = evaluate(
    formula,
    new Map(operands.map((operand, i) => [operand, values[i] ?? new Decimal(0)])),
  );
  return answerOf(
    evaluation.kind === 'value' ? { kind: 'value', value: evaluation.value.div(HUNDRED) } : evaluation,
  );
}

/**
 * The rate of an indicator of the catalogue as a fraction.
 * @param id catalogue id
 * @param operands ids of its operands, in the order of the arguments
 */
export function rateOf(id: string, operands: readonly string[], args: readonly unknown[]): Spill {
  return overNumbers(args, (values) => rateAnswer(id, operands, values));
}
