import { unitNames } from '../../src/checks/unit-names';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';
import { unitGrid } from '../support/unit-grid';

const FIGURES = { budget: 120, executed: 114, score: 93.5 };

testCheck(unitNames, {
  valid: [
    {
      name: 'the same name',
      sheet: { ...unitGrid('云岭市测试中心', FIGURES), name: '甲表' },
      others: [{ ...miniForm(), name: '乙表' }],
    },
    {
      name: 'a seal beside the name',
      sheet: { ...unitGrid('云岭市测试中心（盖章）', FIGURES), name: '甲表' },
      others: [{ ...miniForm(), name: '乙表' }],
    },
    {
      name: 'names that one sign tells apart on purpose',
      sheet: { ...unitGrid('云岭市第二小学校', FIGURES), name: '甲表' },
      others: [{ ...miniForm({ A3: '填报单位（公章）：云岭市第一小学校' }), name: '乙表' }],
    },
    {
      name: 'another unit',
      sheet: { ...unitGrid('云岭市图书馆', FIGURES), name: '甲表' },
      others: [{ ...miniForm(), name: '乙表' }],
    },
    { name: 'one form alone', sheet: miniForm(), receipt: 'not-applicable' },
  ],
  invalid: [
    {
      name: 'a sign too few',
      sheet: { ...unitGrid('云岭市测试中', FIGURES), name: '甲表' },
      others: [{ ...miniForm(), name: '乙表' }],
      findings: [
        {
          messageId: 'differs',
          cell: 'C3',
          stated: '云岭市测试中',
          expected: null,
          message: '单位名称此处写“云岭市测试中”，“乙表”写“云岭市测试中心”，只差一个字，是否为同一单位？',
        },
      ],
    },
    {
      name: 'another sign in a line of a 汇总表',
      sheet: { ...summaryGrid({ B4: '云岭市测式中心' }), name: '汇总表' },
      others: [{ ...miniForm(), name: '乙表' }],
      findings: [{ messageId: 'differs', cell: 'B4', stated: '云岭市测式中心', expected: null }],
    },
  ],
});
