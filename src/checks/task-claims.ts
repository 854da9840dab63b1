import {
  divideIntervals,
  figureInterval,
  overlaps,
  sameQuantity,
  type Interval,
  type UnitKind,
  rememberedPer,
} from '../figures';
import { isOfOtherYear, pairsShared, quantitiesBefore, type Quantity } from '../facts';
import type { Form } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { placeOfSpan } from './places';

/** 签约项目60个，…完成市下达任务的120%: what was done of a task that somebody set. */
interface TaskClaim {
  readonly form: Form;
  /** Who set the task, in the words of the text. */
  readonly task: string;
  readonly rate: Quantity;
  /** The things counted for it. */
  readonly done: Quantity;
  readonly doneName: string;
  /** How large the task is, by each figure of the sentence that the rate may be of. */
  readonly bases: readonly Base[];
}

interface Base {
  readonly kind: UnitKind;
  readonly size: Interval;
}

/** Behind the figures of the clause are left out: 完成全省下达任务的. */
const TASK = /完成(?:了)?([^，。；]{0,12}?)(?:任务|计划)数?的$/u;
const NUMBERS = /[\d.,]+(?:万|亿)?(?:元|个|项|户|人|亩|家|吨)?/gu;
/** A claim of a task is no longer. */
const CLAUSE = 40;

function taskOf({ lead, label }: Quantity): string | null {
  if (!label.endsWith('的')) return null;
  const bare = lead.slice(-CLAUSE).replace(/\s/gu, '').replace(NUMBERS, '');
  const words = TASK.exec(bare.split(/[，,。；]/u).at(-1) ?? '')?.[1];
  return words === undefined ? null : words.replace(/[的年度全]/gu, '');
}

/** What a count is a count of: its label, and the words behind it where the label names nothing. */
function nameOf({ label, noun }: Quantity): string {
  const name = label.replace(/^(?:(?:19|20)\d\d年度?)?(?:共|累计)?(?:完成|实现)?/u, '');
  return name.length >= 2 ? name : noun;
}

function basesOf({ figure: rate }: Quantity, before: readonly Quantity[]): readonly Base[] {
  return before.flatMap(({ figure }): readonly Base[] => {
    const size = divideIntervals(figureInterval(figure), figureInterval(rate));
    return size === null || figure.unit === null ? [] : [{ kind: figure.unit.kind, size }];
  });
}

/** Two figures that, over their rates, give one and the same task: they speak of the same thing. */
function haveOneTask(a: TaskClaim, b: TaskClaim): boolean {
  return a.bases.some((mine) =>
    b.bases.some((other) => mine.kind === other.kind && overlaps(mine.size, other.size)),
  );
}

const claimsOf = rememberedPer(({ form, facts }: ReadForm): readonly TaskClaim[] =>
  facts.quantities.flatMap((rate, at): readonly TaskClaim[] => {
    if (rate.figure.unit?.kind !== 'percent') return [];
    const task = taskOf(rate);
    if (task === null || isOfOtherYear(rate.sentence, form.year)) return [];
    const before = quantitiesBefore(facts.quantities, at).filter(({ figure }) => !figure.approximate);
    const done = before.filter(({ figure }) => figure.unit?.kind === 'count').at(-1);
    return done === undefined
      ? []
      : [{ form, task, rate, done, doneName: nameOf(done), bases: basesOf(rate, before) }];
  }),
);

/** 签约招商项目 and 完成签约项目: the same last word, and one more in common. */
function isSameThing(a: TaskClaim, b: TaskClaim): boolean {
  const shared = pairsShared(a.doneName, b.doneName);
  return a.task === b.task && a.doneName.slice(-2) === b.doneName.slice(-2) && shared.length > 1;
}

/** Claims that agree with one another, the largest group first. */
function groupsOf(claims: readonly TaskClaim[]): readonly (readonly TaskClaim[])[] {
  const groups: TaskClaim[][] = [];
  for (const claim of claims) {
    const group = groups.find(
      ([first]) => first !== undefined && sameQuantity(first.done.figure, claim.done.figure),
    );
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.sort((a, b) => b.length - a.length);
}

function placeOf({ form, done }: TaskClaim): ReturnType<typeof placeOfSpan> {
  return placeOfSpan(form, done.cell, done.figure.span, done.figure.text);
}

function words({ done, rate }: TaskClaim): string {
  return `${done.figure.text}、${rate.figure.text}`;
}

export const taskClaims = defineCheck({
  id: 'task-claims',
  meta: {
    title: '任务完成数',
    since: '0.1.0',
    basis: ['同一单位同一年度，上级下达的同一项任务只有一个完成数'],
    docs: {
      what: '“完成市下达任务的120%”这样的话在各表、各处出现时，完成的个数和百分比是否一致。',
      why: '数据按不同时点取用，或者改了一处忘了另一处。',
      example: {
        wrong: '一处“签约项目60个，完成市下达任务的120%”，另一处“签约项目52个，完成市下达任务的104%”',
        right: '两处都写“签约项目60个，完成市下达任务的120%”',
      },
      mend: '以年终统计数为准统一；确属不同时点或不同任务的，请写明。',
    },
    messages: {
      sameTask: {
        severity: 'error',
        text: '“{{name}}”此处写{{stated}}，{{place}}写{{other}}，按两处百分比推算是同一项任务，请统一。',
      },
      differs: {
        severity: 'warning',
        text: '“{{name}}”此处写{{stated}}，{{place}}写{{other}}，是否为同一项任务、同一时点？',
      },
    },
  },
  run: ({ form, facts, scored, siblings }) => {
    const visible = siblings.filter((each) => !each.form.isHidden && each.form.year === form.year);
    const all = [{ form, facts, scored }, ...visible]
      .sort((a, b) => (a.form.id < b.form.id ? -1 : 1))
      .flatMap(claimsOf);
    return combine(
      all
        .filter((claim) => claim.form === form)
        .map((mine): CheckOutcome => {
          const same = all.filter((other) => other === mine || isSameThing(mine, other));
          if (same.length < 2) return NOTHING;
          const [main = []] = groupsOf(same);
          const [other] = main;
          if (other === undefined || main.includes(mine)) return PASSED;
          if (sameQuantity(mine.rate.figure, other.rate.figure)) return PASSED;
          const isProven = haveOneTask(mine, other) && !/截至|[月日]底?/u.test(mine.rate.lead);
          return found({
            messageId: isProven ? 'sameTask' : 'differs',
            data: {
              name: mine.doneName,
              stated: words(mine),
              place: `“${other.form.sheet}”${other.rate.cell}`,
              other: words(other),
            },
            at: placeOf(mine),
            stated: mine.done.figure.text,
            expected: main.length > 1 ? other.done.figure.text : null,
            related: main.map(placeOf),
            suggestion: null,
          });
        }),
    );
  },
});
