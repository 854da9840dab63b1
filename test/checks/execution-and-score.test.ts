import { executionAndScore } from '../../src/checks/execution-and-score';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';
import { unitGrid } from '../support/unit-grid';

testCheck(executionAndScore, {
  valid: [
    { name: 'money spent', sheet: unitGrid('区图书馆', { budget: 100, executed: 92, score: 96 }) },
    {
      name: 'little spent and few points',
      sheet: unitGrid('区图书馆', { budget: 100, executed: 32, score: 71 }),
    },
    {
      name: 'no score yet',
      sheet: unitGrid('区图书馆', { budget: 100, executed: 32, score: '' }),
      receipt: 'not-applicable',
    },
    { name: 'no budget', sheet: projectGrid(), receipt: 'not-applicable' },
    {
      name: 'a budget of zero',
      sheet: unitGrid('区图书馆', { budget: 0, executed: 0, score: 96 }),
      receipt: 'not-applicable',
    },
    { name: 'no budget of the whole year', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a third spent, nearly all points',
      sheet: unitGrid('区图书馆', { budget: 100, executed: 32, score: 96 }),
      findings: [
        {
          messageId: 'high',
          cell: 'G9',
          stated: '96',
          expected: null,
          message: '执行数32只占预算数100的32%，自评96分（满分100分），目标怎样完成的，是否需要说明？',
          related: ['F5', 'E5'],
        },
      ],
    },
    {
      name: 'in a project form',
      sheet: fundGrid({
        F6: 43.5,
        F7: 40,
        F8: 3.5,
        G6: '39.55%',
        G7: '40%',
        G8: '35%',
        A12: '总分',
        F12: 100,
        G12: 100,
      }),
      findings: [{ messageId: 'high', cell: 'G12', stated: '100', expected: null, related: ['F6', 'E6'] }],
    },
  ],
});
