import { readTargetWords } from '../../src/rules';

describe('targets in the words of a rule', () => {
  it.each([
    ['目标≥42处，达到得满分，未达到按比例得分', '≥42处', 'ratio'],
    ['目标值：≥98%，达到得满分，未达到的按完成比例得分（保留两位小数）。', '≥98%', 'ratio'],
    ['目标100%,完成得满分,否则不得分', '100%', 'zero'],
    ['目标≤14万元，不超过得满分，超过不得分', '≤14万元', 'zero'],
    ['年度目标不少于12场次；达到目标得满分；未达到不得分', '不少于12场次', 'zero'],
  ])('%s', (words, text, unmet) => {
    const read = readTargetWords(words);
    expect(read === null ? null : [read.text, read.unmet]).toEqual([text, unmet]);
  });

  it.each([
    '目标≥42处，达到得满分',
    '目标≥42处，达到得满分，未达到酌情扣分',
    '目标≥42处，达到得满分，未达到按比例得分，质量不合格再扣1分',
    '达到得满分，未达到按比例得分',
    '目标明确，达到得满分，未达到按比例得分',
  ])('not read: %s', (words) => {
    expect(readTargetWords(words)).toBeNull();
  });
});
