import { projectForms } from '../../src/checks/project-forms';
import type { GridValue } from '../support/grid';
import { testCheck } from '../support/check-tester';
import { fundGrid } from '../support/fund-grid';
import { unitGrid } from '../support/unit-grid';

/** A unit's form with the line of its projects. */
function unit(projects: GridValue, changes: Readonly<Record<string, GridValue>> = {}) {
  const grid = unitGrid('区图书馆', { budget: 320, executed: 300, score: 96 });
  return { ...grid, cells: { ...grid.cells, A6: '项目支出', E6: 220, F6: projects, ...changes } };
}

const ONE = { ...fundGrid(), name: '项目一' };
const TWO = { ...fundGrid({ C3: '设备更新' }), name: '项目二' };

testCheck(projectForms, {
  valid: [
    { name: 'as much as the projects together', sheet: unit(207), others: [ONE, TWO] },
    { name: 'no forms of projects', sheet: unit(207), receipt: 'not-applicable' },
    { name: 'a form of a project', sheet: ONE, others: [unit(207)], receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'more than the unit spent on projects',
      sheet: unit(200),
      others: [ONE, TWO],
      findings: [
        {
          messageId: 'more',
          cell: 'F6',
          stated: '200',
          expected: null,
          message:
            '2张项目自评表的执行数合计207万元，超过部门自评表的项目支出200万元，差7万元，是否有重复或填错？',
          related: ['F6'],
        },
      ],
    },
    {
      name: 'projects without a form, amounts in 元',
      sheet: unit(2070000, { A4: '部门资金（元）', E5: 3200000, F5: 3000000, E6: 2200000 }),
      others: [ONE],
      findings: [
        {
          messageId: 'missing',
          cell: 'F6',
          stated: '2070000',
          expected: null,
          message: '部门自评表的项目支出2070000元，1张项目自评表合计1035000元，还有1035000元没有项目自评表。',
        },
      ],
    },
  ],
});
