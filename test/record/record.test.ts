import { EMPTY_RECORD, findingKey, formKey, mergeRecords, parseRecord, recordText } from '../../src/record';

describe('the Record', () => {
  it('of an earlier version decides nothing about rows', () => {
    const text = '{"version":1,"packs":{},"dismissed":{}}';
    expect(parseRecord(text)).toEqual(EMPTY_RECORD);
  });

  it('reads back what it writes', () => {
    const record = {
      version: 1 as const,
      packs: { a: 'b' },
      dismissed: { c: '已核实' },
      confirmed: { d: 'b' },
      rows: { e: { points: '8', band: '达成年度指标' } },
    };
    expect(parseRecord(recordText(record))).toEqual(record);
  });

  it.each([
    '',
    '{',
    '{"version":2,"packs":{},"dismissed":{}}',
    '{"version":1,"packs":{"a":1},"dismissed":{}}',
    'null',
  ])('takes %p for none', (text) => {
    expect(parseRecord(text)).toBeNull();
  });

  it('lets the later decision count', () => {
    const earlier = { ...EMPTY_RECORD, packs: { a: '1', b: '2' } };
    expect(mergeRecords(earlier, { ...EMPTY_RECORD, packs: { a: '3' } }).packs).toEqual({ a: '3', b: '2' });
  });
});

describe('keys', () => {
  it('are made of content, whatever its order', () => {
    const a = findingKey({
      check: 'total-score',
      messageId: 'wrong',
      data: { stated: '92', expected: '82' },
    });
    const b = findingKey({
      check: 'total-score',
      messageId: 'wrong',
      data: { expected: '82', stated: '92' },
    });
    const c = findingKey({
      check: 'total-score',
      messageId: 'wrong',
      data: { expected: '82', stated: '93' },
    });
    expect([a === b, a === c]).toEqual([true, false]);
  });

  it('tell forms by kind, unit and year', () => {
    expect(formKey({ kind: 'department', unit: '甲', year: 2021 })).not.toBe(
      formKey({ kind: 'department', unit: '甲', year: 2022 }),
    );
  });
});
