import { combine, defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfSpan } from './places';

/** A text that breaks off at a comma. */
const BREAKS_OFF = /[，,、]\s*$/u;
const LEAST_LENGTH = 20;
const SHOWN = 16;

export const unfinishedSentence = defineCheck({
  id: 'unfinished-sentence',
  meta: {
    title: '没有写完的句子',
    since: '0.1.0',
    basis: ['文字以句号结束'],
    docs: {
      what: '正文是否停在逗号或顿号上。',
      why: '后面的数多半是粘贴时丢了。',
      example: { wrong: '……基本支出12万元，项目支出6.3万元，', right: '……项目支出6.3万元，年末无结余。' },
      mend: '补写完整。',
    },
    messages: {
      open: { severity: 'warning', text: '“……{{end}}”没有写完，后面是否漏了内容？' },
    },
  },
  run: ({ form }) =>
    combine(
      form.narratives.map(({ cell, text }) => {
        if (text.trim().length < LEAST_LENGTH) return NOTHING;
        if (!BREAKS_OFF.test(text)) return PASSED;
        const end = text.trimEnd().length;
        const span = { start: end - SHOWN, end };
        const words = text.slice(span.start, span.end);
        return found({
          messageId: 'open',
          data: { end: words },
          at: placeOfSpan(form, cell, span, words),
          stated: words,
          expected: null,
          related: [],
          suggestion: null,
        });
      }),
    ),
});
