import { gradeOfTotal } from '../../src/checks/grade-of-total';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

testCheck(gradeOfTotal, {
  valid: [
    { name: 'the grade of its band', sheet: miniForm() },
    { name: 'the lower end of a band', sheet: miniForm({ G9: 50, G11: 30, G15: 90, D16: '优' }) },
    { name: 'a grade of the sum under a wrong total', sheet: miniForm({ G15: 90 }) },
    { name: 'more words', sheet: miniForm({ D16: '良（85分）' }) },
    { name: 'no place for a grade', sheet: projectGrid(), receipt: 'not-applicable' },
    { name: 'no total yet', sheet: miniForm({ G15: null, D16: null }), receipt: 'not-applicable' },
    {
      name: 'a grade of another scheme',
      sheet: miniForm({ D16: '合格' }),
      receipt: 'cannot',
      reason: '不在等次表里',
    },
    { name: 'ticked', sheet: miniForm({ D16: '□优 ☑良 □中 □差' }) },
  ],
  invalid: [
    {
      name: 'another grade in the prose, which fits',
      sheet: miniForm({ D16: '优' }, '综合得分85分，评价等次为良。'),
      findings: [{ messageId: 'prose', cell: 'D16', stated: '优', expected: '良', related: ['G15', 'B7'] }],
    },
    {
      name: 'a grade in the prose that does not fit either',
      sheet: miniForm({ D16: '优' }, '综合得分85分，评价等次为中。'),
      findings: [{ messageId: 'differs', cell: 'D16', stated: '优', expected: '良' }],
    },
    {
      name: 'left from before a correction',
      sheet: miniForm({ D16: '优' }),
      findings: [
        {
          messageId: 'differs',
          cell: 'D16',
          stated: '优',
          expected: '良',
          message: '评价等次写“优”，综合得分85分，按优≥90分、良≥80分、中≥60分、差≥0分应为“良”，请核实。',
          related: ['G15'],
        },
      ],
    },
    {
      name: 'another one ticked',
      sheet: miniForm({ D16: '优（√）良（ ）中（ ）差（ ）' }),
      findings: [{ messageId: 'differs', cell: 'D16', stated: '优', expected: '良' }],
    },
    {
      name: 'all the grades to choose from, none ticked',
      sheet: miniForm({ D16: '优□良□中□差□' }),
      findings: [{ messageId: 'missing', cell: 'D16', stated: null, expected: null }],
    },
    {
      name: 'blank',
      sheet: miniForm({ D16: null }),
      findings: [
        {
          messageId: 'missing',
          cell: 'D16',
          stated: null,
          expected: null,
          message: '综合得分85分已填，评价等次空白，请补填。',
        },
      ],
    },
  ],
});
