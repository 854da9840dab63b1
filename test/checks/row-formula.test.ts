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
      sheet: miniForm({ ...CARRY('25/60=41.67%'), G6: 25, D6: 60 }),
      findings: [
        {
          messageId: 'differs',
          cell: 'F14',
          stated: '25/60=41.67%',
          expected: '25%',
          message:
            '“结转结余率”的算式“25/60=41.67%”与公式的口径不同：按表头，年末结余÷年初预算＝25%；年末结余÷（上年结转＋年初预算＋预算调整＋其他调整）＝26.32%；年末结余÷（年初预算＋预算调整＋其他调整）＝29.41%；年末结余÷（上年结转＋年初预算）＝22.73%。请核实分子分母。',
          related: ['G6', 'G4'],
        },
      ],
    },
    {
      name: 'the adjustment left out of a completion rate',
      sheet: miniForm({ C14: '预算完成率', F14: '(10+100-5)/(10+100)=95.45%', D5: -60, D6: 50 }),
      findings: [
        { messageId: 'differs', cell: 'F14', stated: '(10+100-5)/(10+100)=95.45%', expected: '50%' },
      ],
    },
  ],
});
