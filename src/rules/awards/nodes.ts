import { Decimal, sumOf } from '../../figures';
import type { NodesAward } from '../rule';
import { amountTwin, amountWords, cleanTwin, pointsOf, showPercent } from './amount';
import type { AwardKind } from './award-kind';

export const nodes: AwardKind<NodesAward> = {
  kind: 'nodes',
  evaluate: (award, { weight, values }) => {
    if (values.length !== award.nodes.length) return null;
    const parts = award.nodes.map((node, i) => {
      const value = values[i];
      const met = value?.gte(node.target) ?? false;
      const points = pointsOf(met ? node.give : 'zero', weight);
      const sign = met ? '≥' : '<';
      const shown = value === undefined ? '' : showPercent(value);
      return {
        points,
        text: `${node.label}${shown}${sign}${node.target}%，得${points.toDecimalPlaces(4).toString()}分`,
      };
    });
    return {
      score: Decimal.min(sumOf(parts.map((part) => part.points)), weight),
      steps: parts.map((part) => part.text).join('；'),
    };
  },
  words: (award) =>
    award.nodes.map((node) => `${node.label}达到${node.target}%${amountWords(node.give)}`).join('；') +
    '；未达到不得分',
  twin: (award, { weight, values }) => {
    if (values.length !== award.nodes.length) return null;
    const parts = award.nodes.map(
      ({ target, give }, i) => `IF(${cleanTwin(values[i] ?? '0')}>=${target},${amountTwin(give, weight)},0)`,
    );
    return `MIN(${weight},${parts.join('+')})`;
  },
};
