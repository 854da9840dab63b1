import type { SlotSentence } from './slots';

/** 分别为, 依次是: what follows goes with the names before, in order. */
export const IN_ORDER = /(?:(?:分别|依次)(?:为|是|达|达到)?|各为|各是)[：:]?$/u;

const YEAR_ONLY = /^(?:19|20)\d\d年度?$/u;

/**
 * 年初预算、执行数分别为A、B; 2019年、2020年年初预算分别为A、B; 2018年、2019年分别投入A、B: each figure gets the words that stand in
 * its place of the list.
 */
export function withListedLabels(sentence: SlotSentence): SlotSentence {
  const { slots } = sentence;
  const from = slots.findIndex((slot) => /分别|依次|各为|各是/u.test(slot.lead));
  const first = slots[from];
  if (first === undefined) return sentence;
  const names = first.clause
    .replace(/(?:分别|依次|各为|各是).*$/u, '')
    .split(/、|和|及|与/u)
    .map((name) => name.trim());
  const areYears = names.every((name) => YEAR_ONLY.test(name));
  if (names.length < 2 || slots.length - from < names.length) return sentence;
  if (!IN_ORDER.test(first.lead.trim()) && !areYears) return sentence;
  // 2019年、2020年年初预算: the last one carries the name of all.
  const common = /^(?:19|20)\d\d年度?(.+)$/u.exec(names.at(-1) ?? '')?.[1];
  const isShared = common !== undefined && names.slice(0, -1).every((name) => YEAR_ONLY.test(name));
  // 住院床日、门诊人次增幅分别为: a difference or a share of all that are named.
  const ofAll = /(?:[增降涨跌]幅|增速|增长率|占比|比重)$/u.exec(names.at(-1) ?? '')?.[0] ?? '';
  const ending = isShared ? common : ofAll;
  const labels = names.map((name, i) =>
    i < names.length - 1 && !/[幅速率比重]$/u.test(name) ? `${name}${ending}` : name,
  );
  const relabelled = slots.map((slot, i) => {
    const label = i < from ? undefined : labels[i - from];
    return label === undefined ? slot : { ...slot, lead: label, clause: label };
  });
  return { ...sentence, slots: relabelled };
}
