import type { Author } from '../author';
import { said, type Piece } from '../mark';
import { compare } from '../num';
import type { UnitFigures } from '../unit-figures';
import { keyOf, spoken } from './keys';

/** 三公经费 against last year's budget. */
export function sanChange(author: Author, unit: UnitFigures): readonly Piece[] {
  const now = spoken(author, unit, 'sanBudget');
  const before = spoken(author, unit, 'sanBefore');
  const isMore = compare(unit.sanBudget, unit.sanBefore) >= 0;
  const gap = author.difference('prose-difference', now, before);
  const growth = author.growth('prose-growth', now, before, true, 'prose', keyOf(unit, 'sanChange'));
  const word = isMore ? author.pick(['增加', '增长']) : author.pick(['减少', '下降', '压减']);
  const rate = isMore ? '增长' : author.pick(['下降', '降低', '降幅为']);
  return author.pick([
    said`本年度“三公经费”预算总额${now}，上年度“三公经费”预算总额${before}，较上年${word}${gap}，${rate}${growth}。`,
    said`“三公经费”预算${now}，比上年预算${before}${word}${gap}，${rate}${growth}。`,
    said`上年度“三公经费”预算${before}，本年度“三公经费”预算${now}，${word}${gap}，${rate}${growth}。`,
  ]);
}

/** 三公经费 by what it is for. */
export function sanParts(author: Author, unit: UnitFigures): readonly Piece[] {
  const whole = spoken(author, unit, 'sanBudget');
  const [vehicle, reception] = unit.sanParts.map((value) => author.said(value));
  if (vehicle === undefined || reception === undefined) return [];
  author.claim({ tag: 'prose-enumeration', kind: 'sum', whole, parts: [vehicle, reception], less: [] });
  return author.pick([
    said`“三公经费”预算${whole}，由公务用车运行维护费${vehicle}和公务接待费${reception}构成。`,
    said`“三公经费”预算总额${whole}，公务用车运行维护费、公务接待费分别为${vehicle}、${reception}。`,
    said`本年度“三公经费”预算${whole}，包括公务用车运行维护费${vehicle}、公务接待费${reception}两项。`,
  ]);
}

/** What was spent of a purpose's budget. */
export function controlRate(author: Author, unit: UnitFigures): readonly Piece[] {
  const [spentName, budgetName, rateName, spentKey, budgetKey] = author.pick([
    ['公用经费实际支出', '预算安排公用经费', '公用经费控制率', 'publicSpent', 'publicBudget'],
    ['“三公经费”实际支出', '“三公经费”预算安排数', '“三公经费”控制率', 'sanSpent', 'sanBudget'],
    ['政府采购实际支出', '政府采购预算数', '政府采购执行率', 'buyingSpent', 'buyingBudget'],
  ] as const);
  const spent = spoken(author, unit, spentKey);
  const budget = spoken(author, unit, budgetKey);
  const rate = author.share('prose-rate', spent, budget, keyOf(unit, `${spentKey}Rate`));
  return author.pick([
    said`${spentName}${spent}，${budgetName}${budget}，${rateName}${rate}。`,
    said`${budgetName}${budget}，${spentName}${spent}，${rateName}为${rate}。`,
    said`${budgetName}为${budget}，${spentName}为${spent}，${rateName}达到${rate}。`,
  ]);
}
