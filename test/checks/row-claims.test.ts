import { rowClaims } from '../../src/checks/row-claims';
import { testCheck } from '../support/check-tester';
import { goalGrid } from '../support/goal-grid';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(rowClaims, {
  valid: [
    { name: 'what was done as the rows have it', sheet: goalGrid() },
    {
      name: 'what is planned for the next year',
      sheet: goalGrid({ F5: '全年清淤灌溉渠道21.5公里。明年加固堤防3公里；清淤灌溉渠道30公里。' }),
    },
    {
      name: 'rounded in the prose',
      sheet: goalGrid({ F5: '全年清淤灌溉渠道约22公里，灌溉保证率88%。' }),
    },
    {
      name: 'a part, an aim and another year',
      sheet: goalGrid({
        F5: '其中清淤灌溉渠道12公里，计划新建水闸9座；2021年灌溉保证率86.1%，比上年提高2.1个百分点。',
      }),
      receipt: 'not-applicable',
    },
    {
      name: 'several lots of one thing',
      sheet: goalGrid({ F5: '东片清淤灌溉渠道12公里，西片清淤灌溉渠道9.5公里。' }),
      receipt: 'not-applicable',
    },
    { name: 'a report that tells the aim', sheet: reportGrid('清淤灌溉渠道24公里。'), others: [goalGrid()] },
    {
      name: 'a report beside two forms',
      sheet: reportGrid('清淤灌溉渠道30公里。'),
      others: [goalGrid(), { ...goalGrid(), name: '自评表2' }],
      receipt: 'not-applicable',
    },
    { name: 'rows of rates alone', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'what the calculation of a row tells, beside its plan told in another cell',
      sheet: miniForm(
        {
          A6: '年度目标',
          B6: '河道清淤整治18.5公里。',
          C14: '河道清淤整治',
          F14: '年初计划18.5公里，实际完成17.2公里，按完成比例得分',
        },
        '河道清淤整治完成17.8公里，未完成的结转下年。',
      ),
      findings: [
        {
          messageId: 'differs',
          cell: 'B7',
          stated: '17.8公里',
          expected: '年初计划18.5公里，实际完成17.2公里，按完成比例得分',
          related: ['F14'],
        },
      ],
    },
    {
      name: 'another amount beside the very rate of the row',
      sheet: miniForm(
        { C14: '河道清淤整治', F14: '年初计划18.5公里，实际完成17.2公里，完成率92.97%' },
        '河道清淤整治完成17.8公里，完成年初计划的92.97%。',
      ),
      findings: [
        {
          messageId: 'same',
          cell: 'B7',
          stated: '17.8公里',
          expected: '年初计划18.5公里，实际完成17.2公里，完成率92.97%',
        },
      ],
    },
    {
      name: 'a length that is another one',
      sheet: goalGrid({ F5: '全年清淤灌溉渠道26.5公里，新建水闸8座。' }),
      findings: [
        {
          messageId: 'differs',
          cell: 'F5',
          stated: '26.5公里',
          expected: '21.5公里',
          message:
            '正文写“全年清淤灌溉渠道26.5公里”，指标行“清淤灌溉渠道长度”（F7）完成值写21.5公里，是否为同一事项？请核实。',
          related: ['F7'],
        },
      ],
    },
    {
      name: 'a rate under the very name of its row',
      sheet: goalGrid({ F5: '灌溉保证率82.8%。' }),
      findings: [
        {
          messageId: 'same',
          cell: 'F5',
          stated: '82.8%',
          expected: '88.2%',
          message: '完成情况写“灌溉保证率82.8%”，指标行“灌溉保证率”（F11）写88.2%，两处不一致。',
        },
      ],
    },
    {
      name: 'a report that tells neither aim nor result',
      sheet: reportGrid('全年清淤灌溉渠道30公里。'),
      others: [goalGrid()],
      findings: [
        { messageId: 'differs', cell: 'A3', stated: '30公里', expected: '21.5公里', related: ['F7'] },
      ],
    },
  ],
});
