import { tight, type Form } from '../forms';
import { addressOf } from '../sheet';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome, type Place } from './define-check';

/** Shorter names are too alike. */
const LEAST_LENGTH = 5;
/** 第一小学 and 第二小学, 东区 and 西区: one sign tells them apart on purpose. */
const TELLS_APART = /[一二三四五六七八九十百\d甲乙丙丁东西南北中上下前后左右新老大小ABC]/u;

function bareName(name: string): string {
  return tight(name).replace(/[（(](?:盖章|公章|签章|本级|机关)[）)]/gu, '');
}

/** Whether one sign is another one, too many or missing; null where the names differ in more, or on purpose. */
function isOneSignOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < LEAST_LENGTH || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isSameLength = short.length === long.length;
  const isRestSame = short.slice(isSameLength ? at + 1 : at) === long.slice(at + 1);
  const signs = `${isSameLength ? (short[at] ?? '') : ''}${long[at] ?? ''}`;
  return isRestSame && !TELLS_APART.test(signs);
}

function placeOf(form: Form, name: string): Place {
  const head = form.head.find(({ value }) => tight(value.text).includes(tight(name)));
  const line = form.summary.find(({ unit }) => tight(unit) === tight(name));
  const cell =
    head?.value.cell ?? line?.cells.unit?.cell ?? addressOf({ row: form.area.top, column: form.area.left });
  return { file: form.file, sheet: form.sheet, cell, span: null, text: name };
}

function namesOf(form: Form): readonly string[] {
  return form.kind === 'summary'
    ? form.summary.filter(({ isTotal }) => !isTotal && form.lines === 'units').map(({ unit }) => unit)
    : form.unit === null
      ? []
      : [form.unit];
}

export const unitNames = defineCheck({
  id: 'unit-names',
  meta: {
    title: '单位名称',
    since: '0.1.0',
    basis: ['同一单位在各表中用同一名称'],
    docs: {
      what: '同一工作簿各表的单位名称是否只差一个字（多字、少字、错字）。',
      why: '名称写错，汇总时会被当成两个单位，对不上号。',
      example: { wrong: '自评表“临湾市图书馆”，汇总表“临湾市图书管”', right: '两处都用全称“临湾市图书馆”' },
      mend: '统一为单位全称。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '单位名称此处写“{{here}}”，“{{sheet}}”写“{{there}}”，只差一个字，是否为同一单位？',
      },
    },
  },
  run: ({ form, siblings }) => {
    // What differs between two forms is told once, in the one that comes behind.
    const others = siblings.filter((each) => each.form.id < form.id && !each.form.isHidden);
    const pairs = namesOf(form).flatMap((here) =>
      others.flatMap((other) => namesOf(other.form).map((there) => ({ here, there, other: other.form }))),
    );
    if (pairs.length === 0) return NOTHING;
    const told = new Set<string>();
    return combine(
      pairs.map(({ here, there, other }): CheckOutcome => {
        if (!isOneSignOff(bareName(here), bareName(there)) || told.has(here)) return PASSED;
        told.add(here);
        return found({
          messageId: 'differs',
          data: { here, there, sheet: other.sheet },
          at: placeOf(form, here),
          stated: here,
          expected: null,
          related: [placeOf(other, there)],
          suggestion: null,
        });
      }),
    );
  },
});
