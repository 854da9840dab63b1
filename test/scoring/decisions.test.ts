import {
  assess,
  EMPTY_RECORD,
  formKey,
  heldRows,
  rowKey,
  scoreEdits,
  type RowDecision,
  type ScoreOptions,
} from '../../src';
import type { AssessedForm } from '../../src';
import { RULE_PACKS, type Rule, type RulePack } from '../../src/rules';
import { sheetOf } from '../support/xlsx';
import { workbookFrom } from '../support/grid';
import { miniForm } from '../support/mini-form';

const CITY = RULE_PACKS.find(({ id }) => id === 'jinzhong-city-department-2020');
const STAFF: Rule = {
  id: 'test.staff',
  indicator: 'dept.staff_control_rate',
  confidence: 'stated',
  basis: '测试办法',
  variant: null,
  notApplicable: null,
  alternatives: [],
  input: null,
  award: { kind: 'pass', if: { is: '<=', to: '100' } },
};

function packOf(rule: Partial<Rule>, more: Partial<RulePack> = {}): RulePack {
  if (CITY === undefined) throw new Error('no pack');
  return { ...CITY, id: 'own', rules: [{ ...STAFF, ...rule }], ...more };
}

const BLANK = { G9: null, G10: null, G11: null, G12: null, G13: null, G14: null, G15: null, D16: null };

function formOf(
  changes: Parameters<typeof miniForm>[0],
  options: Partial<ScoreOptions>,
  decisions: Readonly<Record<string, RowDecision>> = {},
): AssessedForm {
  const workbook = workbookFrom(miniForm(changes));
  const [plain] = assess([workbook], EMPTY_RECORD)[0]?.forms ?? [];
  if (plain === undefined) throw new Error('no form');
  const rows = Object.fromEntries(
    plain.form.rows.flatMap((row) => {
      const decision = decisions[row.level3];
      return decision === undefined ? [] : [[rowKey(plain.form, row), decision]];
    }),
  );
  const record = { ...EMPTY_RECORD, rows };
  const [form] = assess([workbook], record, { overwrite: false, ...options })[0]?.forms ?? [];
  return form ?? plain;
}

function dueOf(form: AssessedForm, name: string): string | null {
  return form.scored.rows.find(({ row }) => row.level3 === name)?.due?.toString() ?? null;
}

describe('what a person decides about a row', () => {
  it.each<[string, Partial<Rule>, RowDecision | undefined, string | null]>([
    ['nothing said, nothing given', { award: { kind: 'manual', reason: '查阅制度' } }, undefined, null],
    ['points given by hand', { award: { kind: 'manual', reason: '查阅制度' } }, { points: '17.5' }, '17.5'],
    [
      'more points than the row has',
      { award: { kind: 'manual', reason: '查阅制度' } },
      { points: '21' },
      null,
    ],
    [
      'points that are no number',
      { award: { kind: 'manual', reason: '查阅制度' } },
      { points: '很多' },
      null,
    ],
    [
      'a band with points in it',
      { award: { kind: 'grade', bands: [{ label: '达成年度指标', from: '0.8', to: '1' }] } },
      { band: '达成年度指标', points: '18' },
      '18',
    ],
    [
      'a band with points beside it',
      { award: { kind: 'grade', bands: [{ label: '达成年度指标', from: '0.8', to: '1' }] } },
      { band: '达成年度指标', points: '12' },
      null,
    ],
    [
      'things counted',
      { award: { kind: 'items', start: 'full', items: [{ text: '未公开', amount: { points: '1.5' } }] } },
      { counts: ['3'] },
      '15.5',
    ],
    [
      'one of several rules that fit',
      {
        award: { kind: 'pass', if: { is: '>=', to: '95' } },
        alternatives: [{ input: null, award: { kind: 'ratio', full: '100' } }],
      },
      { alternative: '按比例得分（分值×完成比例）' },
      '18',
    ],
    [
      'proof that is missing',
      { modifiers: [{ kind: 'evidence', flaws: [{ label: '中等', share: '0.6' }] }] },
      { evidence: '无佐证材料' },
      '0',
    ],
    [
      'proof that is flawed',
      { modifiers: [{ kind: 'evidence', flaws: [{ label: '中等', share: '0.6' }] }] },
      { evidence: '中等' },
      '8',
    ],
  ])('%s', (_, rule, decision, expected) => {
    const decisions = decision === undefined ? {} : { 在职人员控制率: decision };
    expect(dueOf(formOf(BLANK, { rules: packOf(rule) }, decisions), '在职人员控制率')).toBe(expected);
  });

  it('never changes what a rule decides', () => {
    const form = formOf(BLANK, { rules: packOf({}) }, { 在职人员控制率: { points: '3' } });
    expect(dueOf(form, '在职人员控制率')).toBe('20');
  });

  it('is asked for by name', () => {
    const award = {
      kind: 'items',
      start: 'full',
      items: [{ text: '未公开', amount: { points: '1' } }],
    } as const;
    const row = formOf(BLANK, { rules: packOf({ award }) }).scored.rows[0];
    expect([row?.status, row?.reason, row?.items]).toEqual([
      'manual',
      '须由填报人填写数量：未公开',
      ['未公开'],
    ]);
  });
});

