import { basicData } from '../../src/checks/basic-data';
import { basicDataGrid } from '../support/basic-data-grid';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';

testCheck(basicData, {
  valid: [
    { name: 'a table in order', sheet: basicDataGrid() },
    { name: 'a rate cut to whole percents', sheet: basicDataGrid({ D4: '93%' }) },
    { name: 'parts that are left blank', sheet: basicDataGrid({ D7: null, D10: null, D11: null }) },
    { name: 'a form without such a table', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a rate of other heads',
      sheet: basicDataGrid({ C4: 36 }),
      findings: [
        {
          messageId: 'rate',
          cell: 'D4',
          stated: '92.5%',
          expected: '90.00%',
          message: '“在职人员控制率”在职人数36÷编制数40＝90.00%，表中写92.5%。',
          related: ['C4', 'B4'],
        },
      ],
    },
    {
      name: 'a total of the three that is not theirs',
      sheet: basicDataGrid({ D6: 8.86 }),
      findings: [
        {
          messageId: 'parts',
          cell: 'D6',
          stated: '8.86',
          expected: '9.86',
          message:
            '2022年决算数：三公经费写8.86，公务用车购置和维护经费7.3＋出国经费0＋公务接待2.56＝9.86，两者不等。',
        },
      ],
    },
    {
      name: 'cars bought and run',
      sheet: basicDataGrid({ B8: 1.5 }),
      findings: [{ messageId: 'parts', cell: 'B7', stated: '8.2', expected: '9.7', related: ['B8', 'B9'] }],
    },
  ],
});
