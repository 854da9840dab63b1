import { duplicateRows } from '../../src/checks/duplicate-rows';
import { testCheck } from '../support/check-tester';
import { miniForm } from '../support/mini-form';
import { projectGrid } from '../support/project-grid';

const TWICE = {
  C6: '维修路灯',
  B6: '数量指标',
  D6: '≥500盏',
  E6: '520盏',
  F6: null,
  G6: 40,
  H6: 40,
};

testCheck(duplicateRows, {
  valid: [
    { name: 'rows of their own', sheet: projectGrid() },
    { name: 'the same name with another target', sheet: projectGrid({ ...TWICE, D6: '≥400盏' }) },
    { name: 'the same for another number of points', sheet: projectGrid({ ...TWICE, G6: 20 }) },
  ],
  invalid: [
    {
      name: 'a row copied and left as it is',
      sheet: projectGrid(TWICE),
      findings: [
        {
          messageId: 'same',
          cell: 'C6',
          stated: '维修路灯',
          expected: null,
          message: '“维修路灯”有内容完全相同的几行（C5、C6），是否重复填写？',
          related: ['C5'],
        },
      ],
    },
    {
      name: 'a row with a calculation, copied',
      sheet: miniForm({
        C11: '在职人员控制率',
        E11: 20,
        F11: '（在职人员9人/编制数10人）×100%=90%',
        G11: 20,
      }),
      findings: [
        { messageId: 'same', cell: 'C11', stated: '在职人员控制率', expected: null, related: ['C10'] },
      ],
    },
  ],
});
