import { totalScore } from '../../src/checks/total-score';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { fundGrid } from '../support/fund-grid';
import { miniForm } from '../support/mini-form';

testCheck(totalScore, {
  valid: [
    { name: 'a form in order', sheet: miniForm() },
    {
      name: 'points of the block of funds, whose columns say 计划 and 实际',
      sheet: fundGrid({
        D5: '计划',
        E5: '实际',
        F5: '执行率',
        G5: '分值',
        H5: '得分',
        ...{ D6: 110, E6: 103.5, F6: '94.09%', G6: 10, H6: 9.41 },
        ...{ D7: 100, E7: 98.5, F7: '98.5%', G7: null },
        ...{ D8: 10, E8: 5, F8: '50%', G8: null },
        ...{ F11: 90, G11: 90, A12: '总分', F12: 100, G12: 99.41 },
      }),
    },
    { name: 'a blank total', sheet: miniForm({ G15: null }), receipt: 'not-applicable' },
    {
      name: 'a blank row that counts for nothing',
      sheet: miniForm({ G14: null, G15: 65 }),
      receipt: 'cannot',
      reason: '公用经费控制率',
    },
    { name: 'a total in words', sheet: miniForm({ G15: '待定' }), receipt: 'cannot', reason: '不是数字' },
  ],
  invalid: [
    {
      name: 'digits exchanged',
      sheet: miniForm({ G15: 58 }),
      findings: [
        {
          messageId: 'wrong',
          cell: 'G15',
          stated: '58',
          expected: '85',
          message: '“综合得分”写58分，各行合计85分，差27分。',
        },
      ],
    },
    {
      name: 'a blank row counted whole',
      sheet: miniForm({ G14: null, G15: 95 }),
      findings: [
        {
          messageId: 'countsBlank',
          cell: 'G15',
          stated: '95',
          expected: '65',
          message: '综合得分95分，各行合计65分，差30分，正好是没有填得分的“公用经费控制率”的分值。',
          related: ['G14'],
        },
      ],
    },
    {
      name: 'a blank row counted with some of its points',
      sheet: miniForm({ G14: null }),
      findings: [
        {
          messageId: 'countsPart',
          cell: 'G15',
          stated: '85',
          expected: '65',
          message: '综合得分85分，已填各行合计65分，差20分，“公用经费控制率”没有填得分，是否漏填？',
          related: ['G14'],
        },
      ],
    },
    {
      name: 'a row without weight in a group that carries it in its name',
      sheet: projectGrid({ B7: '社会效益指标（30分）', C7: '无', D7: null, E7: null, G7: null, H7: null }),
      findings: [
        {
          messageId: 'countsBlank',
          cell: 'H8',
          stated: '100',
          expected: '70',
          message: '综合得分100分，各行合计70分，差30分，正好是没有填得分的“无”的分值。',
          related: ['H7'],
        },
      ],
    },
  ],
});
