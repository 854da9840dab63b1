import { operandReadings } from '../../src/checks/operand-readings';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

const CONTROL = (budget: string): Readonly<Record<string, string>> => ({
  C14: '“三公经费”控制率',
  F14: `（3.2万元/${budget}）×100%=88.89%`,
});

testCheck(operandReadings, {
  valid: [
    { name: 'the same budget in both rows', sheet: miniForm(CONTROL('3.6万元')) },
    { name: 'written more roughly', sheet: miniForm(CONTROL('3.60万元')) },
    { name: 'one row only', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'two budgets',
      sheet: miniForm({ ...CONTROL('2.9万元'), F14: '（2.8万元/2.9万元）×100%=96.55%' }),
      findings: [{ messageId: 'differs', cell: 'F14', stated: '2.9万元', expected: null, related: ['F11'] }],
    },
    {
      name: 'posts counted in two ways',
      sheet: miniForm({ C14: '在职人员控制率', F14: '（在职人员9人/编制数12人）×100%=75%' }),
      findings: [{ messageId: 'differs', cell: 'F14', stated: '12人', expected: null, related: ['F10'] }],
    },
  ],
});
