import fc from 'fast-check';
import { readFigures, showFigure, type FigureReading } from '../../src/figures';

function shown(reading: FigureReading): string {
  if (reading.kind === 'malformed') return `${reading.defect}:${reading.text}`;
  if (reading.kind === 'range')
    return `${reading.low.toString()}..${reading.high.toString()}${reading.unit?.id ?? ''}`;
  if (reading.kind === 'ratio')
    return `${reading.part.toString()}/${reading.whole.toString()}${reading.unit.id}`;
  const { comparator, direction, approximate } = reading;
  return [
    comparator ?? '',
    showFigure(reading),
    direction === null ? '' : `(${direction})`,
    approximate ? '~' : '',
  ].join('');
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['年初预算140.02万元', ['140.02万元']],
  ['全年支出1,100.9亿元', ['1100.9亿元']],
  ['全年支出1,234,567.89元', ['1234567.89元']],
  ['支出１２３．４５万元', ['123.45万元']],
  ['得分９８．５分', ['98.5分']],
  ['完成率95.00％', ['95.00%']],
  ['下降1‰', ['1‰(decrease)']],
  ['较上年增长12.3个百分点', ['12.3个百分点(increase)']],
  ['减少2.21万元', ['2.21万元(decrease)']],
  ['≥20个', ['>=20个']],
  ['不少于10场', ['>=10场']],
  ['不超过30万元', ['<=30万元']],
  ['90%以上', ['>=90%']],
  ['约60次', ['60次~']],
  ['节约1.33万元，合约金额12万元，附近3公里', ['1.33万元(decrease)', '12万元', '3公里']],
  ['约20余万元', ['20万元~']],
  ['9.5/10分', ['9.5/10分']],
  ['(1,234.50)万元', ['-1234.50万元']],
  ['调整金额为-1800万元', ['-1800万元']],
  ['预算调整率为-3.5%', ['-3.5%']],
  ['(6.97-6.97)/6.97=0', ['6.97', '6.97', '6.97', '0']],
  ['3.6万元-2.8万元', ['3.6万元', '2.8万元']],
  ['占比5%-20%之间', ['5..20%']],
  ['全年预算640 万元', ['640万元']],
  ['3541.07万元2.3本项目', ['3541.07万元']],
  ['完成1.2亿，8500万', ['1.2亿', '8500万']],
  ['服务3万人次', ['3万人次']],
  ['调整预算数为752.38万元，执行数为246.19万元', ['752.38万元', '246.19万元']],
  ['执行率85.71%（300/350）', ['85.71%', '300', '350']],
  ['完成培训3期，共120人次', ['3期', '120人次']],
];

const NOT_AMOUNTS: readonly string[] = [
  '2021年12月31日',
  '2021/12/31',
  '2022.2.8',
  '填报日期：2022年2月9日',
  '（市编发﹝2017﹞20号）',
  '财预〔2020〕10号',
  '1-3月',
  '1月-10月',
  '11月底',
  '0000-0000000',
  '1、经济效益',
  '1.转型升级',
  '（3）其他',
  '第3季度',
  '20200101',
  'A4',
  '“三重一大”、两个',
  '三公经费、三定方案、一岗双责、第七次',
];

const MALFORMED: readonly (readonly [string, readonly string[]])[] = [
  ['总额.5.78万元', ['stray-point:.5.78万元']],
  ['较上年增加万元，', ['missing-number:增加万元']],
  ['同比下降%。', ['missing-number:下降%']],
  ['增加元素', []],
  ['每项2万元', ['2万元']],
];

describe('powers without end', () => {
  it.each(['万', '亿', '千', '百', '万\n', '千余'])('1%s…', (power) => {
    expect(readFigures(`1${power.repeat(3000)}`).length).toBeLessThan(10);
  });
});

describe('readFigures', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(readFigures(text).map(shown)).toEqual(expected);
  });

  it.each(NOT_AMOUNTS)('no amount in %s', (text) => {
    expect(readFigures(text).map(shown)).toEqual([]);
  });

  it.each(MALFORMED)('malformed: %s', (text, expected) => {
    expect(readFigures(text).map(shown)).toEqual(expected);
  });

  it('gives spans of the original text', () => {
    const text = '（在职人员８人/编制数15人）×100% =53.33%';
    const spans = readFigures(text).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['８人', '15人', '53.33%']);
  });

  it('reads back every written amount exactly', () => {
    const amounts = fc.tuple(fc.nat({ max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(amounts, ([digits, decimals]) => {
        const whole = String(digits).padStart(decimals + 1, '0');
        const at = whole.length - decimals;
        const written = decimals === 0 ? whole : `${whole.slice(0, at)}.${whole.slice(at)}`;
        const [figure] = readFigures(`支出${written}万元，`);
        expect(figure?.kind === 'figure' && figure.value.toFixed(decimals)).toBe(written);
      }),
    );
  });

  it('never throws and keeps spans inside the text', () => {
    const pieces = fc.constantFrom(
      '1',
      '2',
      '.',
      ',',
      '，',
      '%',
      '万元',
      '-',
      '(',
      '）',
      '年',
      '月',
      '号',
      '增加',
      '第',
      '〔',
      ' ',
      '\n',
      '个百分点',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span } of readFigures(text).filter((reading) => reading.kind === 'figure')) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
    );
  });
});
