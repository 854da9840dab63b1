import { assess, EMPTY_RECORD, formKey, keptDecisions, rowKey, type DecisionRecord } from '../src';
import { workbookFrom } from './support/grid';
import { projectGrid } from './support/project-grid';

const SNAPSHOT = workbookFrom(projectGrid({ H9: 60 }));

function assessedWith(record: DecisionRecord): ReturnType<typeof assess>[number]['forms'] {
  return assess([SNAPSHOT], record)[0]?.forms ?? [];
}

describe('decisions that go into the file', () => {
  const [plain] = assessedWith(EMPTY_RECORD);
  const [finding] = plain?.findings ?? [];
  const [row] = plain?.form.rows ?? [];

  it('are those about these forms only, each told in words', () => {
    if (plain === undefined || finding === undefined || row === undefined) throw new Error('no finding');
    const own: DecisionRecord = {
      version: 1,
      packs: { [formKey(plain.form)]: 'hubei-project' },
      confirmed: {},
      rows: { [rowKey(plain.form, row)]: { points: '8', counts: ['2'] } },
      dismissed: { [finding.key]: { kind: 'verified', reason: '见决算' } },
    };
    const others: DecisionRecord = {
      version: 1,
      packs: { 'department|别家|2020': 'x' },
      confirmed: { 'department|别家|2020': 'x' },
      rows: { 'department|别家|2020|产出|数量|场次|': { points: '5' } },
      dismissed: { 'department|别家|2020|x': { kind: 'skipped', reason: '不公开' } },
    };
    const record: DecisionRecord = {
      version: 1,
      packs: { ...own.packs, ...others.packs },
      confirmed: others.confirmed,
      rows: { ...own.rows, ...others.rows },
      dismissed: { ...own.dismissed, ...others.dismissed },
    };
    const kept = keptDecisions(assessedWith(record), record);
    expect(kept.record).toEqual(own);
    expect(kept.lines).toHaveLength(3);
    expect(kept.lines[1]).toContain('计8分，计数2');
    expect(kept.lines[2]).toContain('（已核实：见决算）');
  });

  it('are none where nothing was decided', () => {
    expect(keptDecisions(assessedWith(EMPTY_RECORD), EMPTY_RECORD)).toEqual({
      record: EMPTY_RECORD,
      lines: [],
    });
  });
});
