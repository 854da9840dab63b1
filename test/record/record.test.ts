import { EMPTY_RECORD, findingKey, formKey, mergeRecords, parseRecord, recordText } from '../../src/record';

describe('the Record', () => {
  it('of an earlier version decides nothing about rows', () => {
    const text = '{"version":1,"packs":{},"dismissed":{}}';
    expect(parseRecord(text)).toEqual(EMPTY_RECORD);
  });

  it('of an earlier version gave a dismissal by its reason alone', () => {
    const text = '{"version":1,"packs":{},"dismissed":{"a":"已与财政核实"}}';
    expect(parseRecord(text)?.dismissed).toEqual({ a: { kind: 'skipped', reason: '已与财政核实' } });
  });

  it('reads back what it writes', () => {
    const record = {
      version: 1 as const,
      packs: { a: 'b' },
      dismissed: { c: { kind: 'verified' as const, reason: '与决算一致' } },
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
  const FORM = { kind: 'department', unit: '甲', year: 2022 };
  const FINDING = {
    check: 'total-score',
    messageId: 'wrong',
    data: { stated: '92', expected: '82', place: 'G15' },
    at: { text: '综合得分 92' },
    related: [{ text: '投入 45' }],
  };
  const same = (other: Partial<typeof FINDING>, form = FORM): boolean =>
    findingKey(FORM, FINDING) === findingKey(form, { ...FINDING, ...other });

  it.each([
    ['the order of its data', { data: { place: 'G15', expected: '82', stated: '92' } }],
    ['where it stands', { data: { stated: '92', expected: '82', place: 'H18' } }],
  ])('of a finding do not change with %s', (_, other) => {
    expect(same(other)).toBe(true);
  });

  it.each([
    ['a figure', { data: { stated: '93', expected: '82', place: 'G15' } }],
    ['a text it rests on', { related: [{ text: '投入 46' }] }],
  ])('of a finding change with %s', (_, other) => {
    expect(same(other)).toBe(false);
  });

  it('of a finding are those of its form', () => {
    expect(same({}, { ...FORM, unit: '乙' })).toBe(false);
  });

  it('tell forms by kind, unit and year', () => {
    expect(formKey({ kind: 'department', unit: '甲', year: 2021 })).not.toBe(
      formKey({ kind: 'department', unit: '甲', year: 2022 }),
    );
  });
});
