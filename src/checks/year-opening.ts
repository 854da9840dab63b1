import type { Form, StatedCell } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** （二）支出情况。截至2022年12月31日，…: the year that a text opens with, behind its heading. */
const OPENING =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?:[^，。：；\d]{2,14}[。：]\s*)?(?:截[至止])?((?:19|20)\d\d)年(?:度|全年|12月底|12月31日|末|底)?(?=[，,我本全共])/u;
const YEARS = /((?:19|20)\d\d)年/gu;
/** What was done in the year, and not how it came about. */
const OF_RESULTS = /完成|支出|执行|使用|绩效|总结|产出|效益|效果|收支|三公/u;
/** Texts that tell of the year before on purpose. */
const OF_BEFORE = /上年|去年|同期|结转/u;
const OF_OTHER_TIMES = /背景|立项|历年|以来|上年结转|跨年|延续|启动|遗留/u;
const LEAST_LENGTH = 20;

interface Told {
  readonly section: string;
  readonly cell: string;
  readonly text: string;
}

/** The texts of a form that tell what came about. */
function tellings({ narratives, rows }: Form): readonly Told[] {
  const cells = rows.flatMap(({ cells: { actual } }): readonly StatedCell[] =>
    actual === undefined ? [] : [actual],
  );
  return [...narratives, ...cells.map(({ cell, text }): Told => ({ section: '完成', cell, text }))];
}

function checkText(form: Form, { section, cell, text }: Told, year: number): CheckOutcome {
  const opening = OPENING.exec(text);
  if (opening === null || text.length < LEAST_LENGTH) return NOTHING;
  const years = [...text.matchAll(YEARS)].map(([, each]) => Number(each));
  const first = `${section}${opening[0]}${/^[^。；\n]*/u.exec(text.slice(opening[0].length))?.[0] ?? ''}`;
  const isLeft = years.every((each) => each === year - 1);
  const isOfBefore =
    OF_OTHER_TIMES.test(text) || OF_BEFORE.test(first.replace(/[比较](?:上年|去年)|年末结转结余/gu, ''));
  if (!isLeft || isOfBefore || !OF_RESULTS.test(first)) return PASSED;
  const start = opening[0].lastIndexOf(`${String(year - 1)}年`);
  return found({
    messageId: 'left',
    data: { text: text.slice(start, start + 16), stated: String(year - 1), year: String(year) },
    at: placeOfSpan(form, cell, { start, end: start + 5 }, `${String(year - 1)}年`),
    stated: `${String(year - 1)}年`,
    expected: `${String(year)}年`,
    related: [],
    suggestion: null,
  });
}

export const yearOpening = defineCheck({
  id: 'year-opening',
  meta: {
    title: '开头的年份',
    since: '0.1.0',
    basis: ['自评表写的是本年度的完成情况'],
    docs: {
      what: '完成情况、收支情况等文字以上一年份开头，通篇没有写本年份的。',
      why: '文字多从上年的稿子改来，开头的年份常常忘了改。',
      example: { wrong: '2023年度的表，实际完成情况写“2022年，我局完成……”', right: '2023年，我局完成……' },
      mend: '改正年份；写的确是上一年的，补写本年情况。',
    },
    messages: {
      left: {
        severity: 'warning',
        text: '这是{{year}}年度的表，这段写的是“{{text}}……”，通篇没有{{year}}年，年份是否忘了改？',
      },
    },
  },
  run: ({ form }) => {
    const { year } = form;
    return year === null ? NOTHING : combine(tellings(form).map((told) => checkText(form, told, year)));
  },
});
