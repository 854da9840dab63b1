import { sectionScores } from '../../src/checks/section-scores';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(sectionScores, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    { name: 'tenths that floats would miss', sheet: miniForm({ G9: 0.3, G10: 0.1, G11: 0.2 }) },
    {
      name: 'sub-totals named and below their rows',
      sheet: miniForm({
        ...{ B9: '投入', C9: '人员', D9: 10, E9: 10, F9: '见附件', G9: 9 },
        ...{ B12: '投入小计', D12: 60, E12: 60, F12: null, G12: 54 },
        ...{ B13: '过程', C13: '支付进度' },
        ...{ B15: '过程小计', D15: 50, E15: 50, G15: 40 },
        ...{ B16: '综合得分', D16: 110, E16: 110, G16: 94 },
      }),
    },
    { name: 'a blank score', sheet: miniForm({ G10: null }), receipt: 'cannot', reason: '在职人员控制率' },
    { name: 'blank sub-totals', sheet: miniForm({ G9: null, G12: null }), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a sub-total that does not follow',
      sheet: miniForm({ G9: 46 }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'G9',
          stated: '46',
          expected: '45',
          message: '“投入”得分写46分，各行合计20+25=45分，差1分。',
          related: ['G10', 'G11'],
        },
      ],
    },
    {
      name: "a wrong result in the template's formula",
      sheet: miniForm({ G12: { formula: 'SUM(G13:G13)', value: 20 } }),
      findings: [{ messageId: 'wrong', cell: 'G12', stated: '20', expected: '40' }],
    },
  ],
});
