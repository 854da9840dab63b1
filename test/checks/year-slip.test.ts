import { yearSlip } from '../../src/checks/year-slip';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(yearSlip, {
  valid: [
    {
      name: 'a sentence about the year before with its own figure',
      sheet: miniForm({}, '2021年年初预算88.5万元，执行良好。'),
    },
    {
      name: "a sentence about the form's own year",
      sheet: miniForm({}, '2022年年初预算100万元，执行良好。'),
      receipt: 'not-applicable',
    },
    {
      name: 'what was left of last year is carried into this one',
      sheet: miniForm({ G6: 12.38 }, '2021年结转资金12.38万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'this year beside last year in one sentence',
      sheet: miniForm({ G6: 96.53 }, '2021年支出90.17万元，2022年支出96.53万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'last year and this one compared without its number',
      sheet: miniForm({ D6: 98.76 }, '支出由2021年的90.17万元变为本年的98.76万元，多支出8.59万元。'),
      receipt: 'not-applicable',
    },
    {
      name: 'one amount of a row by chance',
      sheet: miniForm({ F14: '45.36万元/50.4万元=90%' }, '2021年采购设备45.36万元。'),
    },
    {
      name: 'heads of last year beside those of this year',
      sheet: miniForm(
        { F10: '（在职人员19人/编制数20人）×100%=95%' },
        '截至2021年底，在职人员19人。截至2022年底，在职人员19人。',
      ),
      receipt: 'not-applicable',
    },
    {
      name: 'a year’s end compared with the one before',
      sheet: miniForm({}, '截至2022年12月31日入驻企业86家，比2021年末的78家增加8家。'),
      receipt: 'not-applicable',
    },
    {
      name: 'two digits agree by chance',
      sheet: miniForm({ G6: 5 }, '2021年年末结余金额5万元。'),
      receipt: 'not-applicable',
    },
  ],
  invalid: [
    {
      name: 'heads in a sentence that opens with the year before, and no word of this year’s end',
      sheet: miniForm(
        { F10: '（在职人员19人/编制数20人）×100%=95%' },
        '截至2021年底，内设3个科室，核定编制20名；年末在编19人。',
      ),
      findings: [{ messageId: 'slip', cell: 'B7', stated: '2021年', expected: '2022年', related: ['F10'] }],
    },
    {
      name: 'a day compared with itself',
      sheet: miniForm({}, '截至2021年12月31日入驻企业86家，比2021年末的78家增加8家。'),
      findings: [
        {
          messageId: 'itself',
          cell: 'B7',
          stated: '2021年',
          expected: null,
          message:
            '“截至2021年12月31日入驻企业86家，比2021年末的78家增加8…”把2021年末与2021年末相比，年份有一处写错。',
        },
      ],
    },
    {
      name: 'heads of this year under last year, and no other',
      sheet: miniForm({ F10: '（在职人员19人/编制数20人）×100%=95%' }, '截至2021年底，在职人员19人。'),
      findings: [{ messageId: 'slip', cell: 'B7', stated: '2021年', expected: '2022年', related: ['F10'] }],
    },
    {
      name: 'the budget of this year under last year',
      sheet: miniForm({}, '2021年年初预算100万元，执行良好。'),
      findings: [
        {
          messageId: 'slip',
          cell: 'B7',
          stated: '2021年',
          expected: '2022年',
          message: '“2021年年初预算100万元”写的是2021年，数字与G4本年度（2022年）的100相同，年份是否忘了改？',
          related: ['G4'],
        },
      ],
    },
    {
      name: 'what was carried over, in a form of another year',
      sheet: miniForm({ A2: '（2023年度）', D4: 143.2 }, '2022年我单位上年结转金额143.2万元。'),
      findings: [{ messageId: 'slip', cell: 'B7', stated: '2022年', expected: '2023年', related: ['D4'] }],
    },
    {
      name: 'spending under another name that is the head’s own',
      sheet: miniForm(
        { D6: 98.76 },
        '2021年累计支出98.76万元，按支出性质分，基本支出60.2万元，项目支出38.56万元。',
      ),
      findings: [{ messageId: 'slip', cell: 'B7', stated: '2021年', expected: '2022年', related: ['D6'] }],
    },
  ],
});
