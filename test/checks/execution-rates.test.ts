import { executionRates } from '../../src/checks/execution-rates';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { miniForm } from '../support/mini-form';

/** A form whose rows state two rates of execution. */
function rates(
  first: string,
  second: string,
  more: Readonly<Record<string, string>> = {},
): ReturnType<typeof projectGrid> {
  return projectGrid({
    A1: '部门整体支出绩效自评表',
    A3: '填报单位',
    B3: '某某局',
    A5: '过程',
    B5: '预算执行',
    C5: '预算完成率',
    D5: '≥95%',
    E5: first,
    A6: '过程',
    B6: '预算执行',
    C6: '支付进度率',
    D6: '100%',
    E6: second,
    F6: null,
    ...more,
  });
}

testCheck(executionRates, {
  valid: [
    { name: 'rates that go together', sheet: rates('96%', '98%') },
    { name: 'one rate', sheet: rates('96%', '按时支付'), receipt: 'not-applicable' },
    { name: 'none', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'one far over the other',
      sheet: rates('830.04%', '100%'),
      findings: [
        {
          messageId: 'apart',
          cell: 'E6',
          stated: '100%',
          expected: null,
          message: '“预算完成率”830.04%、“支付进度率”100%，到年末应当接近而相差很大，预算数的口径是否一致？',
          related: ['E5'],
        },
      ],
    },
    {
      name: 'one far under the other',
      sheet: rates('62.5%', '99%', { C3: '（2022年度）' }),
      findings: [{ messageId: 'apart', cell: 'E6', stated: '99%', expected: null }],
    },
  ],
});