describe('a row whose subject did not occur', () => {
  const absent = { F10: '本年度未安排政府采购', C10: '政府采购执行率' };
  const rules = packOf({ indicator: 'dept.procurement_rate', notApplicable: 'exclude' });
  const points = Object.fromEntries(
    ['“三公经费”变动率', '支付进度', '公用经费控制率'].map((name) => [name, { points: '20' }] as const),
  );

  it('is left out and the total scaled up', () => {
    const form = formOf({ ...BLANK, ...absent }, { rules }, points);
    const total = form.scored.totals.at(-1);
    // 60 of 80 points, the other 20 do not count: 60 × 100 ÷ 80.
    expect([form.scored.rows[0]?.isExcluded, total?.score?.toString(), total?.open]).toEqual([true, '75', 0]);
    expect(form.scored.grade?.grade).toBe('中');
  });

  it('and a kept score of it does not count', () => {
    const form = formOf({ ...BLANK, ...absent, G10: 20 }, { rules }, points);
    expect(form.scored.totals.at(-1)?.score?.toString()).toBe('75');
  });
});

describe('rules that no official text states', () => {
  const unstated = packOf({ confidence: 'derived', basis: null }, { id: 'derived-pack' });
  const sheet = sheetOf(workbookFrom(miniForm(BLANK)));
  const key = formKey(formOf(BLANK, {}).form);

  function editsOf(confirmed: Readonly<Record<string, string>>): readonly [number, number] {
    const record = { ...EMPTY_RECORD, confirmed };
    const options = { overwrite: false, rules: unstated };
    const [form] = assess([workbookFrom(miniForm(BLANK))], record, options)[0]?.forms ?? [];
    if (form === undefined) throw new Error('no form');
    return [heldRows(form.scored, options).length, scoreEdits(sheet, form.scored, options).length];
  }

  it('are written only after a person has agreed to them', () => {
    expect(editsOf({})).toEqual([1, 0]);
    expect(editsOf({ [key]: 'another-pack' })).toEqual([1, 0]);
    expect(editsOf({ [key]: 'derived-pack' })).toEqual([0, 1]);
  });
});

describe('points of the form', () => {
  it('a sum may be written as a native formula', () => {
    const points = Object.fromEntries(
      ['在职人员控制率', '“三公经费”变动率', '支付进度', '公用经费控制率'].map(
        (name) => [name, { points: '10' }] as const,
      ),
    );
    const rules = packOf({ award: { kind: 'manual', reason: '查阅制度' } });
    const form = formOf(BLANK, { rules }, points);
    const edits = scoreEdits(sheetOf(workbookFrom(miniForm(BLANK))), form.scored, {
      overwrite: false,
      rules,
      formulas: true,
    });
    const formulas = edits.flatMap(({ cell, after }) =>
      after.kind === 'formula' ? [`${cell}=${after.formula}→${after.cached}`] : [],
    );
    expect(formulas).toEqual(['G9=SUM(G10:G11)→20', 'G12=SUM(G13:G14)→20', 'G15=SUM(G10:G11,G13:G14)→40']);
  });
});
