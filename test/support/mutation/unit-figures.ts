import type { Author } from './author';
import { minus, num, plus, total, type Num } from './num';

/** What the books of a unit say; everything else is worked out from these. */
export interface UnitFigures {
  readonly unit: string;
  readonly year: number;
  readonly carry: Num;
  readonly initial: Num;
  readonly adjust: Num;
  readonly other: Num;
  readonly adjusted: Num;
  readonly executed: Num;
  readonly balance: Num;
  readonly before: Num;
  readonly basic: Num;
  readonly basicBudget: Num;
  readonly project: Num;
  readonly projectBudget: Num;
  readonly basicParts: readonly [Num, Num, Num];
  readonly projects: readonly { readonly name: string; readonly executed: Num; readonly budget: Num }[];
  readonly quota: Num;
  readonly staff: Num;
  readonly retired: Num;
  readonly sanBefore: Num;
  readonly sanBudget: Num;
  readonly sanSpent: Num;
  readonly sanParts: readonly [Num, Num];
  readonly publicBudget: Num;
  readonly publicSpent: Num;
  readonly buyingBudget: Num;
  readonly buyingSpent: Num;
  readonly nodes: readonly [Num, Num, Num, Num];
}

const UNITS = ['松桥', '临湾', '柏川', '青石', '望河', '石桥', '兰坪', '清溪', '鹿原', '云岭'];
const KINDS = [
  '县档案馆',
  '区水务站',
  '市图书中心',
  '区畜牧服务中心',
  '县气象服务站',
  '镇卫生服务中心',
  '市城管大队',
  '县林业站',
  '区文化馆',
  '市公路养护中心',
];
const PROJECTS = [
  '档案数字化',
  '堤防巡查',
  '图书购置',
  '防疫物资储备',
  '设备更新',
  '巡护看护',
  '公益演出',
  '道路小修',
  '信息系统运维',
  '业务培训',
  '科普宣传',
  '场馆维修',
];

export function unitName(author: Author): string {
  return `${author.pick(UNITS)}${author.pick(KINDS)}`;
}

/** An amount between two whole ones, to the cent. */
function between(author: Author, from: number, to: number): Num {
  return { digits: BigInt(Math.round((from + author.random() * (to - from)) * 100)), decimals: 2 };
}

function times(value: Num, share: number): Num {
  return { digits: (value.digits * BigInt(Math.round(share * 10_000))) / 10_000n, decimals: 2 };
}

function some(author: Author, value: Num, from: number, to: number): Num {
  return times(value, from + author.random() * (to - from));
}

/** Cumulative spending at three quarters and the end of November. */
function nodesOf(author: Author, executed: Num): readonly [Num, Num, Num, Num] {
  const first = some(author, executed, 0.15, 0.26);
  const second = plus(first, some(author, executed, 0.18, 0.28));
  const third = plus(second, some(author, executed, 0.15, 0.25));
  return [first, second, third, plus(third, some(author, executed, 0.05, 0.15))];
}

/** The figures of one unit in one year, in the author's unit of money. */
export function unitFigures(author: Author, unit: string, year: number): UnitFigures {
  const scale = author.money.factor === 1n ? 10_000 : 1;
  const size = author.pick([120, 300, 900, 2400, 12000]) * scale;
  const initial = between(author, size, size * 2);
  const carry = author.chance(0.5) ? some(author, initial, 0.005, 0.06) : num('0.00');
  const adjust = some(author, initial, 0.02, 0.18);
  const other = num('0.00');
  const adjusted = total([carry, initial, adjust, other]);
  const executed = some(author, adjusted, 0.9, 0.995);
  const basic = some(author, executed, 0.3, 0.6);
  const project = minus(executed, basic);
  const basicBudget = plus(basic, some(author, minus(adjusted, executed), 0.2, 0.7));
  const wages = some(author, basic, 0.5, 0.7);
  const goods = some(author, basic, 0.15, 0.25);
  const names = [...PROJECTS].sort(
    (a, b) => ((a.length * 7 + a.charCodeAt(0) * year) % 31) - ((b.length * 7 + b.charCodeAt(0) * year) % 31),
  );
  const first = some(author, project, 0.3, 0.5);
  const second = some(author, project, 0.2, 0.3);
  const spent = [first, second, minus(project, plus(first, second))];
  const projectBudget = minus(adjusted, basicBudget);
  const firstBudget = plus(first, some(author, minus(projectBudget, project), 0.2, 0.4));
  const secondBudget = plus(second, some(author, minus(projectBudget, project), 0.2, 0.4));
  const budgets = [firstBudget, secondBudget, minus(projectBudget, plus(firstBudget, secondBudget))];
  const quota = author.whole(9, 80);
  const sanBefore = between(author, 3 * scale, 20 * scale);
  const sanBudget = some(author, sanBefore, 0.75, 0.98);
  const vehicle = some(author, sanBudget, 0.5, 0.8);
  const publicBudget = some(author, goods, 0.7, 0.95);
  const buyingBudget = some(author, project, 0.1, 0.3);
  return {
    unit,
    year,
    carry,
    initial,
    adjust,
    other,
    adjusted,
    executed,
    balance: minus(adjusted, executed),
    before: some(author, executed, 0.8, 1.2),
    basic,
    basicBudget,
    project,
    projectBudget,
    basicParts: [wages, goods, minus(basic, plus(wages, goods))],
    projects: spent.map((value, i) => ({
      name: names[i] ?? '专项',
      executed: value,
      budget: budgets[i] ?? value,
    })),
    quota: num(String(quota)),
    staff: num(String(Math.max(5, quota - author.whole(1, Math.min(6, quota - 6))))),
    retired: num(String(author.whole(2, 30))),
    sanBefore,
    sanBudget,
    sanSpent: some(author, sanBudget, 0.6, 0.97),
    sanParts: [vehicle, minus(sanBudget, vehicle)],
    publicBudget,
    publicSpent: some(author, publicBudget, 0.8, 0.99),
    buyingBudget,
    buyingSpent: some(author, buyingBudget, 0.85, 1),
    nodes: nodesOf(author, executed),
  };
}
