import { vagueTargets } from '../../src/checks/vague-targets';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

testCheck(vagueTargets, {
  valid: [
    { name: 'targets with figures', sheet: projectGrid() },
    { name: 'a state that can be judged', sheet: projectGrid({ D7: '制度健全并得到执行' }) },
    { name: 'no targets', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'nothing but verbs',
      sheet: projectGrid({ D6: '完成', D7: '提 高' }),
      findings: [
        {
          messageId: 'vague',
          cell: 'D6',
          stated: '完成',
          expected: null,
          message: '指标值无从衡量：D6“完成”、D7“提高”，请写明达到什么程度。',
          related: ['D7'],
        },
      ],
    },
    {
      name: 'a question',
      sheet: goalGrid({ E11: '是否按期完成？' }),
      findings: [{ messageId: 'vague', cell: 'E11', stated: '是否按期完成？', expected: null }],
    },
  ],
});
