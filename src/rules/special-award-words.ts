import { Decimal } from '../figures';
import { readTake } from './modifiers/read-take';
import type { Award, ChooseAward, ItemsAward, JudgedBand, SingleAward } from './rule';

const BAND = /^(\S{2,24}?)(\d{1,3}(?:\.\d{1,4})?)%[—-](\d{1,3}(?:\.\d{1,4})?)%$/u;

/** 达成年度指标80%—100%；…: bands of the weight; null where one of them is not understood. */
export function readJudgedBands(words: string): readonly JudgedBand[] | null {
  const parts = words.split(/[；;]/u).map((part) => BAND.exec(part.trim()));
  const share = (percent: string | undefined): string => new Decimal(percent ?? '0').div(100).toString();
  const bands = parts.flatMap((match) =>
    match === null ? [] : [{ label: match[1] ?? '', from: share(match[2]), to: share(match[3]) }],
  );
  return bands.length === parts.length ? bands : null;
}

/** 每有一项“未按时拨付”扣0.5分; 每发现1起扣1分. */
const ITEM =
  /^(?:每(?:有|出现|发生|发现)(?:1|一)项“([^“”]{1,40})”|每((?:出现|发生|发现|有)(?:1|一)(?:个|起|次|例|项|处|人|件)[^扣得\d]{0,12}))(扣|得)(?:除)?(.{1,20})$/u;

function readItems(words: string): ItemsAward | null {
  const clauses = words
    .split(/[，。；;,]/u)
    .filter((clause) => !/^(?:扣完为止|不超过满分|最多扣完)?$/u.test(clause))
    .map((clause) => ITEM.exec(clause));
  const verbs = new Set(clauses.map((match) => match?.[3]));
  const items = clauses.flatMap((match) => {
    const amount = readTake(match?.[4] ?? '');
    return amount === null ? [] : [{ text: match?.[1] ?? match?.[2] ?? '', amount }];
  });
  if (items.length === 0 || items.length < clauses.length || verbs.size > 1) return null;
  return { kind: 'items', start: verbs.has('扣') ? 'full' : 'zero', items };
}

const HOW: ReadonlyMap<string, ChooseAward['how']> = new Map([
  ['最高', 'max'],
  ['最低', 'min'],
  ['合计', 'sum'],
  ['平均', 'mean'],
]);

function readChoose(words: string, readInner: (words: string) => SingleAward | null): ChooseAward | null {
  const match = /^(逐项)?取(最高|最低|合计|平均)：((?:【[^【】]{1,200}】){1,20})$/u.exec(words);
  const how = HOW.get(match?.[2] ?? '');
  if (match === null || how === undefined) return null;
  const parts = (match[3] ?? '').slice(1, -1).split('】【');
  const of = parts.flatMap((part) => readInner(part) ?? []);
  if (of.length < parts.length) return null;
  return match[1] === undefined ? { kind: 'choose', how, of } : { kind: 'choose', how, each: true, of };
}

function after(words: string, beginning: string): string | null {
  return words.startsWith(beginning) && words.length > beginning.length
    ? words.slice(beginning.length)
    : null;
}

/** Awards that no value alone decides, and several awards as one; null where the words are none of them. */
export function readSpecialAward(
  words: string,
  readInner: (words: string) => SingleAward | null,
): Award | null {
  const reason = after(words, '由填报人打分：');
  if (reason !== null) return { kind: 'manual', reason };
  const bands = readJudgedBands(after(words, '由填报人评定：') ?? '');
  if (bands !== null) return { kind: 'grade', bands };
  return readChoose(words, readInner) ?? readItems(words);
}
