import { Decimal, quotient, sumOf, unitNamed } from '../src';
import { answerOf, invalid, NO_DATA, toExcel, type Answer } from './answers';
import { argumentOf, isOmitted, matrixOf, textOf } from './arguments';
import { single, type Spill } from './run';

const ZERO = new Decimal(0);

export function ratioAnswer([numerator = ZERO, denominator = ZERO]: readonly Decimal[]): Answer {
  return answerOf(quotient(numerator, denominator));
}

export function changeAnswer([current = ZERO, base = ZERO]: readonly Decimal[]): Answer {
  return answerOf(quotient(current.minus(base), base));
}

export function budgetAdjustAnswer([
  adjusted = ZERO,
  initial = ZERO,
  excluded = ZERO,
]: readonly Decimal[]): Answer {
  const counted = adjusted.abs().minus(excluded.abs());
  return counted.isNegative() ? invalid('剔除数大于调整数') : answerOf(quotient(counted, initial));
}

export function numberAnswer(added: readonly Decimal[], subtracted: readonly Decimal[]): Answer {
  return { kind: 'number', value: sumOf(added).minus(sumOf(subtracted)) };
}

export function scheduleAnswer([month = ZERO]: readonly Decimal[]): Answer {
  const isMonth = month.isInteger() && month.gte(1) && month.lte(12);
  return isMonth ? { kind: 'number', value: month.div(12) } : invalid('月份应为1到12的整数');
}

/** Amounts from one unit of money to another; a text's own unit counts before the given one. */
export function convertAnswer(amounts: unknown, from: unknown, to: unknown): Spill {
  const source = unitNamed(isOmitted(from) ? '元' : textOf(from));
  const target = unitNamed(isOmitted(to) ? '万元' : textOf(to));
  if (source?.kind !== 'money' || target?.kind !== 'money')
    return single(invalid('单位应为元、千元、万元或亿元'));
  return matrixOf(amounts).map((row) =>
    row.map((cell) => {
      const argument = argumentOf(cell);
      if (argument.kind === 'blank') return toExcel(NO_DATA);
      if (argument.kind === 'bad') return toExcel(invalid(argument.message));
      const factor = (argument.unit ?? source).factor;
      return toExcel({ kind: 'number', value: argument.value.times(factor).div(target.factor) });
    }),
  );
}
