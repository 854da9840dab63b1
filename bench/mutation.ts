/*
 * Makes workbooks in which everything holds, makes one thing wrong in each of many copies, and counts what is found:
 *   npm run mutation [-- COUNT [SEED]] [--survivors OPERATOR] [--wordings OPERATOR]
 * With --survivors it shows what was not found, with --wordings how often it is found by the sentence it stands in.
 */
import { measureConsistent, measureMutants, recall, type Tally } from '../test/support/mutation/measure';
import { measureWordings } from '../test/support/mutation/wordings';

const FORMS = 320;
const SHOWN = 12;

const BOOKS = 800;

const given = process.argv.slice(2);

function option(name: string): string | undefined {
  const at = given.indexOf(name);
  return at < 0 ? undefined : given[at + 1];
}

const first = given.findIndex((each) => each.startsWith('--'));
const [count = '4000', seed = '1'] = first < 0 ? given : given.slice(0, first);
const operator = option('--survivors');
const worded = option('--wordings');

function line(name: string, tally: Tally): string {
  const share = `${(recall(tally) * 100).toFixed(1)}%`;
  const numbers = [tally.made, tally.killed, tally.killedAsError].map((each) => String(each).padStart(7));
  return `${name.padEnd(30)}${numbers.join('')}${share.padStart(9)}\n`;
}

function table<K extends string>(title: string, tallies: ReadonlyMap<K, Tally>): string {
  const lines = [...tallies].map(([name, tally]) => line(name, tally));
  return `\n${title.padEnd(30)}   made killed  error   recall\n${lines.join('')}`;
}

function showAll(): void {
  const measured = measureMutants(Number(count), Number(seed));
  process.stdout.write(table('operator', measured.operators));
  process.stdout.write(table('class', measured.classes) + table('layout', measured.layouts));
  const alarms = measureConsistent(FORMS, Number(seed));
  const errors = alarms.filter(({ finding }) => finding.severity === 'error').length;
  const warnings = String(alarms.length - errors);
  process.stdout.write(
    `\n${String(FORMS)} consistent workbooks: ${String(errors)} errors, ${warnings} warnings\n`,
  );
  for (const { layout, seed: of, finding } of alarms)
    process.stdout.write(
      `  ${finding.severity} ${finding.check} ${layout} seed ${String(of)} ${finding.places.join(' ')}\n    ${finding.message}\n`,
    );
}

function showSurvivors(id: string): void {
  const measured = measureMutants(Number(count), Number(seed), id);
  process.stdout.write(table('operator', measured.operators));
  for (const { layout, seed: of, story, text, places, elsewhere } of measured.survivors.slice(0, SHOWN))
    process.stdout.write(
      `\n${layout} seed ${String(of)}: ${story}\n  ${text}\n  at ${places.join(' ')}\n${elsewhere.map((each) => `  elsewhere ${each}\n`).join('')}`,
    );
}

function showWordings(id: string): void {
  for (const [wording, { made, killed }] of [...measureWordings(id, BOOKS, Number(seed))].sort())
    process.stdout.write(`${`${String(killed)} of ${String(made)}`.padEnd(10)} ${wording}\n`);
}

if (worded !== undefined) showWordings(worded);
else if (operator !== undefined) showSurvivors(operator);
else showAll();
