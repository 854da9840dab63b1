import { staffRateWhole } from '../../src/checks/staff-rate-whole';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { reportGrid } from '../support/report-grid';

/** A department form that states the rate as its actual value. */
function form(rate: string): ReturnType<typeof projectGrid> {
  return projectGrid({
    A1: '部门整体支出绩效自评表',
    A3: '填报单位',
    B3: '某某局',
    A5: '过程',
    B5: '预算管理',
    C5: '在职人员控制率',
    D5: '≤100%',
    E5: rate,
  });
}
const POSTS = reportGrid('我局核定行政编制3名，事业编制5名，内设科室三个。');

testCheck(staffRateWhole, {
  valid: [
    { name: 'seven of eight', sheet: form('87.5%'), others: [POSTS] },
    { name: 'nobody says how many posts', sheet: form('86.67%'), receipt: 'not-applicable' },
    { name: 'rounded roughly', sheet: form('88%'), others: [POSTS] },
    {
      name: 'posts of one kind only',
      sheet: form('86.67%'),
      others: [reportGrid('我局核定行政编制3名。')],
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'no number of persons gives it',
      sheet: form('86.67%'),
      others: [POSTS],
      findings: [
        {
          messageId: 'impossible',
          cell: 'E5',
          stated: '86.67%',
          expected: null,
          message:
            '行政编制3名、事业编制5名，共8名，没有一个人数能得出在职人员控制率86.67%（6人为75%，7人为87.5%），编制数或控制率有误。',
          related: ['A3'],
        },
      ],
    },
    {
      name: 'posts told in one number',
      sheet: form('93.1%'),
      others: [reportGrid('我局行政编制12名、事业编制6名。')],
      findings: [{ messageId: 'impossible', cell: 'E5', stated: '93.1%', expected: null }],
    },
  ],
});
