import { buildWorkbook } from './build-workbook';
import { clean } from './clean';
import { departmentSheet } from './department-form';
import { slips } from './slips';
import { unscored } from './unscored';

/** Every sample workbook by file name. */
export function allSamples(): ReadonlyMap<string, Uint8Array> {
  const samples = { 'slips.xlsx': slips, 'unscored.xlsx': unscored, 'clean.xlsx': clean };
  return new Map(
    Object.entries(samples).map(([name, sample]) => [name, buildWorkbook([departmentSheet(sample)])]),
  );
}
