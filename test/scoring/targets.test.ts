import { collectFacts } from '../../src/facts';
import { EMPTY_RECORD } from '../../src/record';
import { ANY_FORM, scoreForm, traceLines, type RowScore } from '../../src/scoring';
import { projectForm, type RowCells } from '../support/rows';

/** The score of one row by what is printed on it, under a pack. */
function scoreOf(cells: RowCells, pack = 'mof-2020-project'): RowScore {
  const form = projectForm([{ weight: 10, ...cells }]);
  const record = { ...EMPTY_RECORD, packs: { [ANY_FORM]: pack } };
  const [row] = scoreForm(form, collectFacts(form), record, { overwrite: false }).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const MEASURED: readonly (readonly [string, RowCells, string])[] = [
  ['reached', { target: '≥20个', actual: '22个' }, '10'],
  ['in words before', { target: '不少于10场', actual: '13场' }, '10'],
  ['in words behind', { target: '20次以上', actual: '18次' }, '9'],
  ['an upper bound', { target: '≤8万元', actual: '7.6万元', level2: '成本指标' }, '10'],
  ['an upper bound passed', { target: '不超4万', actual: '5万', level2: '成本指标' }, '8'],
  ['less is better without a sign', { target: '8万元', actual: '10万元', level2: '成本指标' }, '8'],
  ['units of different size', { target: '≥1.5万元', actual: '12000元' }, '8'],
  ['three columns', { direction: '≥', target: 12, unit: '公里', actual: 9 }, '7.5'],
  ['three columns, less is better', { direction: '≤', target: 5, unit: '%', actual: 3 }, '10'],
  ['a percentage', { target: '100%', actual: '95%' }, '9.5'],
  ['numbers alone', { target: 100, actual: 80 }, '8'],
  ['two figures each', { target: '不少于5种，不少于2000份', actual: '5种，2500份' }, '10'],
  ['an actual value that repeats the sign', { target: '≥90%', actual: '≥90%' }, '10'],
  ['about, and far from the bound', { target: '不少于40个', actual: '约60个' }, '10'],
  ['a saving', { target: '5%', actual: '6%', level3: '能耗下降率' }, '10'],
  ['nothing done', { target: '≥20个', actual: 0 }, '0'],
];

const LEFT: readonly (readonly [string, RowCells, RowScore['status'], string])[] = [
  ['words', { target: '提高', actual: '有所提高' }, 'manual', '定性指标，由填报人评定：达成年度指标得8—10分'],
  ['a time', { target: '2022年全年', actual: '按时完成' }, 'manual', '定性指标'],
  ['other units', { target: '≥20个', actual: '35%' }, 'manual', '定性指标'],
  ['1 for 100%', { target: '100%', actual: 1 }, 'manual', '定性指标'],
  ['a rate kept as a fraction', { target: '≥98%', actual: 0.992 }, 'manual', '定性指标'],
  ['no actual value', { target: '≥20个' }, 'cannot', '缺少完成值，应填在F5'],
  ['about, and near the bound', { target: '不少于60个', actual: '约60个' }, 'manual', '由填报人判断是否达成'],
  [
    'a rate that may be better high or low',
    { target: '12%', actual: '11%', level3: '人员结构比率' },
    'manual',
    '没有写明以上还是以下',
  ],
  [
    'an open side',
    { target: '30万元', actual: '35万元', level2: '经济效益指标' },
    'manual',
    '没有写明以上还是以下',
  ],
];

describe('targets printed on a row', () => {
  it.each(MEASURED)('%s', (_, cells, score) => {
    expect(scoreOf(cells).due?.toString()).toBe(score);
  });

  it.each(LEFT)('left to the person: %s', (_, cells, status, reason) => {
    const row = scoreOf(cells);
    expect([row.status, row.due]).toEqual([status, null]);
    expect(row.reason).toContain(reason);
  });

  it('a missed target is open where the place says nothing of it', () => {
    const row = scoreOf({ target: '≥20个', actual: '16个' }, 'sichuan-project');
    expect([row.due, row.alternatives.map(({ score }) => score.toString())]).toEqual([null, ['0', '8', '8']]);
    expect(row.reason).toContain('几种可能的标准得分不同');
  });

  it('asks about a target far outdone and takes nothing off', () => {
    const row = scoreOf({ target: '≥20个', actual: '50个' });
    expect([row.due?.toString(), row.question]).toEqual(['10', '完成值是指标值的250%，目标值是否偏低？']);
  });

  it('tells the bands that a person may choose from, in points', () => {
    expect(
      scoreOf({ target: '提高', actual: '提高' }).bands.map((band) => [
        band.label,
        band.from.toString(),
        band.to.toString(),
      ]),
    ).toEqual([
      ['达成年度指标', '8', '10'],
      ['部分达成年度指标并具有一定效果', '6', '8'],
      ['未达成年度指标且效果较差', '0', '6'],
    ]);
  });

  it('says what it rests on', () => {
    const { trace } = scoreOf({ target: '20次以上', actual: '18次' });
    expect(trace === null ? [] : traceLines(trace)).toEqual([
      '  完成值：18次（F5）',
      '  指标值：20次（D5）',
      '标准：未达成年度指标值的，按完成值与指标值的比例得分',
      '计算：分值10分；完成值18次<指标值20次，分值×90%＝9分',
      '依据：财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）',
      '得分：9',
    ]);
  });
});

describe('the rule in words on a row comes before its target', () => {
  it.each<[string, RowCells, string | null]>([
    ['≥95%得满分，否则不得分', { target: '≥90%', actual: '93%' }, '0'],
    ['按比例得分', { target: '≥20个', actual: '15个' }, '7.5'],
    ['每低于1个百分点扣1分，以90%为限', { target: '≥95%', actual: '88%' }, '8'],
    ['≥95%得满分，否则按比例得分', { target: '≥95%', actual: '76%' }, null],
    ['酌情打分', { target: '≥95%', actual: '96%' }, '10'],
  ])('%s', (rule, cells, score) => {
    expect(scoreOf({ ...cells, rule }).due?.toString() ?? null).toBe(score);
  });
});
