import type { Figure } from '../figures';
import type { NarrativeStatements } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

/** The text says that the progress wanted was reached. */
const REACHED = /(?:均已?|全部|都)(?:已经)?(?:达到|完成|符合)[^，。；]{0,8}(?:进度|序时)[^，。；]{0,4}/u;
/** Nobody reaches the progress of a year with less than this executed at its end. */
const LOW = 70;

interface Rate {
  readonly figure: Figure;
  readonly label: string;
}

function completionOf({ statements }: NarrativeStatements): Rate | null {
  for (const { reading, claim, label } of statements) {
    const isRate = reading.kind === 'figure' && reading.unit?.kind === 'percent' && claim?.kind === 'value';
    if (isRate && /(?:预算完成率|预算执行率|执行率)(?:为|是|达)?$/u.test(label))
      return { figure: reading, label };
  }
  return null;
}

function checkNarrative(form: Form, narrative: NarrativeStatements): CheckOutcome {
  const match = REACHED.exec(narrative.text);
  const rate = completionOf(narrative);
  if (match === null || rate === null) return NOTHING;
  if (rate.figure.value.gte(LOW)) return PASSED;
  const span = { start: match.index, end: match.index + match[0].length };
  return found({
    messageId: 'contradicts',
    data: { words: match[0], rate: `${rate.label}${rate.figure.text}` },
    at: placeOfSpan(form, narrative.cell, span, match[0]),
    stated: match[0],
    expected: null,
    related: [placeOfSpan(form, narrative.cell, rate.figure.span, rate.figure.text)],
    suggestion: null,
  });
}

export const progressClaim = defineCheck({
  id: 'progress-claim',
  meta: {
    title: '进度的说法',
    since: '0.1.0',
    basis: ['全年预算完成率不到七成的，不可能各节点都达到序时进度'],
    docs: {
      what: '文中说支付进度都达到要求，而同一段写的全年预算完成率不到70%。',
      why: '前后矛盾的说法，复核时会被退回。',
      example: {
        wrong: '预算完成率28.32%……每月支付均已达到进度要求',
        right: '列出各节点的进度，写明哪些没有达到',
      },
      mend: '列出各时间节点的进度，改正说法。',
    },
    messages: {
      contradicts: {
        severity: 'warning',
        text: '文中说“{{words}}”，同一段的{{rate}}，前后不一致，请列出各节点的进度。',
      },
    },
  },
  run: ({ form, facts }) => combine(facts.narratives.map((narrative) => checkNarrative(form, narrative))),
});
