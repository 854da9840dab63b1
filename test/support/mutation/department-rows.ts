import type { Author } from './author';
import { said, type Mark, type Piece } from './mark';
import { num } from './num';
import { points, reasonFor, scoreOf, sharedOut, type RowPlan } from './rows';
import type { UnitFigures } from './unit-figures';
import {
  adjustCalculation,
  buyingCalculation,
  carryCalculation,
  completionCalculation,
  publicCalculation,
  sanCalculation,
  sanChangeCalculation,
  staffCalculation,
} from './wording/calculations';
import { keyOf } from './wording/keys';
import { progressCell } from './wording/progress';

type Analysis = (author: Author, unit: UnitFigures) => readonly Piece[];

export interface Judged {
  readonly level2: string;
  readonly level3: string;
  readonly analysis: Analysis;
  /** Whether its score follows from what is written: then it is full. */
  readonly isReckoned: boolean;
}

function reckoned(level2: string, level3: string, analysis: Analysis): Judged {
  return { level2, level3, analysis, isReckoned: true };
}

function judged(level2: string, level3: string, ...texts: readonly string[]): Judged {
  return { level2, level3, analysis: (author) => [author.pick(texts)], isReckoned: false };
}

const satisfaction: Analysis = (author) => {
  const sent = author.whole(60, 300);
  const back = sent - author.whole(0, 10);
  return said`发放问卷${String(sent)}份，收回${String(back)}份，群众总体评价较好。`;
};

export const SECTIONS: readonly (readonly [readonly string[], readonly Judged[]])[] = [
  [
    ['投入', '投入指标', '预算投入'],
    [
      judged('目标设定', '绩效目标合理性', '目标与单位职责和年度计划一致。', '目标依据充分，符合实际。'),
      judged('目标设定', '绩效指标明确性', '指标细化到科室，可以衡量。', '指标清晰，任务分解到人。'),
      reckoned('预算配置', '在职人员控制率', staffCalculation),
      reckoned('预算配置', '“三公经费”变动率', sanChangeCalculation),
    ],
  ],
  [
    ['过程', '过程指标', '预算过程'],
    [
      reckoned('预算执行', '预算完成率', completionCalculation),
      reckoned('预算执行', '预算调整率', adjustCalculation),
      reckoned('预算执行', '支付进度率', (author, unit) => progressCell(author, unit, 'initial')),
      reckoned('预算执行', '结转结余率', carryCalculation),
      reckoned('预算执行', '公用经费控制率', publicCalculation),
      reckoned('预算执行', '“三公经费”控制率', sanCalculation),
      reckoned('预算执行', '政府采购执行率', buyingCalculation),
      judged('预算管理', '管理制度健全性', '内控和财务制度齐全并得到执行。', '制度完整，执行较好。'),
      judged('预算管理', '资金使用合规性', '支出手续齐全，用途与批复一致。', '没有发现截留、挪用。'),
      judged('资产管理', '资产管理安全性', '年末盘点账实相符。', '资产登记完整，处置手续完备。'),
    ],
  ],
  [
    ['产出', '产出指标'],
    [
      judged('职责履行', '完成实绩情况', '年度任务基本完成。', '各项工作按计划完成。'),
      judged('职责履行', '质量达标情况', '工作质量符合要求。', '考核结果良好。'),
      judged('职责履行', '完成及时性', '绝大部分工作按期完成。', '按时间要求推进。'),
    ],
  ],
  [
    ['效果', '效益', '效果指标'],
    [
      judged('履职效益', '社会效益', '公共服务水平有所提高。', '群众办事更为方便。'),
      judged('履职效益', '生态效益', '节约用水用电，环境有所改善。', '落实环境保护要求。'),
      { level2: '履职效益', level3: '社会公众或服务对象满意度', analysis: satisfaction, isReckoned: false },
    ],
  ],
];

export interface SectionPlan {
  readonly label: string;
  readonly rows: readonly RowPlan[];
}

/** How often a judged row is given all its points. */
const FULL = 0.6;

function rowFor(author: Author, unit: UnitFigures, level1: string, each: Judged, given: number): RowPlan {
  const weight = points(author, num(String(given)), keyOf(unit, `weight ${each.level3}`));
  const isFull = each.isReckoned || author.chance(FULL);
  const score = scoreOf(author, weight, isFull, keyOf(unit, `score ${each.level3}`));
  const analysis = each.analysis(author, unit);
  return {
    level1,
    level2: each.level2,
    level3: each.level3,
    weight,
    score,
    target: [],
    actual: [],
    analysis,
    deviation: reasonFor(author, weight, score),
  };
}

/** The indicators of a whole unit in four parts that make 100 points. */
export function departmentSections(author: Author, unit: UnitFigures): readonly SectionPlan[] {
  const sums = sharedOut(author, 100, SECTIONS.length);
  return SECTIONS.map(([labels, all], i) => {
    const kept = all.filter((each) => (each.isReckoned ? author.chance(0.8) : author.chance(0.85)));
    const rows = kept.length < 2 ? all.slice(-2) : kept;
    const label = author.pick(labels);
    const weights = sharedOut(author, sums[i] ?? 25, rows.length);
    return { label, rows: rows.map((each, j) => rowFor(author, unit, label, each, weights[j] ?? 1)) };
  });
}

export function weightsOf(sections: readonly SectionPlan[]): readonly Mark[] {
  return sections.flatMap(({ rows }) => rows.map(({ weight }) => weight));
}

export function scoresOf(sections: readonly SectionPlan[]): readonly Mark[] {
  return sections.flatMap(({ rows }) => rows.map(({ score }) => score));
}
