import { rowFormula } from '../../src/checks/row-formula';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

const CARRY = (text: string): Readonly<Record<string, string>> => ({ C14: '结转结余率', F14: text });

testCheck(rowFormula, {
  valid: [
    { name: 'the budget as the base', sheet: miniForm(CARRY('5/100=5%')) },
    {
      name: 'nothing in the head to compare with',
      sheet: miniForm({ ...CARRY('5/90=5.56%'), G6: null }),
      receipt: 'not-applicable',
    },
    { name: 'rows without figures of the head', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'spending as the base',
      sheet: miniForm({ ...CARRY('25/90=27.78%'), G6: 25 }),
      findings: [
        {
          messageId: 'differs',
          cell: 'F14',
          stated: '25/90=27.78%',
          expected: '25%',
          message:
            '“结转结余率”的算式“25/90=27.78%”与公式的口径不同：按表头，年末结余金额÷年初预算金额＝25%。请核实分子分母。',
          related: ['G6', 'G4'],
        },
      ],
    },
    {
      name: 'the adjustment left out of a completion rate',
      sheet: miniForm({ C14: '预算完成率', F14: '(10+100-5)/(10+100)=95.45%', D6: 60 }),
      findings: [
        { messageId: 'differs', cell: 'F14', stated: '(10+100-5)/(10+100)=95.45%', expected: '60%' },
      ],
    },
  ],
});
