/*
 * How the reader of figures and statements grows with the text, and how it compares with a general library:
 *   npm run bench:reading
 * Ratios of one run; absolute times are printed and nothing depends on them.
 */
import * as NumberRecognizers from '@microsoft/recognizers-text-number';
import * as UnitRecognizers from '@microsoft/recognizers-text-number-with-unit';
import { slips } from '../samples/slips';
import { readStatements } from '../src/facts';
import { baseValue, Decimal, readFigures, unitNamed } from '../src/figures';
import { readCorpus, type Block, type LabelledFigure } from '../test/corpus/corpus';

const CHINESE = 'zh-cn';
/** Long enough for both to run at full speed. */
const LONG = 3_000;

function milliseconds(work: () => void, least = 60): number {
  let runs = 0;
  const start = process.hrtime.bigint();
  let spent = 0;
  do {
    work();
    runs += 1;
    spent = Number(process.hrtime.bigint() - start) / 1e6;
  } while (spent < least);
  return spent / runs;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const longest = slips.narratives.map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a), '');
const WORST: readonly (readonly [string, (size: number) => string])[] = [
  ['最长的正文', (size) => longest.repeat(Math.max(1, Math.round((size * 200) / longest.length)))],
  ['数字', (size) => '1'.repeat(size * 100)],
  ['左括号', (size) => '（'.repeat(size * 100)],
  ['其中', (size) => '其中1元'.repeat(size * 25)],
  ['逗号', (size) => '，'.repeat(size * 100)],
  ['逗号隔开的数', (size) => '1,2，'.repeat(size * 25)],
  ['占', (size) => '占3%，'.repeat(size * 25)],
  ['汉字数', (size) => '一二三四五六七八九十'.repeat(size * 10)],
  ['空格', (size) => ' '.repeat(size * 100)],
  ['书名号', (size) => '《'.repeat(size * 100)],
];

function growth(): void {
  say('每倍长度所用时间的倍数（10倍长度应约为10）');
  for (const [name, make] of WORST) {
    const [small, middle, large] = [10, 100, 1000].map((size) => {
      const text = make(size);
      return { length: text.length, time: milliseconds(() => void readStatements(text)) };
    });
    if (small === undefined || middle === undefined || large === undefined) continue;
    const first = middle.time / small.time / (middle.length / small.length);
    const second = large.time / middle.time / (large.length / middle.length);
    say(
      `  ${name}：×10 ${(first * 10).toFixed(1)}，×100 ${(second * 10).toFixed(1)}（${String(large.length)}字 ${large.time.toFixed(1)}毫秒）`,
    );
  }
}

/** What the library finds, as value and kind of unit; its own units are mapped to ours. */
function libraryReads(
  text: string,
): readonly { readonly start: number; readonly value: string; readonly kind: string }[] {
  const numbers = NumberRecognizers.recognizeNumber(text, CHINESE).map((found) => ({
    found,
    kind: 'number',
  }));
  const rates = NumberRecognizers.recognizePercentage(text, CHINESE).map((found) => ({
    found,
    kind: 'percent',
  }));
  const money = UnitRecognizers.recognizeCurrency(text, CHINESE).map((found) => ({ found, kind: 'money' }));
  return [...money, ...rates, ...numbers].flatMap(({ found, kind }) => {
    const resolution: unknown = found.resolution;
    const value =
      typeof resolution === 'object' && resolution !== null && 'value' in resolution
        ? resolution.value
        : null;
    return typeof value === 'string' ? [{ start: found.start, value: value.replace('%', ''), kind }] : [];
  });
}

/** Whether a labelled figure is among what was found: the right value, and money and percentages as such. */
function libraryKnows(label: LabelledFigure, found: ReturnType<typeof libraryReads>): boolean {
  const wanted = label.values.map((value) => new Decimal(value));
  const kind = label.unit === '元' ? 'money' : label.unit === '%' ? 'percent' : 'number';
  return wanted.every((value) =>
    found.some(
      (each) =>
        each.kind === kind && each.start >= label.start - 1 && each.start < label.end && value.eq(each.value),
    ),
  );
}

function weKnow(label: LabelledFigure, text: string): boolean {
  const factor = unitNamed(label.unit)?.factor ?? new Decimal(1);
  return readFigures(text).some(
    (reading) =>
      reading.span.start === label.start &&
      (reading.kind !== 'figure' ||
        baseValue(reading).eq(new Decimal(label.values[0] ?? 'NaN').times(factor))),
  );
}

/** Figures of the library that no label covers: dates, document numbers, words taken for numbers. */
function libraryInvents(block: Block): number {
  const found = new Map(libraryReads(block.text).map((each) => [each.start, each]));
  return [...found.values()].filter(({ start }) =>
    block.figures.every((label) => start < label.start - 1 || start >= label.end),
  ).length;
}

function weInvent(block: Block): number {
  return readFigures(block.text).filter(({ span }) =>
    block.figures.every((label) => span.end <= label.start || span.start >= label.end),
  ).length;
}

function total(blocks: readonly Block[], of: (block: Block) => number): string {
  return String(blocks.reduce((sum, block) => sum + of(block), 0));
}

function comparison(blocks: readonly Block[]): void {
  const labels = blocks.flatMap((block) =>
    block.figures.filter((label) => label.kind !== 'malformed').map((label) => ({ label, block })),
  );
  const library = labels.filter(({ label, block }) => libraryKnows(label, libraryReads(block.text))).length;
  const ours = labels.filter(({ label, block }) => weKnow(label, block.text)).length;
  const sample = blocks.slice(0, 120).map((block) => block.text);
  const characters = sample.reduce((sum, text) => sum + text.length, 0);
  // Texts that were read are remembered: each round reads other ones.
  let round = 0;
  const perCharacter = (read: (text: string) => unknown): number =>
    milliseconds(() => {
      round += 1;
      for (const text of sample) read(`${text}${String(round)}页`);
    }, LONG) / characters;
  const [mine, theirs] = [perCharacter(readFigures), perCharacter(libraryReads)];
  say('与 @microsoft/recognizers-text（数、金额、百分数）相比');
  say(`  读对的数：本项目 ${String(ours)}，该库 ${String(library)}，共 ${String(labels.length)}`);
  say(`  不是数却读成数的：本项目 ${total(blocks, weInvent)}，该库 ${total(blocks, libraryInvents)}`);
  say(
    `  每字用时：该库是本项目的 ${(theirs / mine).toFixed(0)} 倍（${(mine * 1e6).toFixed(0)} 与 ${(theirs * 1e6).toFixed(0)} 纳秒）`,
  );
}

growth();
comparison([...readCorpus('known'), ...readCorpus('set-aside')]);
