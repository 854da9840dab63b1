import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWithOther } from '@e965/xlsx';
import { Decimal } from '../../src/figures';
import {
  BLANK,
  OUR_SHEET_SIGN,
  type CellEdit,
  type CellValue,
  type Edit,
  type SheetEdit,
} from '../../src/sheet';
import { refusalMessage, writeWorkbook } from '../../src/xlsx';
import { richWorkbook } from '../fixtures/rich-workbook';
import { itWith, LIBRE_OFFICE } from '../support/tools';
import { cellOf, changedParts, partText, sheetOf, snapshotOf, written } from '../support/xlsx';

const original = richWorkbook();
const SHEET = '部门表';

function number(text: string): CellValue {
  return { kind: 'number', value: new Decimal(text) };
}

function edit(cell: string, value: string, before: CellValue = BLANK): CellEdit {
  return { kind: 'cell', sheet: SHEET, cell, before, after: { kind: 'number', value } };
}

function ourSheet(name: string): SheetEdit {
  return {
    kind: 'sheet',
    name,
    widths: [20],
    rows: [
      [{ content: { kind: 'text', text: `${OUR_SHEET_SIGN} ${name}` }, style: 'title' }],
      [{ content: { kind: 'text', text: '=1+1' }, style: 'wrapped' }],
    ],
  };
}

