import { statedGrade, withGradeTicked } from '../../src/forms';

describe('a grade to tick', () => {
  it.each([
    ['□优 ☑良 □中 □差', '良'],
    ['优□良□中☑差□', '中'],
    ['优（ ）良（√）中（ ）差（ ）', '良'],
    ['优() 良() 中() 差()', ''],
    ['□优  □良  □中  □差', ''],
    ['√优 □良', '优'],
    ['☑优 ☑良 □中', '☑优 ☑良 □中'],
    ['良（85分）', '良（85分）'],
    [' 优秀 ', '优秀'],
    ['', ''],
  ])('%s', (text, grade) => {
    expect(statedGrade(text)).toBe(grade);
  });

  it.each([
    ['□优 □良 □中 □差', '良', '□优 ☑良 □中 □差'],
    ['☑优 □良 □中 □差', '良', '□优 ☑良 □中 □差'],
    ['优（√）良（）中（ ）', '良', '优（ ）良（√）中（ ）'],
    ['优□良□', '差', null],
    ['良', '良', null],
  ])('%s with %s', (text, grade, ticked) => {
    expect(withGradeTicked(text, grade)).toBe(ticked);
  });
});
