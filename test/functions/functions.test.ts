import { shownBy } from '../support/custom-functions';
import * as amounts from '../../functions/amounts';
import * as rates from '../../functions/rates';
import * as scores from '../../functions/scores';
import * as texts from '../../functions/texts';

const one = (value: unknown): unknown[][] => [[value]];

describe('rates', () => {
  const rate = (a: unknown, b: unknown): unknown => shownBy(() => rates.staffControlRate(one(a), one(b)));

  it.each<[unknown, unknown, unknown]>([
    [8, 16, 0.5],
    ['8人', '16人', 0.5],
    ['８', ' 16 ', 0.5],
    ['1,234.5万元', '2,469万元', 0.5],
    ['50万元', '1000000元', 0.5],
    ['50%', '100%', 0.5],
    [0.1, 0.3, 1 / 3],
    [3, 0, '#DIV/0! 分母为零'],
    [0, 0, '#N/A 不适用'],
    [null, 16, '#N/A 数据不足'],
    ['', 16, '#N/A 数据不足'],
    [true, 16, '#VALUE! 参数应为数字，不能是逻辑值'],
    ['很多', 16, '#VALUE! “很多”不是一个数'],
    [Number.NaN, 16, '#VALUE! 参数不是有限的数'],
  ])('%p over %p is %p', (a, b, expected) => {
    expect(rate(a, b)).toEqual(expected);
  });

  it('spills over ranges of one size and single values', () => {
    expect(shownBy(() => rates.staffControlRate([[1], [2], ['x']], one(4)))).toEqual([
      [0.25],
      [0.5],
      ['#VALUE! “x”不是一个数'],
    ]);
    expect(shownBy(() => rates.staffControlRate([[1], [2]], [[4, 4]]))).toBe(
      '#VALUE! 各参数的区域大小不一致',
    );
  });

  it('refuse units that nobody can reconcile', () => {
    expect(shownBy(() => amounts.adjustedBudget(one('5万元'), one('3元'), one(2)))).toBe(
      '#VALUE! 各参数的单位不一致，请统一写明单位',
    );
  });

  it('never give NaN', () => {
    for (const each of Object.values(rates)) {
      for (const value of [0, null, '', 'x', -1, 1e308, '0%']) {
        const shown = shownBy(() => each(one(value), one(value)));
        expect(typeof shown === 'number' && Number.isNaN(shown)).toBe(false);
      }
    }
  });
});

describe('amounts', () => {
  it('ignore the sign of an adjustment and take exclusions off', () => {
    expect(shownBy(() => amounts.budgetAdjustRate(one(-567.94), one(948.96)))).toBeCloseTo(
      567.94 / 948.96,
      12,
    );
    expect(shownBy(() => amounts.budgetAdjustRate(one(-100), one(200), one(60)))).toBe(0.2);
    expect(shownBy(() => amounts.budgetAdjustRate(one(10), one(200), one(60)))).toBe(
      '#VALUE! 剔除数大于调整数',
    );
  });

  it('add up exactly', () => {
    expect(shownBy(() => amounts.yearEndBalance(one(0), one(140.02), one(0), one(10.24), one(135.37)))).toBe(
      14.89,
    );
    expect(shownBy(() => amounts.adjustedBudget(one(948.96), one(-567.94), one(3.34), one(82.82)))).toBe(
      467.18,
    );
    expect(shownBy(() => amounts.adjustedBudget(one(0.1), one(0.2)))).toBe(0.3);
  });

  it.each<[unknown, unknown, unknown, unknown]>([
    [1400200, undefined, undefined, 140.02],
    ['140.02万元', undefined, '元', 1400200],
    [3, '亿元', '万元', 30000],
    [3, '人', '万元', '#VALUE! 单位应为元、千元、万元或亿元'],
    [null, undefined, undefined, '#N/A 数据不足'],
  ])('convert %p from %p to %p', (amount, from, to, expected) => {
    expect(shownBy(() => amounts.convertAmount(one(amount), from as string, to as string))).toEqual(expected);
  });

  it.each<[unknown, unknown]>([
    [9, 0.75],
    [13, '#VALUE! 月份应为1到12的整数'],
    [1.5, '#VALUE! 月份应为1到12的整数'],
  ])('month %p is %p of the year', (month, expected) => {
    expect(shownBy(() => amounts.timeProgress(one(month)))).toEqual(expected);
  });
});

