import type { Author } from '../author';
import type { Mark } from '../mark';
import { compare, minus, num, type Num } from '../num';
import type { UnitFigures } from '../unit-figures';
import { keyOf } from '../wording/keys';

/** A line of a block of funds. */
export interface FundRow {
  readonly label: string;
  readonly initial: Mark;
  readonly budget: Mark;
  readonly executed: Mark;
  readonly rate: Mark | null;
}

interface Amounts {
  readonly initial: Num;
  readonly budget: Num;
  readonly executed: Num;
}

function fundRow(
  author: Author,
  label: string,
  amounts: Amounts,
  keys: {
    readonly initial: string;
    readonly budget: string;
    readonly executed: string;
    readonly rate: string;
  },
): FundRow {
  const initial = author.amount(amounts.initial, keys.initial);
  const budget = author.amount(amounts.budget, keys.budget);
  const executed = author.amount(amounts.executed, keys.executed);
  const hasRate = compare(amounts.budget, num('0')) > 0;
  return {
    label,
    initial,
    budget,
    executed,
    rate: hasRate ? author.share('fund-rate', executed, budget, keys.rate, 'table') : null,
  };
}

const NO_KEYS = { initial: '', budget: '', executed: '', rate: '' };

function claimParts(author: Author, whole: FundRow, parts: readonly FundRow[], withInitial: boolean): void {
  for (const column of ['initial', 'budget', 'executed'] as const) {
    if (column === 'initial' && !withInitial) continue;
    author.claim({
      tag: 'fund-parts',
      kind: 'sum',
      whole: whole[column],
      parts: parts.map((part) => part[column]),
      less: [],
    });
  }
}

/** 年度资金总额 and the sources that make it: this year's grant, what was carried over, other money. */
export function fundsBySource(
  author: Author,
  funds: Amounts & { readonly carry: Num },
  key: string,
  withInitial: boolean,
): readonly FundRow[] {
  const keys = {
    initial: `${key}|initial`,
    budget: `${key}|adjusted`,
    executed: `${key}|executed`,
    rate: `${key}|rate`,
  };
  const whole = fundRow(author, '年度资金总额', funds, keys);
  const granted = fundRow(
    author,
    author.pick(['其中：当年财政拨款', '当年财政拨款', '其中：财政拨款']),
    {
      initial: minus(funds.initial, funds.carry),
      budget: minus(funds.budget, funds.carry),
      executed: minus(funds.executed, funds.carry),
    },
    NO_KEYS,
  );
  const carried = fundRow(
    author,
    '上年结转资金',
    { initial: funds.carry, budget: funds.carry, executed: funds.carry },
    NO_KEYS,
  );
  claimParts(author, whole, [granted, carried], withInitial);
  return [whole, granted, carried];
}

/** A whole unit's spending by kind: basic and project. */
export function fundsByKind(author: Author, unit: UnitFigures): readonly FundRow[] {
  const keysFor = (budget: string, executed: string, rate: string): typeof NO_KEYS => ({
    initial: '',
    budget: keyOf(unit, budget),
    executed: keyOf(unit, executed),
    rate: rate === '' ? '' : keyOf(unit, rate),
  });
  const whole = fundRow(
    author,
    author.pick(['年度资金总额', '合计', '年度支出总额']),
    { initial: unit.initial, budget: unit.adjusted, executed: unit.executed },
    keysFor('adjusted', 'executed', 'rate'),
  );
  const basic = fundRow(
    author,
    '基本支出',
    { initial: num('0'), budget: unit.basicBudget, executed: unit.basic },
    keysFor('basicBudget', 'basic', ''),
  );
  const project = fundRow(
    author,
    '项目支出',
    { initial: num('0'), budget: unit.projectBudget, executed: unit.project },
    keysFor('projectBudget', 'project', ''),
  );
  claimParts(author, whole, [basic, project], false);
  return [whole, basic, project];
}
