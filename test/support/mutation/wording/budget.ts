import type { Author } from '../author';
import { said, type Mark, type Piece } from '../mark';
import { compare, num } from '../num';
import type { UnitFigures } from '../unit-figures';
import { spoken, thisYear } from './keys';

/** What was granted at first, carried over and added. */
export function budgetSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const initial = spoken(author, unit, 'initial');
  const adjust = spoken(author, unit, 'adjust');
  const adjusted = spoken(author, unit, 'adjusted');
  const hasCarry = compare(unit.carry, num('0')) > 0;
  const carry = hasCarry ? spoken(author, unit, 'carry') : null;
  const year = thisYear(unit);
  const sum = (parts: readonly Mark[]): void => {
    author.claim({ tag: 'prose-total', kind: 'sum', whole: adjusted, parts, less: [] });
  };
  if (carry !== null) {
    const open = author.pick([
      said`${year}年初预算${initial}，上年结转${carry}`,
      said`${year}年初批复预算${initial}，上年结转资金${carry}`,
      said`全年收入来源为：年初预算${initial}、上年结转${carry}`,
      said`年初预算数${initial}，年初结转${carry}`,
    ]);
    if (author.chance(0.4)) return said`${open}。`;
    sum([initial, carry, adjust]);
    return author.pick([
      said`${open}，年中追加预算${adjust}，调整后预算数${adjusted}。`,
      said`${open}，预算调整${adjust}，全年预算数合计${adjusted}。`,
      said`${open}，年中追加${adjust}，调整后全年预算数为${adjusted}。`,
    ]);
  }
  if (author.chance(0.35))
    return author.pick([
      said`${year}年初预算${initial}。`,
      said`${year}部门年初预算数为${initial}，全部为财政拨款。`,
      said`年初批复预算${initial}。`,
    ]);
  sum([initial, adjust]);
  return author.pick([
    said`${year}年初预算${initial}，年中追加${adjust}，调整后预算数为${adjusted}。`,
    said`年初预算${initial}，预算调整数${adjust}，全年预算数${adjusted}。`,
    said`${year}年初部门预算${initial}，执行中追加${adjust}，调整后预算${adjusted}。`,
  ]);
}

/** What this year was spent beside last year. */
export function yearOnYear(author: Author, unit: UnitFigures): readonly Piece[] {
  const now = spoken(author, unit, 'executed');
  const before = author.said(unit.before, `${unit.unit}|${String(unit.year - 1)}|executed`);
  const gap = author.difference('prose-difference', now, before);
  const growth = author.growth('prose-growth', now, before, true);
  const isMore = compare(unit.executed, unit.before) >= 0;
  const up = isMore ? author.pick(['增加', '增长', '多支出']) : author.pick(['减少', '下降']);
  const rate = isMore
    ? author.pick(['增长', '增幅', '增长率为', '上升'])
    : author.pick(['下降', '降幅', '降低']);
  const last = author.pick(['上年', '去年', '上年度', `${String(unit.year - 1)}年`]);
  return author.pick([
    said`全年支出${now}，${last}支出${before}，较上年${up}${gap}，${rate}${growth}。`,
    said`本年支出${now}，比${last}的${before}${up}${gap}，${rate}${growth}。`,
    said`${last}支出${before}，本年支出${now}，同比${up}${gap}，${rate}${growth}。`,
    said`本年支出${now}，较${last}${before}${up}${gap}（${rate}${growth}）。`,
    said`支出由${last}的${before}变为本年的${now}，${up}${gap}，${rate}${growth}。`,
    said`本年与${last}支出分别为${now}、${before}，${up}了${gap}，${rate}了${growth}。`,
    said`全年支出${now}，与${last}（${before}）相比${up}${gap}，${rate}${growth}。`,
  ]);
}

/** What is left at the end of the year. */
export function balanceSentence(author: Author, unit: UnitFigures): readonly Piece[] {
  const balance = spoken(author, unit, 'balance');
  const adjusted = spoken(author, unit, 'adjusted');
  if (author.chance(0.4)) return author.pick([said`年末结转结余${balance}。`, said`年末结余${balance}。`]);
  return author.pick([
    said`年末结转结余${balance}，占调整后预算数${adjusted}的${author.share('prose-rate', balance, adjusted)}。`,
    said`结转结余额${balance}，支出预算数${adjusted}，结转结余率${author.share('prose-rate', balance, adjusted)}。`,
    said`年末结余${balance}，结转结余率为${author.share('prose-rate', balance, adjusted)}（结转结余额${balance}÷支出预算数${adjusted}）。`,
  ]);
}
