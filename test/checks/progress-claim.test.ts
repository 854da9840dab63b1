import { progressClaim } from '../../src/checks/progress-claim';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { reportGrid } from '../support/report-grid';

testCheck(progressClaim, {
  valid: [
    { name: 'a rate that allows it', sheet: miniForm({}, '预算完成率92.5%，每月支付均已达到进度要求。') },
    { name: 'no claim', sheet: miniForm({}, '预算完成率28.32%，支付进度偏慢。'), receipt: 'not-applicable' },
    { name: 'no rate', sheet: miniForm({}, '每月支付均已达到进度要求。'), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a rate that does not',
      sheet: miniForm({}, '预算完成率28.32%，每月支付均已达到进度要求。'),
      findings: [
        {
          messageId: 'contradicts',
          cell: 'B7',
          stated: '均已达到进度要求',
          expected: null,
          message: '文中说“均已达到进度要求”，同一段的预算完成率28.32%，前后不一致，请列出各节点的进度。',
        },
      ],
    },
    {
      name: 'in a report',
      sheet: reportGrid('全年预算执行率为54.6%。各季度资金支付全部达到序时进度。'),
      findings: [{ messageId: 'contradicts', cell: 'A3', stated: '全部达到序时进度', expected: null }],
    },
  ],
});