describe('what an edit touches', () => {
  it('changes only the sheet and asks for a recalculation where formulas depend on it', () => {
    const after = written(original, [edit('B3', '8.5', number('3.1234567890123'))]);
    expect(changedParts(original, after)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('changes only styles and sheet for a mark', () => {
    const after = written(original, [{ kind: 'mark', sheet: SHEET, cells: ['B3', 'B4'], tone: 'error' }]);
    expect(changedParts(original, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
  });

  it('adds a sheet without touching the others', () => {
    const after = written(original, [ourSheet('核对结果')]);
    expect(changedParts(original, after)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('shows a number as the cell does that it is to look like', () => {
    const after = written(original, [
      {
        kind: 'cell',
        sheet: SHEET,
        cell: 'A9',
        before: BLANK,
        after: { kind: 'number', value: '0.5', styleOf: 'B5' },
      },
    ]);
    expect(cellOf(snapshotOf(after), 'A9')).toMatchObject({ text: '0.50 ' });
  });

  it('keeps the Record in a part of its own, beside the custom XML of others', () => {
    const after = written(original, [{ kind: 'record', text: '{"a":"<&>"}' }]);
    expect(changedParts(original, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'customXml/item2.xml',
    ]);
    expect(snapshotOf(after).record).toBe('{"a":"<&>"}');
    const again = written(after, [{ kind: 'record', text: '{}' }]);
    expect(changedParts(after, again)).toEqual(['customXml/item2.xml']);
    expect(changedParts(original, written(again, [{ kind: 'record', text: null }]))).toEqual([]);
    expect(changedParts(original, written(original, [{ kind: 'record', text: null }]))).toEqual([]);
  });

  it('changes nothing but the zip where there is nothing to write', () => {
    expect(changedParts(original, written(original, []))).toEqual([]);
  });

  it('drops the calculation chain when a formula is added', () => {
    const formula: Edit = {
      kind: 'cell',
      sheet: SHEET,
      cell: 'B5',
      before: BLANK,
      after: { kind: 'formula', formula: 'B3+1', cached: '4.12' },
    };
    const after = written(original, [formula]);
    expect(changedParts(original, after)).toContain('xl/calcChain.xml');
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(cellOf(snapshotOf(after), 'B5')).toMatchObject({ formula: 'B3+1', text: '4.12 ' });
  });
});

describe('cells', () => {
  it('keeps style and other attributes', () => {
    const after = partText(
      written(original, [edit('B3', '8.5', number('3.1234567890123'))]),
      'xl/worksheets/sheet1.xml',
    );
    expect(after).toContain('<c r="B3" s="3"><v>8.5</v></c>');
  });

  it('creates missing cells and rows in order, styled by their column', () => {
    const unlocked = original;
    const second: Edit = {
      kind: 'cell',
      sheet: '第二页',
      cell: 'B3',
      before: BLANK,
      after: { kind: 'text', text: '良' },
    };
    const between: Edit = {
      kind: 'cell',
      sheet: '第二页',
      cell: 'D1',
      before: BLANK,
      after: { kind: 'number', value: '1' },
    };
    const xml = partText(written(unlocked, [second, between]), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<x:c r="D1"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="B3" t="inlineStr">');
  });

  it('writes into the top-left cell of a merged area', () => {
    const after = snapshotOf(written(original, [edit('B10', '5')]));
    expect([cellOf(after, 'A9')?.text, cellOf(after, 'B10')]).toEqual(['5', undefined]);
  });

  it('takes text for text, whatever it says', () => {
    const text = '=HYPERLINK("x")\u0001 _x000D_ <&> ';
    const after = written(original, [
      { kind: 'cell', sheet: SHEET, cell: 'B5', before: BLANK, after: { kind: 'text', text } },
    ]);
    expect(cellOf(snapshotOf(after), 'B5')).toMatchObject({ value: { kind: 'text', text }, formula: null });
  });

  it('clears a cell', () => {
    const after = written(original, [
      { ...edit('B3', ''), before: number('3.1234567890123'), after: { kind: 'blank' } },
    ]);
    expect(cellOf(snapshotOf(after), 'B3')).toBeUndefined();
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<c r="B3" s="3"/>');
  });
});

describe('stale values', () => {
  const after = written(original, [edit('B3', '8.5', number('3.1234567890123'))]);

  it('drops the cached values of everything that depends on the cell, over sheets', () => {
    const sheet = partText(after, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="C3" s="4"><f>B3*2</f></c>');
    expect(sheet).toContain('<c r="B7" s="3"><f>SUM(B3:B6)</f></c>');
    expect(sheet).toContain('<c r="C7" s="3"><f>IF(B7&gt;5,第二页!A1,"不足")</f></c>');
    expect(sheet).toContain('<f t="array" ref="A12">SUM(B3:B4*2)</f></c>');
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<x:c r="B1"><x:f>部门表!B7+1</x:f></x:c>');
  });

  it('keeps those that do not', () => {
    const sheet = partText(after, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f t="shared" ref="C4:C6" si="0">B4*10</f><v>20</v>');
    expect(sheet).toContain('<f>A2&amp;B2</f><v>指标得分 </v>');
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<x:f>D1+1</x:f><x:v>1</x:v>');
  });

  it('asks for a full recalculation', () => {
    expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  itWith(LIBRE_OFFICE)(
    'another office program calculates them anew',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'jx-write-'));
      try {
        writeFileSync(join(folder, 'a.xlsx'), after);
        const args = [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76',
          '--outdir',
          folder,
        ];
        execFileSync(LIBRE_OFFICE.command, [...args, join(folder, 'a.xlsx')], { stdio: 'ignore' });
        const csv = readFileSync(join(folder, 'a.csv'), 'utf8');
        expect(csv).toContain('8.50');
        expect(csv).toContain('17.00');
        expect(csv).toContain('14.50');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

describe('refusals', () => {
  it.each<[string, Edit, string]>([
    [
      'a locked cell',
      edit('A3', '1'),
      '工作表“部门表”受保护，单元格 A3 被锁定，未写入。请先由有权限的人撤销保护。',
    ],
    [
      'a mark on a locked cell',
      { kind: 'mark', sheet: SHEET, cells: ['A3'], tone: 'error' },
      '工作表“部门表”受保护，单元格 A3 被锁定，未写入。请先由有权限的人撤销保护。',
    ],
    [
      'a formula of the template',
      edit('B7', '1', number('9.1234567890123')),
      '工作表“部门表”的单元格 B7 是模板自带的公式，不覆盖，未写入。',
    ],
    [
      'a cell changed meanwhile',
      edit('B4', '1', number('3')),
      '工作表“部门表”的单元格 B4 在预览之后已被改动，未写入。请重新打分。',
    ],
    ['a sheet that is not there', { ...edit('B4', '1'), sheet: '没有' }, '没有工作表“没有”，未写入。'],
    ['a cell that is none', edit('B0', '1'), '“B0”不是有效的单元格地址，未写入。'],
    [
      'a sheet of somebody else',
      ourSheet('第二页'),
      '已有一张不是由本工具生成的工作表“第二页”，不覆盖，未写入。',
    ],
    ['a name Excel does not take', ourSheet('a/b'), '“a/b”不能用作工作表名，未写入。'],
  ])('%s', (_, refused, message) => {
    const result = writeWorkbook(original, [edit('B5', '1'), refused]);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.refusals.map(refusalMessage)).toEqual([message]);
  });
});

describe('our sheets', () => {
  it('are replaced by the next ones', () => {
    const once = written(original, [ourSheet('核对结果')]);
    const twice = written(once, [{ ...ourSheet('核对结果'), widths: [30] }]);
    expect(snapshotOf(twice).sheets.map((sheet) => sheet.name)).toEqual(['部门表', '第二页', '核对结果']);
    expect(partText(twice, 'xl/worksheets/sheet3.xml')).toContain('width="30"');
  });

  it('hold data, never formulas', () => {
    const sheet = sheetOf(snapshotOf(written(original, [ourSheet('核对结果')])), '核对结果');
    expect(sheet.cells.get('A2')).toMatchObject({ formula: null, text: '=1+1' });
  });
});

describe('an independent reader', () => {
  it('reads our output the same', () => {
    const after = written(original, [
      edit('B3', '8.5', number('3.1234567890123')),
      { kind: 'cell', sheet: SHEET, cell: 'B5', before: BLANK, after: { kind: 'text', text: '不适用' } },
      { kind: 'mark', sheet: SHEET, cells: ['B3'], tone: 'warning' },
      ourSheet('核对结果'),
      { kind: 'record', text: '{}' },
    ]);
    const other = readWithOther(after, { cellFormula: true, sheetStubs: true });
    const ours = snapshotOf(after);
    expect(other.SheetNames).toEqual(ours.sheets.map((sheet) => sheet.name));
    for (const sheet of ours.sheets) {
      for (const cell of sheet.cells.values()) {
        // The other reader's cells are untyped; what is compared here is checked by the expectation itself.
        const theirs = other.Sheets[sheet.name]?.[cell.address] as { v?: unknown; f?: string } | undefined;
        if (cell.value.kind === 'number')
          expect([cell.address, Number(theirs?.v)]).toEqual([cell.address, cell.value.value.toNumber()]);
        if (cell.value.kind === 'text' && cell.formula === null)
          expect([cell.address, theirs?.v]).toEqual([cell.address, cell.value.text.replaceAll('\r\n', '\n')]);
        if (cell.formula !== null) expect([cell.address, theirs?.f]).toEqual([cell.address, cell.formula]);
      }
    }
  });
});
