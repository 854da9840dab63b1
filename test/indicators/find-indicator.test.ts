import {
  CATALOGUE,
  findIndicator,
  findOperand,
  nameKey,
  OPERANDS,
  operandById,
  operandsOf,
} from '../../src/indicators';

const DEPARTMENT = { families: ['department', 'self-evaluation'] as const, level2: '' };

describe('findIndicator', () => {
  it.each([
    ['在职人员控制率', 'dept.staff_control_rate'],
    ['在职人员控制', 'dept.staff_control_rate'],
    ['“三公经费”变动率', 'dept.san_change_rate'],
    ['"三公经费"变动率', 'dept.san_change_rate'],
    ['三公经费变动率', 'dept.san_change_rate'],
    ['“三公经费“控制率', 'dept.san_control_rate'],
    ['预算完成率（1分）', 'dept.budget_completion_rate'],
    ['预 算 调 整 率', 'dept.budget_adjust_rate'],
    ['结余结转率', 'dept.carry_rate'],
    ['社会公众或服务对象\n满意度', 'dept.satisfaction'],
    ['固定资产利用', 'dept.fixed_asset_rate'],
    ['质量指标（１０分）', 'self.l2_2'],
  ])('%s', (name, id) => {
    expect(findIndicator(name, DEPARTMENT)?.id).toBe(id);
  });

  it('tells two rows of one name apart by their group', () => {
    const name = '“三公经费”';
    expect(findIndicator(name, { ...DEPARTMENT, level2: '预算 配置' })?.id).toBe('dept.san_change_rate');
    expect(findIndicator(name, { ...DEPARTMENT, level2: '预算执行' })?.id).toBe('dept.san_control_rate');
    expect(findIndicator(name, DEPARTMENT)).toBeNull();
  });

  it('prefers the family of the form', () => {
    expect(findIndicator('预算执行率', { families: ['project'], level2: '' })?.id).toBe('proj.exec_rate');
    expect(findIndicator('没有这个指标', DEPARTMENT)).toBeNull();
  });
});

describe('the catalogue', () => {
  it('has one entry an id', () => {
    const ids = CATALOGUE.map((indicator) => indicator.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(CATALOGUE).toHaveLength(92);
  });

  it('builds every formula on operands it knows', () => {
    for (const { formula, variants } of CATALOGUE) {
      const formulas = [
        ...(formula === null ? [] : [formula]),
        ...variants.map((variant) => variant.formula),
      ];
      for (const operand of formulas.flatMap(operandsOf)) expect(operandById(operand)?.id).toBe(operand);
    }
  });

  it('finds each operand by its own name', () => {
    for (const operand of OPERANDS) expect(findOperand(operand.name)?.id).toBe(operand.id);
  });

  it('strips what does not matter from names, and nothing else', () => {
    expect(nameKey('“三公经费“ 控制率（≤100%）')).toBe('三公经费控制');
    expect(nameKey('效率')).toBe('效率');
  });
});
