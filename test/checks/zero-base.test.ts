import { zeroBase } from '../../src/checks/zero-base';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

testCheck(zeroBase, {
  valid: [
    { name: 'a base', sheet: miniForm() },
    { name: 'nothing before and nothing now', sheet: miniForm({ F11: '(0万元-0万元)/0万元×100%=0%' }) },
    { name: 'no calculations', sheet: projectGrid(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a rate over nothing',
      sheet: miniForm({ F11: '(5万元-0万元)/0万元×100%=100%' }),
      findings: [
        {
          messageId: 'zero',
          cell: 'F11',
          stated: '100%',
          expected: null,
          message: '算式“(5万元-0万元)/0万元×100%=100%”的分母是0，算不出100%，请写明基数或改为不计算。',
          related: ['F11'],
        },
      ],
    },
    {
      name: 'in prose',
      sheet: miniForm({}, '政府采购执行率＝3.2万元÷0万元×100%＝100%。'),
      findings: [{ messageId: 'zero', cell: 'B7', stated: '100%', expected: null }],
    },
  ],
});
