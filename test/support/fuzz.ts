import { assess, EMPTY_RECORD } from '../../src';
import { readEquations, readStatements } from '../../src/facts';
import { readCorpus } from '../corpus/corpus';
import { workbookFrom, type Grid, type GridValue } from './grid';
import { layOut, pick, randomLayout, seeded, type Random } from './layout';
import { DEPARTMENT, PROJECT } from './layout-forms';

const PIECES =
  '0 1 9 ０ ９ . ． , ， % ％ ‰ 元 万元 亿 万 千 百 十 零 两 半 分 人 个 （ ） ( ) 《 》 “ ” 、 。 ； ： / ÷ × - － — ~ + = ≈ 其中 分别为 占 由 到 至 较上年 增加 减少 每 扣 得分 年 月 日 第 号 〔2020〕 预算 执行率 编制 合计 总分 一级指标 得分 分值 \n \t \u3000 \u00A0 😀 A z ¥ ℃ null '.split(
    ' ',
  );

function randomText(random: Random): string {
  const length = Math.floor(random() * 40);
  return Array.from({ length }, () => pick(random, PIECES)).join('');
}

/** A text with a few characters taken out, doubled, swapped or put in. */
function mutated(random: Random, text: string): string {
  const chars = [...text];
  for (let i = 0; i < 1 + random() * 4 && chars.length > 0; i += 1) {
    const at = Math.floor(random() * chars.length);
    const change = random();
    if (change < 0.3) chars.splice(at, 1);
    else if (change < 0.6) chars.splice(at, 0, pick(random, PIECES));
    else if (change < 0.8) chars.splice(at, 0, chars[at] ?? '');
    else chars.reverse();
  }
  return chars.join('');
}

function mutatedGrid(random: Random, grid: Grid): Grid {
  const entries = Object.entries(grid.cells).flatMap(
    ([address, value]): readonly (readonly [string, GridValue])[] => {
      const change = random();
      if (change < 0.05) return [];
      if (change < 0.1) return [[address, randomText(random)]];
      if (change < 0.15) return [[address, random() < 0.5 ? -1e15 * random() : 1e-9 * random()]];
      if (change < 0.2 && typeof value === 'string') return [[address, mutated(random, value)]];
      return [[address, value]];
    },
  );
  return { ...grid, cells: Object.fromEntries(entries) };
}

/**
 * Reads random and mutated texts and sheets.
 * @param count how many; one in twenty is a sheet
 * @returns the longest time one took, in milliseconds
 */
export function fuzz(count: number, seed: number): number {
  const random = seeded(seed);
  const sentences = readCorpus('known').map((block) => block.text);
  let longest = 0;
  for (let i = 0; i < count; i += 1) {
    const start = performance.now();
    if (i % 20 === 0) {
      const { grid } = layOut(pick(random, [DEPARTMENT, PROJECT]), randomLayout(random, 1));
      assess([workbookFrom(mutatedGrid(random, grid))], EMPTY_RECORD);
    } else {
      const text = random() < 0.5 ? randomText(random) : mutated(random, pick(random, sentences));
      for (const { span } of readStatements(text).statements)
        if (span.start < 0 || span.end > text.length || span.start > span.end)
          throw new RangeError(`span outside of: ${text}`);
      readEquations(text);
    }
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}
