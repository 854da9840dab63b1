/*
 * How much of the labelled sentences is read exactly:
 *   npm run corpus [-- FILE]   (known, known-2, …: what is wrong is printed; set-aside is only counted)
 */
import { CORPUS_FILES, readCorpus } from '../test/corpus/corpus';
import { measureFigures, type Measured } from '../test/corpus/measure-figures';
import { measureStatements } from '../test/corpus/measure-statements';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function rate({ right, asked }: Measured): string {
  return `${String(right)}/${String(asked)}（${((right / asked) * 100).toFixed(2)}%）`;
}

const [shown] = process.argv.slice(2);
for (const file of CORPUS_FILES) {
  const blocks = readCorpus(file);
  const [figures, statements] = [measureFigures(blocks), measureStatements(blocks)];
  say(`${file}：${String(blocks.length)}段，数 ${rate(figures)}，说法 ${rate(statements)}`);
  if (file === shown && !file.startsWith('set-aside'))
    say([...figures.wrong, ...statements.wrong].join('\n'));
}
