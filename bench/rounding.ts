/*
 * A million honestly rounded figures, none of which may be flagged, and for each the first ones that no rounding explains,
 * all of which must be:
 *   npm run rounding [-- COUNT [SEED]]
 */
import { measureCore, measureForms, type Rounded } from '../test/support/rounding/measure';

const [count = '1000000', seed = '1'] = process.argv.slice(2);
const all = Number(count);

/** Reading text is what takes long: of calculations in words a part is enough. */
const SHARES: readonly (readonly [string, number])[] = [
  ['rate', 0.4],
  ['sum', 0.3],
  ['amount', 0.25],
  ['equation', 0.05],
];
const FORMS = 2_000;

function told({ name, made, flagged, passed, examples }: Rounded): string {
  const numbers = [made, flagged, passed].map((each) => String(each).padStart(9)).join('');
  return `${name.padEnd(30)}${numbers}\n${examples.map((example) => `  ${example}\n`).join('')}`;
}

process.stdout.write(`${'honest figures'.padEnd(30)}     made  flagged  missed\n`);
const results = [
  ...SHARES.map(([name, share]) => measureCore(name, Math.round(all * share), Number(seed))),
  ...(['text', 'number', 'short number'] as const).map((kept) =>
    measureForms(kept, Math.round(Math.min(FORMS, all) / 2), Number(seed)),
  ),
];
for (const result of results) process.stdout.write(told(result));
// Cells of whole numbers are taken at their word: what that costs is only shown.
process.exitCode = results.slice(0, -1).some(({ flagged, passed }) => flagged + passed > 0) ? 1 : 0;
