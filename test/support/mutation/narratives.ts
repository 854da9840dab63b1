import type { Author } from './author';
import type { SectionPlan } from './department-rows';
import { joined, said, type Piece } from './mark';
import type { UnitFigures } from './unit-figures';
import { balanceSentence, budgetSentence, yearOnYear } from './wording/budget';
import { controlRate, sanChange, sanParts } from './wording/costs';
import { noiseSentence } from './wording/noise';
import { progressSentence } from './wording/progress';
import { indicatorSentences, scoreSentence } from './wording/scores';
import {
  basicParts,
  executionSentence,
  projectParts,
  shareSentence,
  spendingSentence,
} from './wording/spending';
import { staffSentence } from './wording/staff';
import { trapSentence } from './wording/traps';

/** A paragraph with the heading that it stands under. */
export interface Paragraph {
  readonly heading: string;
  readonly text: readonly Piece[];
}

type Sentence = (author: Author, unit: UnitFigures) => readonly Piece[];

function chosen(
  author: Author,
  unit: UnitFigures,
  sentences: readonly Sentence[],
  share: number,
): readonly Piece[] {
  const picked = sentences.filter(() => author.chance(share));
  const kept = picked.length > 0 ? picked : sentences.slice(0, 1);
  return joined(
    kept.map((sentence) => sentence(author, unit)),
    author.pick(['', '\n']),
  );
}

const DUTIES = [
  '负责辖区内公共服务和日常管理，承办上级交办的其他事项。',
  '承担行业管理、技术指导和公共服务职责。',
  '贯彻执行有关政策，组织实施年度工作计划。',
];

/** What a form or report tells of a unit, part by part; scores only where they are given. */
export function narratives(
  author: Author,
  unit: UnitFigures,
  sections: readonly SectionPlan[] | null,
): readonly Paragraph[] {
  const detail: readonly Paragraph[] =
    sections === null
      ? []
      : sections
          .filter(() => author.chance(0.35))
          .map((section) => ({
            heading: '绩效分析',
            text: said`${section.label.replace(/指标$/u, '')}指标情况：\n${indicatorSentences(author, unit, section)}`,
          }));
  const scores =
    sections === null || author.chance(0.3)
      ? []
      : [{ heading: '绩效分析', text: scoreSentence(author, unit, sections) }];
  return [
    { heading: '单位职能概况', text: joined([[author.pick(DUTIES)], noiseSentence(author, unit)]) },
    { heading: '单位人员情况', text: staffSentence(author, unit) },
    {
      heading: '预算执行情况',
      text: joined([
        chosen(author, unit, [budgetSentence, yearOnYear], 0.7),
        spendingSentence(author, unit),
        author.chance(0.5) ? trapSentence(author, unit) : [],
        chosen(
          author,
          unit,
          [basicParts, projectParts, executionSentence, balanceSentence, shareSentence],
          0.5,
        ),
      ]),
    },
    {
      heading: '预算管理情况',
      text: chosen(author, unit, [sanChange, sanParts, controlRate, progressSentence], 0.6),
    },
    { heading: '工作开展情况', text: joined([noiseSentence(author, unit), noiseSentence(author, unit)]) },
    ...scores,
    ...detail,
  ];
}
