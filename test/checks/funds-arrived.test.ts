import { fundsArrived } from '../../src/checks/funds-arrived';
import { testCheck } from '../support/check-tester';
import { projectGrid } from '../support/project-grid';
import { miniForm } from '../support/mini-form';

/** A project form with its money: planned, arrived, spent. */
function funds(planned: number, arrived: number): ReturnType<typeof projectGrid> {
  const shifted = Object.fromEntries(
    Object.entries(projectGrid().cells).flatMap(([address, value]) => {
      const row = Number(address.slice(1));
      return row < 4 ? [] : [[`${address.slice(0, 1)}${String(row + 2)}`, value] as const];
    }),
  );
  return projectGrid({
    ...Object.fromEntries(
      Object.keys(projectGrid().cells)
        .filter((address) => Number(address.slice(1)) > 3)
        .map((address) => [address, null]),
    ),
    ...shifted,
    A4: '计划投入资金（万元）',
    C4: planned,
    E4: '实际到位资金（万元）',
    G4: arrived,
    B4: null,
    D4: null,
    F4: null,
    H4: null,
    A5: null,
    B5: null,
    C5: null,
    D5: null,
    E5: null,
    F5: null,
    G5: null,
    H5: null,
  });
}

testCheck(fundsArrived, {
  valid: [
    { name: 'all of it', sheet: funds(500, 500) },
    { name: 'nearly all of it', sheet: funds(500, 470) },
    { name: 'no money told', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a small part of it',
      sheet: funds(500, 7.6),
      findings: [
        {
          messageId: 'short',
          cell: 'G4',
          stated: '7.6',
          expected: null,
          message:
            '计划（批复）资金500万元，到位（下达）7.6万元，到位率只有1.52%，差额492.4万元去向请说明；预算执行率请注明按哪个数计算。',
          related: ['C4'],
        },
      ],
    },
    {
      name: 'three quarters',
      sheet: funds(198.5, 146.25),
      findings: [{ messageId: 'short', cell: 'G4', stated: '146.25', expected: null }],
    },
  ],
});
