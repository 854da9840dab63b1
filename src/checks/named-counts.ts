import type { NarrativeStatements, Relation } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

type Count = Extract<Relation, { kind: 'count' }>;

/** The list as it is written, up to the mark that ends it. */
function listAfter(text: string, at: number): string {
  return /^[^。；;\n]{0,400}/u.exec(text.slice(at))?.[0] ?? '';
}

/**
 * How many names a list may hold: 规划和建设股 is one name or two. Null where it does not claim to be complete, or where a name holds a
 * number of its own (三所中学).
 */
function namesPossible(
  names: readonly string[],
  list: string,
): readonly [least: number, most: number] | null {
  if (/等|若干|[两二三四五六七八九十\d]+[个所家处]/u.test(list)) return null;
  const joints = [...names.join('、').matchAll(/[和及与]/gu)].length;
  const written = list.split(/[，；]/u).find((part) => part.includes('、')) ?? '';
  const pieces = written.split('、').length;
  return [Math.min(names.length, pieces), names.length + joints];
}

function checkCount(
  form: Form,
  { cell, text, readings }: NarrativeStatements,
  { count, names }: Count,
): CheckOutcome {
  const reading = readings[count];
  if (reading?.kind !== 'figure' || reading.approximate || reading.comparator !== null) return NOTHING;
  const behind = listAfter(text, reading.span.end);
  const list = behind.slice(Math.max(0, behind.indexOf(names[0] ?? '')));
  const possible = namesPossible(names, list);
  if (possible === null) return NOTHING;
  const [least, most] = possible;
  if (reading.value.gte(least) && reading.value.lte(most)) return PASSED;
  // 临时人员7人（汛期巡查、驾驶、保洁）: several persons do one job.
  if (/[人名位]/u.test(reading.unit?.id ?? '') && reading.value.gt(most)) return NOTHING;
  return found({
    messageId: 'differs',
    data: { stated: reading.text, named: String(least), names: names.join('、') },
    at: placeOfSpan(form, cell, reading.span, reading.text),
    stated: reading.text,
    expected: null,
    related: [
      placeOfSpan(form, cell, { start: reading.span.end, end: reading.span.end + behind.length }, behind),
    ],
    suggestion: null,
  });
}

export const namedCounts = defineCheck({
  id: 'named-counts',
  meta: {
    title: '个数与所列名称',
    since: '0.1.0',
    basis: ['说有几个，就应列出几个'],
    docs: {
      what: '“内设机构3个，包括……”一类的句子，所列名称的个数与所写的数是否相同。写明“等”的不查。',
      why: '机构、项目有增减时，改了名单常常忘了改个数。',
      example: { wrong: '内设机构3个，包括办公室、财务科、业务科、法规科', right: '内设机构4个，包括……' },
      mend: '核对名单后改正个数；没有列全的，在后面加“等”。',
    },
    messages: {
      differs: {
        severity: 'warning',
        text: '写{{stated}}，后面列出的是{{named}}个：{{names}}，个数与名单是否有一处不对？',
      },
    },
  },
  run: ({ form, facts }) =>
    combine(
      facts.narratives.flatMap((narrative) =>
        narrative.relations.flatMap((relation) =>
          relation.kind === 'count' ? [checkCount(form, narrative, relation)] : [],
        ),
      ),
    ),
});
