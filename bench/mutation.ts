/*
 * Makes workbooks in which everything holds, makes one thing wrong in each of many copies, and counts what is found:
 *   npm run mutation [-- COUNT [SEED]] [--survivors OPERATOR]
 */
import { measureConsistent, measureMutants, recall, type Tally } from '../test/support/mutation/measure';

const FORMS = 320;
const SHOWN = 12;

const given = process.argv.slice(2);
const at = given.indexOf('--survivors');
const operator = at < 0 ? undefined : given[at + 1];
const [count = '4000', seed = '1'] = at < 0 ? given : given.slice(0, at);

function line(name: string, tally: Tally): string {
  const share = `${(recall(tally) * 100).toFixed(1)}%`;
  const numbers = [tally.made, tally.killed, tally.killedAsError].map((each) => String(each).padStart(7));
  return `${name.padEnd(30)}${numbers.join('')}${share.padStart(9)}\n`;
}

function table<K extends string>(title: string, tallies: ReadonlyMap<K, Tally>): string {
  const lines = [...tallies].map(([name, tally]) => line(name, tally));
  return `\n${title.padEnd(30)}   made killed  error   recall\n${lines.join('')}`;
}

const measured = measureMutants(Number(count), Number(seed), operator);
process.stdout.write(table('operator', measured.operators));
if (operator === undefined) {
  process.stdout.write(table('class', measured.classes) + table('layout', measured.layouts));
  const alarms = measureConsistent(FORMS, Number(seed));
  const errors = alarms.filter(({ finding }) => finding.severity === 'error').length;
  process.stdout.write(
    `\n${String(FORMS)} consistent workbooks: ${String(errors)} errors, ${String(alarms.length - errors)} warnings\n`,
  );
  for (const { layout, seed: of, finding } of alarms)
    process.stdout.write(
      `  ${finding.severity} ${finding.check} ${layout} seed ${String(of)} ${finding.places.join(' ')}\n    ${finding.message}\n`,
    );
} else {
  for (const survivor of measured.survivors.slice(0, SHOWN))
    process.stdout.write(
      `\n${survivor.layout} seed ${String(survivor.seed)}: ${survivor.story}\n  ${survivor.text}\n  at ${survivor.places.join(' ')}\n${survivor.elsewhere.map((each) => `  elsewhere ${each}\n`).join('')}`,
    );
}
