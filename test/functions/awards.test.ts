import * as scores from '../../functions/scores';
import { shownBy } from '../support/custom-functions';

const one = (value: unknown): unknown[][] => [[value]];
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe('扣分法得分', () => {
  it.each<[unknown, unknown, unknown, unknown, unknown, string | undefined, unknown]>([
    ['112.5%', '100%', '1%', 0.2, 3, undefined, 0.6],
    [1.125, 1, 0.01, 0.2, 3, '超过', 0.6],
    ['88%', '90%', '1%', 0.2, 5, '低于', 4.6],
    ['53%', '100%', '1%', 0.2, 3, undefined, 3],
    ['500%', '100%', '1%', 0.2, 3, undefined, 0],
    ['90%', '100%', '3%', 1, 15, '偏离', 12],
    ['90%', '100%', '3%', 1, 15, '随便', '#VALUE! 方向应写“超过”“低于”或“偏离”'],
    ['90%', '100%', 0, 1, 15, undefined, '#VALUE! 每档应大于零，例如1%'],
    ['90%', '100%', '1%', -1, 15, undefined, '#VALUE! 每档扣分不能小于零'],
    [null, '100%', '1%', 1, 15, undefined, '#N/A 数据不足'],
  ])('%p %p %p %p %p %p', (value, from, per, take, weight, side, expected) => {
    expect(
      shownBy(() => scores.deductScore(one(value), one(from), one(per), one(take), one(weight), side)),
    ).toEqual(expected);
  });
});

describe('比例得分', () => {
  it.each<[unknown, unknown, unknown, boolean | undefined, unknown]>([
    [7.6, 500, 3, undefined, 0.05],
    [146.25, 198.5, 3, undefined, 2.21],
    [126.47, 146.25, 3, undefined, 2.59],
    [520, 500, 40, undefined, 40],
    [10, 8, 10, true, 8],
    [10, 0, 10, undefined, '#DIV/0! 分母为零'],
    ['十二', 20, 10, undefined, '#VALUE! “十二”不是一个数'],
  ])('%p of %p for %p', (done, wanted, weight, isLess, expected) => {
    expect(shownBy(() => scores.ratioScore(one(done), one(wanted), one(weight), isLess))).toEqual(expected);
  });
});

describe('支付进度得分', () => {
  it.each<[unknown[], unknown[], unknown, unknown]>([
    [[0.0089, 0.7671, 0.8574, 0.872], [0.25, 0.5, 0.75, 0.9], 4, 2],
    [['6.8%', '17.41%', '28.33%', '42.42%'], ['25%', '50%', '75%', '90%'], 4, 0],
    [[0.3, 0.6], [0.25, 0.5, 0.75], 4, '#VALUE! 进度与目标的个数不一致'],
    [[0.3, null], [0.25, 0.5], 4, '#N/A 数据不足'],
  ])('%j', (progress, targets, weight, expected) => {
    expect(shownBy(() => scores.progressScore([progress], [targets], one(weight)))).toEqual(expected);
  });
});

describe('指标完成得分', () => {
  it.each<[unknown, unknown, string | undefined, unknown]>([
    ['≥20个', '22个', undefined, 10],
    ['≥20个', '18个', '按比例', 9],
    ['≥20个', '18个', '不得分', 0],
    ['不超过8万元', '10万元', '按比例', 8],
    ['≥20个', '18个', undefined, '#N/A 未达成指标值，请在第四个参数写“按比例”或“不得分”'],
    ['提高', '有所提高', '按比例', '#N/A 指标值或完成值不是可以比较的数，由人评定'],
    ['≥20个', '', undefined, '#N/A 数据不足'],
  ])('%p against %p, %p', (target, actual, unmet, expected) => {
    expect(shownBy(() => scores.targetScore(one(target), one(actual), one(10), unmet))).toEqual(expected);
  });
});

describe('定性得分', () => {
  it.each<[string, unknown, string | undefined, unknown]>([
    ['达成年度指标', 1, undefined, 10],
    ['达成年度指标', 0, undefined, 8],
    ['部分达成年度指标并具有一定效果', 0.5, undefined, 7],
    ['部分达成年度指标并具有一定效果', 0, 'hubei-project', 5],
    [
      '很好',
      0.5,
      undefined,
      '#VALUE! 档次应写“达成年度指标”、“部分达成年度指标并具有一定效果”、“未达成年度指标且效果较差”',
    ],
    ['达成年度指标', 2, undefined, '#VALUE! 档内比例应在0和1之间'],
    ['达成年度指标', 1, 'nowhere', '#VALUE! 评分标准“nowhere”没有定性档次'],
  ])('%p at %p under %p', (band, within, standard, expected) => {
    expect(shownBy(() => scores.judgedScore(band, one(10), one(within), standard))).toEqual(expected);
  });
});

describe('分档得分 and 批量得分', () => {
  it('bands from high to low', () => {
    const bands = [
      [0.95, 3],
      [0.9, 1.2],
    ];
    expect(
      ['96%', '93%', '80%'].map((value) => shownBy(() => scores.bandScore(one(value), bands, 3))),
    ).toEqual([3, 1.2, 0]);
  });

  it('a column by the name of a pack, blank lines left blank', () => {
    const answers = shownBy(() =>
      scores.batchScore(
        one('jinzhong-zone-department-2021'),
        column('预算调整率', '重点支出安排率', '', '某某率'),
        column('7.31%', '88.85%', null, 0.5),
        column(3, 5, null, 2),
      ),
    );
    expect(answers).toEqual([[0.9], [4.8], [''], ['#VALUE! 没有指标“某某率”']]);
  });

  it('a column by the rule in words on each line', () => {
    const rules = column(
      '≥95%得满分，否则不得分',
      '按比例得分',
      '酌情给分',
      '以100%为限，每超过1个百分点扣0.5分，扣完为止',
    );
    const answers = shownBy(() =>
      scores.batchScore(
        rules,
        column('甲', '乙', '丙', '丁'),
        column(0.93, 0.8, 0.9, 1.034),
        column(5, 10, 5, 4),
      ),
    );
    expect(answers).toEqual([
      [0],
      [8],
      ['#N/A 读不懂“酌情给分”，由人评定'],
      ['#N/A 标准有几种可能，得分不同'],
    ]);
  });
});
