import { fundNatures } from '../../src/checks/fund-natures';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { unitGrid } from '../support/unit-grid';

function natures(basic: string, project: string): ReturnType<typeof unitGrid> {
  const { name, cells } = unitGrid('区图书馆', { budget: 230.5, executed: 212.4, score: 90 });
  return { ...(name === undefined ? {} : { name }), cells: { ...cells, A6: basic, E6: project } };
}

testCheck(fundNatures, {
  valid: [
    { name: 'parts of the budget', sheet: natures('其中：基本支出：130.5', '项目支出：100') },
    { name: 'parts of what was spent, in full', sheet: natures('基本支出：120.4万元', '项目支出：92万元') },
    { name: 'one of them alone', sheet: natures('基本支出：130.5', '其他说明'), receipt: 'not-applicable' },
    { name: 'a form without such lines', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'digits exchanged',
      sheet: natures('其中：基本支出：103.5', '项目支出：100'),
      findings: [
        {
          messageId: 'differs',
          cell: 'E6',
          stated: '100',
          expected: null,
          message: '基本支出103.5＋项目支出100＝203.5，与年度资金总额的230.5、212.4都不相等。',
          related: ['A6', 'E5', 'F5'],
        },
      ],
    },
  ],
});
