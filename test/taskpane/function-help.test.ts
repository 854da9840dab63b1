import { formulaOf } from '../../taskpane/function-help/formula-of';
import { initialsOf } from '../../taskpane/function-help/initials';
import { searchFunctions } from '../../taskpane/function-help/search-functions';
import { functionMetadata } from '../support/function-metadata';

describe('first letters', () => {
  it('are known for every character of every function', async () => {
    const names = (await functionMetadata()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !/^[a-z]+$/u.test(initialsOf(name)))).toEqual([]);
  });

  it.each([
    ['预算调整率', 'ystzl'],
    ['三公经费控制率', 'sgjfkzl'],
    ['重点工作办结率', 'zdgzbjl'],
    ['评价等级', 'pjdj'],
  ])('of %s are %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});

describe('a search', () => {
  const help = (name: string, description: string): Parameters<typeof searchFunctions>[0][number] => ({
    id: name,
    name,
    description,
    parameters: [],
  });
  const all = [
    help('结转结余率', '年末结转结余额除以支出预算数'),
    help('预算完成率', '完成数除以预算数'),
    help('执行率', '执行数除以预算'),
  ];

  it.each([
    ['', ['结转结余率', '预算完成率', '执行率']],
    ['wcl', ['预算完成率']],
    ['预算', ['预算完成率', '结转结余率', '执行率']],
    ['没有', []],
  ])('for %p finds names before purposes', (typed, names) => {
    expect(searchFunctions(all, typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('a formula', () => {
  it.each([
    [['C6', 'G5'], '=JX.执行率(C6,G5)'],
    [['10.24', '140.02', ''], '=JX.执行率(10.24,140.02)'],
    [["'自评表 2'!C6", '$G$5:$G$9'], "=JX.执行率('自评表 2'!C6,$G$5:$G$9)"],
    [['', 'G5'], '=JX.执行率(,G5)'],
    [['他说"好"', '"已加引号"'], '=JX.执行率("他说""好""","已加引号")'],
    [['=1+1)', 'G5'], '=JX.执行率("=1+1)",G5)'],
  ])('of %p is %s', (given, formula) => {
    expect(formulaOf('执行率', given)).toBe(formula);
  });
});
