import { taskClaims } from '../../src/checks/task-claims';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';
import { reportGrid } from '../support/report-grid';

const SIGNED = '全年签约招商项目60个，完成市下达任务的120%。';

testCheck(taskClaims, {
  valid: [
    { name: 'the same claim twice', sheet: miniForm({}, SIGNED), others: [reportGrid(`2022年，${SIGNED}`)] },
    {
      name: 'tasks of two bodies',
      sheet: miniForm({}, SIGNED),
      others: [reportGrid('全年签约招商项目52个，完成省下达任务的104%。')],
      receipt: 'not-applicable',
    },
    {
      name: 'other things',
      sheet: miniForm({}, SIGNED),
      others: [reportGrid('改造老旧小区52个，完成市下达任务的104%。')],
      receipt: 'not-applicable',
    },
    {
      name: 'the year before',
      sheet: miniForm({}, SIGNED),
      others: [reportGrid('2021年签约招商项目52个，完成市下达任务的104%。')],
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'another count of the same task',
      sheet: miniForm({}, '全年签约项目52个，完成市下达任务的104%。'),
      others: [reportGrid(SIGNED), projectGrid({ E7: '签约招商项目60个，完成市下达任务的120%' })],
      findings: [
        {
          messageId: 'sameTask',
          cell: 'B7',
          stated: '52个',
          expected: '60个',
          text: '52个',
          related: ['A3', 'E7'],
        },
      ],
    },
    {
      name: 'rates that give no common task',
      sheet: miniForm(
        {},
        '全年签约招商项目60个，完成市下达任务的120%。至12月签约招商项目55个，完成市下达任务的115%。',
      ),
      findings: [{ messageId: 'differs', cell: 'B7', stated: '55个', expected: null, text: '55个' }],
    },
    {
      name: 'in a project and a report',
      sheet: reportGrid('新建高标准农田项目18个，投资3200万元，完成省下达任务的80%。'),
      others: [
        projectGrid({ E7: '新建农田项目20个，投资4000万元，完成省下达任务的100%' }),
        miniForm({}, '建成农田项目20个，完成省下达任务的100%。'),
      ],
      findings: [{ messageId: 'sameTask', cell: 'A3', stated: '18个', expected: '20个', text: '18个' }],
    },
  ],
});
