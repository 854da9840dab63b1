import { Decimal, sumOf, ZERO } from '../../figures';
import type { ChooseAward } from '../rule';
import type { AwardInput, AwardKind, AwardResult, TwinCells } from './award-kind';
import { singleAward } from './single-award';

const HOW: Readonly<Record<ChooseAward['how'], string>> = {
  max: '最高',
  min: '最低',
  sum: '合计',
  mean: '平均',
};

function pick(how: ChooseAward['how'], scores: readonly Decimal[], weight: Decimal): Decimal {
  switch (how) {
    case 'max':
      return Decimal.max(...scores);
    case 'min':
      return Decimal.min(...scores);
    case 'sum':
      return Decimal.min(sumOf(scores), weight);
    case 'mean':
      return sumOf(scores).div(scores.length);
  }
}

function whole<T>(list: readonly (T | null)[]): readonly T[] | null {
  const found = list.filter((each) => each !== null);
  return found.length === list.length && found.length > 0 ? found : null;
}

/** The input of the award at `i`: its own value where every award has one. */
function inputAt<I extends AwardInput | TwinCells>({ each }: ChooseAward, input: I, i: number): I {
  return each === true ? { ...input, values: input.values.slice(i, i + 1) } : input;
}

export const choose: AwardKind<ChooseAward> = {
  kind: 'choose',
  evaluate: (award, input): AwardResult | null => {
    const parts = whole(award.of.map((one, i) => singleAward(one).evaluate(inputAt(award, input, i))));
    if (parts === null || (award.each === true && input.values.length !== award.of.length)) return null;
    const scores = parts.map(({ score }) => score);
    const list = parts.map(({ steps, score }) => `${steps}（${score.toDecimalPlaces(4).toString()}分）`);
    return {
      score: Decimal.max(ZERO, pick(award.how, scores, input.weight)),
      steps: `${list.join('；')}；取${HOW[award.how]}`,
    };
  },
  words: (award) =>
    `${award.each === true ? '逐项' : ''}取${HOW[award.how]}：${award.of
      .map((one) => `【${singleAward(one).words()}】`)
      .join('')}`,
  twin: (award, cells) => {
    const parts = whole(award.of.map((one, i) => singleAward(one).twin(inputAt(award, cells, i))));
    if (parts === null) return null;
    const list = parts.join(',');
    if (award.how === 'sum') return `MIN(SUM(${list}),${cells.weight})`;
    return `${{ max: 'MAX', min: 'MIN', mean: 'AVERAGE' }[award.how]}(${list})`;
  },
};
