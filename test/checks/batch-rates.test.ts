import { batchRates } from '../../src/checks/batch-rates';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';
import { reportGrid } from '../support/report-grid';

const REPORT = reportGrid('全年受理信访事项120件，已办结96件，办结率80%。');
const PROJECTS = '全市重点项目250个，已开工200个，开工率80%。';

testCheck(batchRates, {
  valid: [
    {
      name: 'one rate of one batch in two forms',
      sheet: miniForm({}, '全年受理信访事项120件，办结率80.0%。'),
      others: [REPORT],
    },
    {
      name: 'batches of other sizes',
      sheet: miniForm({}, '全年受理信访事项118件，办结率85%。'),
      others: [REPORT],
      receipt: 'not-applicable',
    },
    {
      name: 'other things that are as many',
      sheet: miniForm({}, '采购办公设备120件，验收率85%，办结率100%。'),
      others: [REPORT],
      receipt: 'not-applicable',
    },
    {
      name: 'the year before',
      sheet: miniForm({}, '上年受理信访事项120件，办结率70%。'),
      others: [REPORT],
      receipt: 'not-applicable',
    },
    {
      name: 'the side that the counts prove',
      sheet: miniForm({}, '全年受理信访事项120件，已办结96件，办结率80%。'),
      others: [projectGrid({ E7: '信访事项120件，办结率60%' })],
    },
  ],
  invalid: [
    {
      name: 'a rate that the counts elsewhere refute',
      sheet: miniForm({}, '全年受理信访事项120件，办结率82%。'),
      others: [REPORT],
      findings: [
        {
          messageId: 'wrong',
          cell: 'B7',
          stated: '82%',
          expected: '80%',
          text: '82%',
          message: '120件的“办结率”此处写82%，“报告”A3写96件、80%，96件÷120件＝80%，请统一。',
          related: ['A3'],
        },
      ],
    },
    {
      name: 'in the row of a project',
      sheet: projectGrid({ E7: '重点项目250个，开工率 68%' }),
      others: [reportGrid(PROJECTS)],
      findings: [{ messageId: 'wrong', cell: 'E7', stated: '68%', expected: '80%', text: '68%' }],
    },
    {
      name: 'two rates in one form and no counts to tell',
      sheet: miniForm({}, '走访企业315家，问题解决率92%。全年走访企业315家，解决率95%。'),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '95%',
          expected: '92%',
          text: '95%',
          message: '315家的“解决率”此处写95%，“自评表”B7写92%，是否为同一批事项？',
        },
      ],
    },
  ],
});
