import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSamples } from '../../samples/all-samples';
import { snapshotOf } from '../support/xlsx';

const SAMPLES = join(__dirname, '..', '..', 'samples');

describe('sample workbooks', () => {
  it.each([...allSamples()])('%s is what the builder makes (npm run samples)', (name, bytes) => {
    expect(Buffer.compare(readFileSync(join(SAMPLES, name)), Buffer.from(bytes))).toBe(0);
  });

  it('hold what readers stumble over: formulas, long decimals, a blank column A', () => {
    const [sheet] = snapshotOf(readFileSync(join(SAMPLES, 'clean.xlsx'))).sheets;
    const cells = [...(sheet?.cells.values() ?? [])];
    expect(cells.some((cell) => cell.formula !== null)).toBe(true);
    expect(
      cells.some(
        (cell) =>
          cell.value.kind === 'number' && cell.value.value.decimalPlaces() > 2 && cell.text.length < 7,
      ),
    ).toBe(true);
    expect(cells.every((cell) => cell.column > 1)).toBe(true);
  });
});
