import { rateToExplain } from '../../src/checks/rate-to-explain';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(rateToExplain, {
  valid: [
    { name: 'rates in order', sheet: miniForm() },
    { name: 'no rates', sheet: reportGrid('全年支出90万元。'), receipt: 'not-applicable' },
    { name: 'an adjustment of a few points', sheet: miniForm({}, '预算调整率为12.5%。') },
  ],
  invalid: [
    {
      name: 'more staff than posts',
      sheet: miniForm({ F10: '（在职人员12人/编制数10人）×100%=120%' }),
      findings: [{ messageId: 'high', cell: 'F10', stated: '120%', expected: null }],
    },
    {
      name: 'a large adjustment told in prose',
      sheet: reportGrid('2022年预算调整率为237.77%，主要是年中追加。'),
      findings: [
        {
          messageId: 'high',
          cell: 'A3',
          stated: '237.77%',
          expected: null,
          message:
            '预算调整率237.77%，请说明原因；因政策、不可抗力或上级、本级党委政府临时交办形成的调整可以剔除。',
        },
      ],
    },
  ],
});
