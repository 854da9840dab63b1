import type { Author } from '../author';
import { said, type Mark, type Piece } from '../mark';
import type { UnitFigures } from '../unit-figures';
import { keyOf, reckoned, type AmountName } from './keys';

/** part ÷ whole written out, in one of the ways people write it. */
function quotientText(
  author: Author,
  names: readonly [string, string, string],
  part: Mark,
  whole: Mark,
  rate: Mark,
): readonly Piece[] {
  const [partName, wholeName, rateName] = names;
  const over = author.pick(['/', '÷']);
  const equals = author.pick(['=', '＝', ' = ']);
  return author.pick([
    said`（${partName}${part}${over}${wholeName}${whole}）×100%${equals}${rate}`,
    said`${part}${over}${whole}×100%${equals}${rate}`,
    said`${rateName}=${partName}/${wholeName}×100%=${part}/${whole}×100%=${rate}`,
    said`${rateName}${equals}（${part}${over}${whole}）×100%${equals}${rate}。`,
    said`${partName}${part}，${wholeName}${whole}，${rateName}${equals}${part}${over}${whole}${equals}${rate}`,
    said`${rateName}=${partName}${part}÷${wholeName}${whole}×100%=${rate}，达到要求。`,
  ]);
}

function moneyRate(
  author: Author,
  unit: UnitFigures,
  names: readonly [string, string, string],
  [part, whole]: readonly [AmountName, AmountName],
  key: string,
): readonly Piece[] {
  const [a, b] = [reckoned(author, unit, part), reckoned(author, unit, whole)];
  return quotientText(
    author,
    names,
    a,
    b,
    author.share('calculation', a, b, keyOf(unit, key), 'calculation'),
  );
}

export function staffCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  const staff = author.count(unit.staff, '人', keyOf(unit, 'staff'), 'calculation');
  const quota = author.count(unit.quota, '人', keyOf(unit, 'quota'), 'calculation');
  const rate = author.share('calculation', staff, quota, keyOf(unit, 'staffRate'), 'calculation');
  return quotientText(author, ['在职人员', '编制数', '在职人员控制率'], staff, quota, rate);
}

/** (now - before) ÷ before, with its sign. */
function changeText(
  author: Author,
  names: readonly [string, string, string],
  now: Mark,
  before: Mark,
  rate: Mark,
): readonly Piece[] {
  const [nowName, beforeName, rateName] = names;
  const equals = author.pick(['=', '＝']);
  return author.pick([
    said`（${now}－${before}）÷${before}×100%${equals}${rate}`,
    said`（${nowName}${now}-${beforeName}${before}）/${beforeName}${before}×100%${equals}${rate}`,
    said`${rateName}=（${nowName}-${beforeName}）/${beforeName}×100%=（${now}-${before}）/${before}×100%=${rate}`,
    said`[（${now}-${before}）/${before}]×100%${equals}${rate}`,
  ]);
}

export function sanChangeCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  const [now, before] = [reckoned(author, unit, 'sanBudget'), reckoned(author, unit, 'sanBefore')];
  const rate = author.growth('calculation', now, before, false, 'calculation');
  return changeText(
    author,
    ['本年“三公经费”预算', '上年“三公经费”预算', '“三公经费”变动率'],
    now,
    before,
    rate,
  );
}

export function adjustCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  const [adjust, initial] = [reckoned(author, unit, 'adjust'), reckoned(author, unit, 'initial')];
  const rate = author.share('calculation', adjust, initial, '', 'calculation');
  return quotientText(author, ['预算调整数', '年初预算数', '预算调整率'], adjust, initial, rate);
}

export function completionCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  return moneyRate(
    author,
    unit,
    ['预算完成数', '调整后预算数', '预算完成率'],
    ['executed', 'adjusted'],
    'rate',
  );
}

export function carryCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  return moneyRate(
    author,
    unit,
    ['结转结余额', '支出预算数', '结转结余率'],
    ['balance', 'adjusted'],
    'carryRate',
  );
}

export function publicCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  return moneyRate(
    author,
    unit,
    ['公用经费实际支出', '预算安排公用经费', '公用经费控制率'],
    ['publicSpent', 'publicBudget'],
    'publicSpentRate',
  );
}

export function sanCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  return moneyRate(
    author,
    unit,
    ['“三公经费”实际支出', '“三公经费”预算安排数', '“三公经费”控制率'],
    ['sanSpent', 'sanBudget'],
    'sanSpentRate',
  );
}

export function buyingCalculation(author: Author, unit: UnitFigures): readonly Piece[] {
  return moneyRate(
    author,
    unit,
    ['政府采购实际支出', '政府采购预算数', '政府采购执行率'],
    ['buyingSpent', 'buyingBudget'],
    'buyingSpentRate',
  );
}