describe('scores', () => {
  const score = (standard: unknown, name: string, value: unknown, weight: number): unknown =>
    shownBy(() =>
      scores.indicatorScore(
        Array.isArray(standard) ? (standard as unknown[][]) : one(standard),
        name,
        Array.isArray(value) ? (value as unknown[][]) : one(value),
        weight,
      ),
    );

  it.each<[string, unknown, unknown, number, unknown]>([
    ['预算调整率', '晋中开发区部门整体支出（2021年度）', '7.31%', 3, 0.9],
    ['预算调整率', 'jinzhong-zone-department-2021', 0.07313, 3, 0.9],
    ['支付进度', 'jinzhong-zone-department-2021', [[0.0089], [0.7671], [0.8574], [0.872]], 4, 2],
    ['“三公经费”控制率', 'jinzhong-zone-department-2021', '85%', 3, 3],
    ['固定资产利用率', 'jinzhong-zone-department-2021', '97%', 4, '#N/A 标准有几种可能，得分为0、4'],
    [
      '经济效益',
      'jinzhong-zone-department-2021',
      1,
      5,
      '#N/A “晋中开发区部门整体支出（2021年度）”没有“经济效益”的规则',
    ],
    ['预算调整率', '别处', 1, 5, '#VALUE! 没有评分标准“别处”'],
    [
      '',
      [
        [0.95, 10],
        [0.9, 6],
      ],
      0.93,
      10,
      6,
    ],
    [
      '',
      [
        [0.95, 10],
        [0.9, 6],
      ],
      0.5,
      10,
      0,
    ],
  ])('%s by %p of %p', (name, standard, value, weight, expected) => {
    expect(score(standard, name, value, weight)).toEqual(expected);
  });

  it.each<[unknown, unknown]>([
    [92.7, '优'],
    ['82.8分', '良'],
    [60, '中'],
    [59.99, '差'],
    [null, '#N/A 数据不足'],
    [-1, '#VALUE! 得分不能小于零'],
  ])('%p is %p', (total, expected) => {
    expect(shownBy(() => scores.grade(one(total)))).toEqual(expected);
  });

  it('takes grades of a place', () => {
    expect(
      shownBy(() =>
        scores.grade(one(86), [
          ['好', 85],
          ['一般', 60],
        ]),
      ),
    ).toBe('好');
  });
});

describe('texts', () => {
  it.each<[string, unknown]>([
    ['（在职人员8人/编制数15人）×100%=53.33%', true],
    ['8人/14人=53.33%', false],
    ['没有算式', '#N/A 没有找到算式'],
  ])('%s holds: %p', (text, expected) => {
    expect(shownBy(() => texts.checkEquation(text))).toEqual(expected);
  });

  it('reads figures', () => {
    const text = '年初预算140.02万元，执行135.37万元，完成率96.68%';
    expect(shownBy(() => texts.figuresInText(text))).toEqual([[140.02], [135.37], [0.9668]]);
    expect(shownBy(() => texts.figuresInText(text, 2))).toBe(135.37);
    expect(shownBy(() => texts.figuresInText(text, 9))).toBe('#N/A 文本里只有3个数');
  });

  it.each<[unknown, unknown, unknown]>([
    ['88.85%', '89%', true],
    ['1695.7亿元', '16957000万元', true],
    [135.37, '135.4', true],
    ['14人', '15人', false],
    [1, '', '#N/A 数据不足'],
  ])('%p and %p: %p', (a, b, expected) => {
    expect(shownBy(() => texts.sameFigure(a, b))).toEqual(expected);
  });
});
