import type { Author } from './author';
import { said, type Mark, type Piece } from './mark';
import { compare, num, show } from './num';
import { earnedScore, points, reasonFor, scoreOf, sharedOut, type RowPlan } from './rows';

interface Kind {
  readonly level1: string;
  readonly level2: string;
  readonly names: readonly string[];
  /** At least so many, at most so many, a rate, or in words. */
  readonly sort: 'least' | 'most' | 'rate' | 'words';
  readonly unit: string;
}

const KINDS: readonly Kind[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    names: ['开展业务培训场次', '组织巡查次数', '举办公益讲座'],
    sort: 'least',
    unit: '场',
  },
  {
    level1: '产出指标',
    level2: '数量指标',
    names: ['维修路灯数量', '更换灯具', '养护设备数量'],
    sort: 'least',
    unit: '盏',
  },
  {
    level1: '产出指标',
    level2: '质量指标',
    names: ['验收合格率', '设备完好率', '检测覆盖率'],
    sort: 'rate',
    unit: '%',
  },
  {
    level1: '产出指标',
    level2: '时效指标',
    names: ['工作完成及时性', '按期完成情况'],
    sort: 'words',
    unit: '及时',
  },
  {
    level1: '产出指标',
    level2: '成本指标',
    names: ['项目总成本', '单位成本控制', '经费支出控制数'],
    sort: 'most',
    unit: '万元',
  },
  {
    level1: '效益指标',
    level2: '社会效益指标',
    names: ['服务群众人次', '受益群众'],
    sort: 'least',
    unit: '人次',
  },
  {
    level1: '效益指标',
    level2: '生态效益指标',
    names: ['环境改善情况', '节能降耗'],
    sort: 'words',
    unit: '有所改善',
  },
  {
    level1: '效益指标',
    level2: '可持续影响指标',
    names: ['长效机制建立', '制度持续运行'],
    sort: 'words',
    unit: '持续',
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    names: ['群众满意度', '服务对象满意度'],
    sort: 'rate',
    unit: '%',
  },
];

export interface TargetRow extends RowPlan {
  /** The figures of target and result where they are ones; null for words. */
  readonly figures: { readonly target: Mark; readonly actual: Mark } | null;
  readonly isFull: boolean;
}

function figureOf(value: string, unit: string): Mark {
  const shown = num(value);
  return {
    value: shown,
    behind: shown,
    suffix: unit,
    factor: 1n,
    exact: true,
    key: '',
    source: 'table',
    stored: 'text',
    grouped: false,
  };
}

interface Filled {
  readonly target: readonly Piece[];
  readonly actual: readonly Piece[];
  readonly figures: TargetRow['figures'];
  readonly isMet: boolean;
}

function filled(author: Author, { sort, unit }: Kind, willMeet: boolean): Filled {
  if (sort === 'words') return { target: [unit], actual: [unit], figures: null, isMet: true };
  if (sort === 'most') {
    const limit = author.whole(20, 90);
    const target = figureOf(String(limit), unit);
    const actual = figureOf(
      show({ digits: BigInt(Math.round(limit * (70 + author.random() * 28))), decimals: 2 }),
      unit,
    );
    author.claim({ tag: 'limit', kind: 'at-most', value: actual, limit: target });
    return {
      target: said`${author.pick(['≤', '不超过'])}${target}`,
      actual: [actual],
      figures: { target, actual },
      isMet: true,
    };
  }
  const isMet = willMeet;
  const goal = sort === 'rate' ? author.pick([85, 90, 95, 98]) : author.whole(12, 400);
  const reached =
    sort === 'rate'
      ? isMet
        ? goal + (100 - goal) * author.random()
        : goal - 1 - 6 * author.random()
      : isMet
        ? goal + author.whole(0, Math.ceil(goal / 8))
        : Math.floor(goal * (0.8 + 0.15 * author.random()));
  const target = figureOf(String(goal), unit);
  const actual = figureOf(sort === 'rate' ? reached.toFixed(author.pick([1, 2])) : String(reached), unit);
  if (isMet) author.claim({ tag: 'target-met', kind: 'at-most', value: target, limit: actual });
  const sign = sort === 'rate' ? author.pick(['≥', '≥', '不低于']) : author.pick(['≥', '不少于']);
  return { target: said`${sign}${target}`, actual: [actual], figures: { target, actual }, isMet };
}

/** Rows with targets and results that make so many points; a target that is missed costs points and has its reason. */
export function targetRows(author: Author, sum: number): readonly TargetRow[] {
  const kinds = KINDS.filter(
    (kind) => kind.level2 === '数量指标' || kind.level1 === '满意度指标' || author.chance(0.8),
  );
  const weights = sharedOut(author, sum, kinds.length);
  return kinds.map((kind, i): TargetRow => {
    const each = filled(author, kind, author.chance(0.8));
    const weight = points(author, num(String(weights[i] ?? 1)));
    const score =
      each.isMet || each.figures === null
        ? scoreOf(author, weight, true)
        : earnedScore(author, weight, each.figures.actual, each.figures.target);
    const isSatisfaction = kind.level1 === '满意度指标';
    const sample = isSatisfaction
      ? said`${each.actual}（回收问卷${String(author.whole(60, 200))}份）`
      : each.actual;
    return {
      level1: kind.level1,
      level2: kind.level2,
      level3: author.pick(kind.names),
      weight,
      score,
      target: each.target,
      actual: sample,
      analysis: [],
      deviation: reasonFor(author, weight, score),
      figures: each.figures,
      isFull: compare(score.value, weight.value) === 0,
    };
  });
}
