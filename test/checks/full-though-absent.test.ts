import { fullThoughAbsent } from '../../src/checks/full-though-absent';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

const ABSENT = { C10: '政府采购执行率', F10: '本年度未安排政府采购' };

testCheck(fullThoughAbsent, {
  valid: [
    { name: 'no points for it', sheet: miniForm({ ...ABSENT, G10: 0, G9: 25, G15: 65 }) },
    { name: 'it did occur', sheet: miniForm(), receipt: 'not-applicable' },
    { name: 'no score yet', sheet: miniForm({ ...ABSENT, G10: null }), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'all points for nothing',
      sheet: miniForm(ABSENT),
      findings: [
        {
          messageId: 'full',
          cell: 'G10',
          stated: '20',
          expected: null,
          message:
            '“政府采购执行率”写明“未安排政府采购”，无法计算，却计20分（满分），是否应剔除后把分值调整到其他指标？',
          related: ['F10'],
        },
      ],
    },
    {
      name: 'in other words on another row',
      sheet: miniForm({
        C14: '政府采购执行率',
        F14: '我单位没有发生政府采购业务。',
        G14: 30,
        G12: 50,
        G15: 95,
        D16: '优',
      }),
      findings: [{ messageId: 'full', cell: 'G14', stated: '30', expected: null }],
    },
  ],
});
