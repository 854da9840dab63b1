import { readRuleWords, scoringWords } from '../../src/rules';

const REGULAR: readonly (readonly [string, string, readonly string[]])[] = [
  ['≥95%得满分，否则不得分', '≥95%得满分，否则不得分', []],
  ['达到100%得满分，未达到不得分。', '≥100%得满分，否则不得分', []],
  [
    '控制率≤100%得满分；每超过1个百分点扣0.5分，扣完为止。',
    '以100%为限，每超过1个百分点扣0.5分，扣完为止',
    ['以100%为限，每超过1个百分点扣0.5分，不足一档按比例，扣完为止'],
  ],
  [
    '以95%为限，每低于1个百分点扣0.2分，不足1个百分点按1个百分点计，扣完为止',
    '以95%为限，每低于1个百分点扣0.2分，不足一档按一档，扣完为止',
    [],
  ],
  ['按比例得分', '按比例得分（分值×完成比例）', []],
  ['得分=执行率×分值', '按比例得分（分值×完成比例）', []],
  ['≥95%得满分，否则按比例得分', '按比例得分，达到95%得满分', ['按比例得分（分值×完成比例）']],
  ['≥90%得5分，80%-90%得3分，60%-80%得1分，其余不得分', '≥90%得5分，≥80%得3分，≥60%得1分，其余不得分', []],
  ['≤5%得5分，5%-10%得3分，10%-20%得1分，其余不得分', '≤5%得5分，≤10%得3分，≤20%得1分，其余不得分', []],
  ['90%（含）以上得5分，80%（含）-90%（不含）得3分，其余不得分', '≥90%得5分，≥80%得3分，其余不得分', []],
];

const IRREGULAR: readonly string[] = [
  '根据制度健全情况酌情打分',
  '每少1间扣2分，扣完为止',
  '每超过1个百分点扣0.5分，扣完为止',
  '≥95%得满分，每低1个百分点扣权重的5%',
  '资料齐全得满分，缺一项扣1分',
  '90%（不含）以上得5分，其余不得分',
  '',
];

describe('rules in words', () => {
  it.each(REGULAR)('%s', (words, reading, others) => {
    const rule = readRuleWords(words);
    expect(rule === null ? null : scoringWords(rule.scoring)).toBe(reading);
    expect(rule?.alternatives.map(scoringWords)).toEqual(others);
  });

  it.each(IRREGULAR)('not read: %s', (words) => {
    expect(readRuleWords(words)).toBeNull();
  });
});
