import { Decimal, exactly } from '../../src/figures';
import { evaluate, evaluateInterval, indicatorById, type Formula } from '../../src/indicators';

function formulaOf(id: string): Formula {
  const formula = indicatorById(id)?.formula;
  if (formula == null) throw new RangeError(id);
  return formula;
}

function values(entries: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> {
  return new Map(Object.entries(entries).map(([id, value]) => [id, new Decimal(value)]));
}

describe('evaluate', () => {
  it.each([
    ['dept.staff_control_rate', { staff_actual: '8', staff_quota: '15' }, '53.33'],
    ['dept.san_change_rate', { san_budget: '3.6', san_budget_prev: '2.8' }, '28.57'],
    ['dept.budget_adjust_rate', { adjust_total: '-567.94', budget_initial: '948.96' }, '59.85'],
    ['proj.cost_saving_rate', { cost_plan: '20', cost_actual: '17' }, '15.00'],
  ])('%s of %p is %s', (id, operands, expected) => {
    const result = evaluate(formulaOf(id), values(operands));
    expect(result.kind === 'value' && result.value.toFixed(2)).toBe(expected);
  });

  it('tells a zero base, nothing over nothing and a missing operand apart', () => {
    const formula = formulaOf('dept.staff_control_rate');
    expect(evaluate(formula, values({ staff_actual: '3', staff_quota: '0' })).kind).toBe('zero-base');
    expect(evaluate(formula, values({ staff_actual: '0', staff_quota: '0' })).kind).toBe('not-applicable');
    expect(evaluate(formula, values({ staff_actual: '3' }))).toEqual({
      kind: 'missing',
      operand: 'staff_quota',
    });
  });
});

describe('evaluateInterval', () => {
  it('holds the exact value between its ends', () => {
    const formula = formulaOf('dept.san_change_rate');
    const around = (text: string): { low: Decimal; high: Decimal } => ({
      low: new Decimal(text).minus('0.05'),
      high: new Decimal(text).plus('0.05'),
    });
    const interval = evaluateInterval(
      formula,
      new Map([
        ['san_budget', around('3.6')],
        ['san_budget_prev', around('2.8')],
      ]),
    );
    expect(interval?.low.lt('28.57') === true && interval.high.gt('28.57')).toBe(true);
  });

  it('is null where an operand is missing', () => {
    const one = new Map([['staff_actual', exactly(new Decimal(1))]]);
    expect(evaluateInterval(formulaOf('dept.staff_control_rate'), one)).toBeNull();
  });
});
