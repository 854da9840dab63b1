import { farOverTarget } from '../../src/checks/far-over-target';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

testCheck(farOverTarget, {
  valid: [
    { name: 'a little more than wanted', sheet: projectGrid() },
    { name: 'far less than a limit', sheet: goalGrid({ F10: '98.6万元' }) },
    {
      name: 'far more, with the reason beside it',
      sheet: goalGrid({ F8: '19座', I8: '上级追加资金，增加了建设任务。' }),
    },
    { name: 'a rate out of reach, which is told elsewhere', sheet: projectGrid({ E6: '986%' }) },
    { name: 'no targets', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'three times what was wanted',
      sheet: projectGrid({ E5: '1560盏' }),
      findings: [
        {
          messageId: 'far',
          cell: 'E5',
          stated: '1560盏',
          expected: null,
          message: '完成值大幅超过指标值：“维修路灯”312%，目标是否偏低、数字是否填错？请说明原因。',
          related: ['D5'],
        },
      ],
    },
    {
      name: 'in a form with a column for reasons, left blank',
      sheet: goalGrid({ F8: '19座' }),
      findings: [{ messageId: 'far', cell: 'F8', stated: '19座', expected: null, related: ['E8'] }],
    },
  ],
});
