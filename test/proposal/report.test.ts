import {
  assess,
  EMPTY_RECORD,
  groupFindings,
  reportForms,
  reportPage,
  returnLetter,
  reportSheet,
  documentSheet,
  type AssessedForm,
  type DecisionRecord,
} from '../../src';
import { workbookFrom, type Grid } from '../support/grid';
import { miniForm } from '../support/mini-form';
import { summaryGrid } from '../support/summary-grid';

const ABOUT = { date: '2026-01-31', version: '0.1.0' };
const SLIPS = { G15: 92, F10: '（在职人员9人/编制数10人）×100%=91%' };

function formsOf(record: DecisionRecord, ...grids: readonly Grid[]): readonly AssessedForm[] {
  return assess([workbookFrom(...grids)], record)[0]?.forms ?? [];
}

describe('退回修改意见', () => {
  it('names sheet and row as the author knows them, errors first, one cause an item', () => {
    const lines = returnLetter(reportForms(formsOf(EMPTY_RECORD, miniForm(SLIPS)))).split('\n');
    expect(lines[0]).toBe('云岭市测试中心：');
    expect(lines[1]).toMatch(/^报来的绩效自评材料经核对，有以下\d+项需要核实：$/u);
    expect(lines[2]).toBe(
      '第1项：“自评表”“综合得分”（G15），“综合得分”写92分，各行合计85分，差7分，请核实更正。',
    );
    expect(lines.find((line) => line.includes('F10'))).toContain('“在职人员控制率”行（F10）');
    expect(lines.slice(2, -1).every((line) => /[。？！]$/u.test(line))).toBe(true);
  });

  it('says nothing of a form in which all is well, or dealt with', () => {
    expect(returnLetter(reportForms(formsOf(EMPTY_RECORD, summaryGrid())))).toBe('');
    const forms = formsOf(EMPTY_RECORD, summaryGrid({ E4: '96%' }));
    const keys = forms.flatMap(({ findings }) => findings.map(({ key }) => key));
    const dismissed = Object.fromEntries(keys.map((key) => [key, { kind: 'verified' as const, reason: '' }]));
    const again = formsOf({ ...EMPTY_RECORD, dismissed }, summaryGrid({ E4: '96%' }));
    expect([keys.length, returnLetter(reportForms(again))]).toEqual([1, '']);
  });
});

describe('the page', () => {
  const forms = reportForms(formsOf(EMPTY_RECORD, miniForm({ ...SLIPS, A3: '填报单位：测试<b>中心' })));
  const page = reportPage([{ file: '<img alt=x>.xlsx', forms }], ABOUT);

  it('holds every finding, date and version', () => {
    expect(page.match(/<li><span class="tone /gu)?.length).toBe(
      forms.flatMap(({ findings }) => findings).length,
    );
    expect(page).toContain('2026-01-31');
    expect(page).toContain('核对清单');
  });

  it('takes text of the workbook for text', () => {
    expect(page).not.toMatch(/<img|<b>|<script/u);
    expect(page).toContain('&lt;img alt=x&gt;.xlsx');
  });

  it('asks for nothing from anywhere', () => {
    expect(page).not.toMatch(/https?:|src=|href=|@import|url\(/u);
    expect(page).toContain("default-src 'none'");
  });
});

describe('the report sheet', () => {
  const forms = reportForms(formsOf(EMPTY_RECORD, summaryGrid({ E4: '96%' })));

  it('links to cells only inside the workbook of the form', () => {
    const place = (isInside: boolean): unknown => reportSheet(forms, ABOUT, isInside).rows[5]?.[3]?.content;
    expect(place(false)).toEqual({ kind: 'text', text: 'E4' });
    expect(place(true)).toMatchObject({ kind: 'formula', cached: 'E4' });
  });

  it('tells date, version, pack and the suggestion with its reason', () => {
    const texts = JSON.stringify(reportSheet(forms, ABOUT).rows);
    for (const part of ['核对日期：2026-01-31', '版本：0.1.0', '改为95.00%（按算式重算）'])
      expect(texts).toContain(part);
  });
});

describe('groups of findings', () => {
  it('put the worst first and one kind together', () => {
    const finding = (
      check: string,
      severity: 'error' | 'warning' | 'info',
    ): { check: string; severity: typeof severity; messageId: string } => ({
      check,
      severity,
      messageId: 'a',
    });
    const groups = groupFindings([
      finding('one', 'warning'),
      finding('two', 'error'),
      finding('one', 'warning'),
      finding('three', 'info'),
    ]);
    expect(groups.map(({ check, findings }) => `${check}×${String(findings.length)}`)).toEqual([
      'two×1',
      'one×2',
      'three×1',
    ]);
  });
});

describe('a document beside the workbook', () => {
  const document = documentSheet('报告.docx', [
    ['2022年度部门整体支出绩效自评报告'],
    ['一、预算执行情况'],
    ['全年受理信访事项120件，已办结96件，办结率80%。'],
  ]);

  it('is checked with it, and its findings name the paragraph', () => {
    const workbook = workbookFrom(miniForm({}, '全年受理信访事项120件，办结率82%。'));
    const forms =
      assess([{ ...workbook, sheets: [...workbook.sheets, document] }], EMPTY_RECORD)[0]?.forms ?? [];
    expect(forms.map(({ form }) => [form.kind, form.isDocument])).toEqual([
      ['department', false],
      ['report', true],
    ]);
    const [finding] = forms[0]?.findings.filter(({ check }) => check === 'batch-rates') ?? [];
    expect(finding?.related).toMatchObject([{ sheet: '报告.docx', cell: 'A3', text: '80%' }]);
  });

  it('is prose even where it prints a table', () => {
    const table = documentSheet('报告.docx', [
      ['自评报告'],
      ['本单位严格执行预算，全年支出进度良好，资金使用规范。'],
      ['一级指标', '二级指标', '三级指标', '分值', '得分'],
      ['产出', '数量', '培训', '10', '10'],
    ]);
    const forms = assess([{ file: 'a.xlsx', record: null, sheets: [table] }], EMPTY_RECORD)[0]?.forms ?? [];
    expect(forms.map(({ form }) => [form.kind, form.rows.length])).toEqual([['report', 0]]);
  });
});
