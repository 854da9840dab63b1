import type { Form } from '../forms';
import { targetNamed, type ScoreTarget } from './score-target';
import type { Sentence } from './sentences';

/** 1、预算配置：; （1）预算执行。; （二）过程指标，满分42分: a numbered item that opens with its name. */
const ITEM =
  /^\s*(?:\d{1,2}[、.．]|[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]|[一二三四五六七八九十]+、)\s*([^：:，。；\d]{2,24})(?:[：:，]|\s*$)/u;
/** 预算配置：, a line of its own or before the text. */
const LINE_ITEM = /^\s*([^：:，。；\d]{2,12})(?:[：:]|\s*$)/u;

/** An item that is open: how its number is written, from the outermost on, and what it is about. */
export interface OpenItem {
  readonly depth: number;
  readonly target: ScoreTarget | null;
}

/** 一、 over （一） over 1、 over （1） over ①. */
const NUMBERS: readonly RegExp[] = [
  /^\s*[一二三四五六七八九十]+、/u,
  /^\s*[（(][一二三四五六七八九十]+[）)]/u,
  /^\s*\d{1,2}[、.．]/u,
  /^\s*[（(]\d{1,2}[）)]/u,
  /^\s*[①-⑳]/u,
];

/** The items that are open at a sentence: its own number closes all that are not around it. */
export function itemsAt(
  form: Form,
  sentence: Sentence,
  items: readonly OpenItem[],
  opensLine: boolean,
): readonly OpenItem[] {
  const depth = NUMBERS.findIndex((pattern) => pattern.test(sentence.text));
  if (depth >= 0) {
    const name = ITEM.exec(sentence.text)?.[1];
    const around = items.filter((item) => item.depth < depth);
    return [...around, { depth, target: name === undefined ? null : targetNamed(form, name) }];
  }
  const line = opensLine ? LINE_ITEM.exec(sentence.text)?.[1] : undefined;
  const target = line === undefined ? null : targetNamed(form, line);
  return target === null ? items : [{ depth: -1, target }];
}
