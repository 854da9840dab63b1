import { calculationResult } from '../../src/checks/calculation-result';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(calculationResult, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    { name: 'a truncated result', sheet: miniForm({ F10: '18/16=112%' }) },
    { name: 'a rounded result', sheet: miniForm({ F14: '（124.41万元/140.02万元）×100%=89%' }) },
    { name: 'a result in percent without the sign', sheet: miniForm({ F14: '45.0/50.0×100=90' }) },
    { name: 'a lost percent sign', sheet: miniForm({ F14: '45.0/50.0=90' }) },
    { name: 'a misplaced bracket', sheet: miniForm({ F11: '[（3.6万元-2.8万元/2.8万元）]×100%=28.57%' }) },
    {
      name: 'brackets of all kinds',
      sheet: miniForm({ F11: '【（82.82+948.96－62.29）÷（82.82＋948.96）】=94%' }),
    },
    { name: 'months, persons and money', sheet: miniForm({}, '补贴12个月×35人×每人每月180元＝75,600元。') },
    { name: 'land at a price', sheet: miniForm({}, '补助1.2万亩×50元＝60万元。') },
    { name: 'a calculation in two steps', sheet: miniForm({ F14: '45/(30+20)=45/50×100%=90%' }) },
    { name: 'nothing over something', sheet: miniForm({ F11: '(6.97-6.97)/6.97=0' }) },
    { name: 'a sum in a narrative', sheet: miniForm({}, '支出合计3.02+9.77+0.18=12.97万元，均在预算内。') },
    {
      name: 'rows without calculations',
      sheet: miniForm({ F10: '控制在编制以内', F11: null, F14: '节约' }),
      receipt: 'not-applicable',
    },
    { name: 'a zero base', sheet: miniForm({ F10: '0/0=0%' }), receipt: 'cannot', reason: '分母为零' },
  ],
  invalid: [
    {
      name: 'a rate that does not follow',
      sheet: miniForm({ F10: '（在职人员8人/编制数15人）×100% =57.14%' }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'F10',
          stated: '57.14%',
          expected: '53.33%',
          message: '算式“（在职人员8人/编制数15人）×100%=57.14%”算得53.33%，写的是57.14%。',
          text: '57.14%',
        },
      ],
    },
    {
      name: 'counted persons without units',
      sheet: miniForm({ F10: '18/16=118%' }),
      findings: [{ messageId: 'wrong', cell: 'F10', stated: '118%', expected: '113%' }],
    },
    {
      name: 'a difference in a narrative',
      sheet: miniForm({}, '较上年减少7.99-5.78=2.12万元，主要是压减接待。'),
      findings: [
        { messageId: 'wrong', cell: 'B7', stated: '2.12万元', expected: '2.21万元', text: '2.12万元' },
      ],
    },
  ],
});
