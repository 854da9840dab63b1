import {
  addIntervals,
  exactly,
  figureInterval,
  overlaps,
  sameQuantity,
  sumOf,
  ZERO,
  type Figure,
} from '../figures';
import { isOwnValue, type FormFacts } from '../facts';
import type { Form, HeadEntry } from '../forms';
import { defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell, placeOfSpan } from './places';

/** 实际支出资金·市级预算资金: a line of what was spent, by where the money came from. */
const SPENT = /^(?:项目)?(?:实际)?支出(?:资金|金额|数)?·/u;
const SAID = /(?:实际支出|预算执行|实际执行)(?:金额|资金|数|共|为)*$/u;
const WHOLE = /合计|总计|小计|总额/u;

interface Line {
  readonly entry: HeadEntry;
  readonly name: string;
  readonly figure: Figure;
}

function linesOf(form: Form): readonly Line[] {
  return form.head.flatMap((entry): readonly Line[] => {
    const { figure } = entry.value;
    if (figure === null || !SPENT.test(entry.label) || figure.value.isZero()) return [];
    return [{ entry, name: entry.label.replace(SPENT, ''), figure }];
  });
}

interface Said {
  readonly cell: string;
  readonly figure: Figure;
}

function withMoney(figure: Figure, form: Form): Figure {
  return figure.unit === null && form.money !== null ? { ...figure, unit: form.money } : figure;
}

/** What the prose says was spent of the whole money. */
function spentInProse(form: Form, facts: FormFacts): readonly Said[] {
  return facts.narratives.flatMap(({ cell, statements }) =>
    statements.flatMap(({ reading, claim, label }): readonly Said[] =>
      isOwnValue(claim, form.year) && reading.kind === 'figure' && SAID.test(label.replace(/\s/gu, ''))
        ? [{ cell, figure: reading }]
        : [],
    ),
  );
}

function check(form: Form, lines: readonly Line[], facts: FormFacts): CheckOutcome {
  if (lines.length < 2 || lines.some(({ name }) => WHOLE.test(name))) return NOTHING;
  const [said, ...others] = spentInProse(form, facts);
  if (said === undefined || others.some(({ figure }) => !sameQuantity(figure, said.figure))) return NOTHING;
  const figures = lines.map(({ figure }) => withMoney(figure, form));
  const sum = figures.reduce((total, figure) => addIntervals(total, figureInterval(figure)), exactly(ZERO));
  if (overlaps(sum, figureInterval(said.figure))) return PASSED;
  const own = lines.find((_, i) => figures[i] !== undefined && sameQuantity(figures[i], said.figure));
  const rest = lines.filter((line) => line !== own);
  const [odd] = rest;
  if (own === undefined || odd === undefined) return NOTHING;
  const total = sumOf(lines.map(({ figure }) => figure.value)).toString();
  return found({
    messageId: 'more',
    data: {
      arithmetic: `${lines.map(({ name, figure }) => `${name}${figure.text}`).join('＋')}＝${total}`,
      text: said.figure.text,
      odd: rest.map(({ name, figure }) => `${name}${figure.text}`).join('、'),
    },
    at: placeOfCell(form, odd.entry.value, `${odd.name} `),
    stated: odd.entry.value.text.trim(),
    expected: null,
    related: [
      placeOfSpan(form, said.cell, said.figure.span, said.figure.text),
      placeOfCell(form, own.entry.value, `${own.name} `),
    ],
    suggestion: null,
  });
}

export const spentLines = defineCheck({
  id: 'spent-lines',
  meta: {
    title: '实际支出各行',
    since: '0.1.0',
    basis: ['实际支出合计＝各资金来源实际支出之和'],
    docs: {
      what: '资金情况里“实际支出”分来源填了几行的，各行之和与正文写的实际支出是否一致，正文只等于其中一行的。',
      why: '结余误填进支出行，合计就比实际支出多。',
      example: {
        wrong: '实际支出两行86.4、13.6，正文“实际支出86.4万元”（13.6是结余）',
        right: '实际支出一行86.4，另一行填0',
      },
      mend: '支出行只填实际支出；结余不填在支出行，确有其他来源支出的在正文写全。',
    },
    messages: {
      more: {
        severity: 'error',
        text: '实际支出各行{{arithmetic}}，正文写实际支出{{text}}，{{odd}}是否误填（如结余填在支出行）？请统一。',
      },
    },
  },
  run: ({ form, facts }) => check(form, linesOf(form), facts),
});
