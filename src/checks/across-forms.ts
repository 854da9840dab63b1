import { factsOf } from '../facts';
import { tight, type StatedCell } from '../forms';
import {
  combine,
  defineCheck,
  found,
  NOTHING,
  PASSED,
  type CheckContext,
  type CheckOutcome,
  type ReadForm,
} from './define-check';
import { placeOfFact } from './places';
import {
  entriesOf,
  isSameAmount,
  projectsOfForm,
  statedIn,
  WHOLE_WORDS,
  amountsOfWhole,
  wholeOfForm,
  type What,
  type Whole,
} from './whole-of-form';

const PART_LINE = /(?:基本支出|项目支出)·/u;

/** The lines of a 汇总表 beside the units' own forms. */
function checkSummary({ form, siblings }: CheckContext): CheckOutcome {
  return combine(
    form.summary
      .filter(({ isTotal }) => !isTotal)
      .flatMap((line) => {
        const own = siblings.filter(
          (each) =>
            each.form.kind === 'department' &&
            !each.form.isHidden &&
            tight(each.form.unit ?? '') === tight(line.unit),
        );
        const [unit, ...others] = own;
        if (unit === undefined || others.length > 0) return [];
        const whole = wholeOfForm(unit.form);
        const { budget, executed, selfScore } = line.cells;
        const cells: Readonly<Record<What, StatedCell | undefined>> = { budget, executed, score: selfScore };
        return (['budget', 'executed', 'score'] as const).map((what): CheckOutcome => {
          const here = statedIn(form, cells[what], `${line.unit} `);
          const there = whole[what];
          if (here === null || there === undefined) return NOTHING;
          if (isSameAmount(here.figure, there.figure)) return PASSED;
          return found({
            messageId: 'summary',
            data: {
              unit: line.unit,
              what: WHOLE_WORDS[what],
              stated: here.figure.text,
              place: `“${unit.form.sheet}”${there.place.cell}`,
              other: there.figure.text,
            },
            at: here.place,
            stated: here.figure.text,
            expected: there.figure.text,
            related: [there.place],
            suggestion: null,
          });
        });
      }),
  );
}

/** The total of a list of projects beside 项目支出 of the one unit of the workbook. */
function checkProjects({ form, siblings }: CheckContext): CheckOutcome {
  const [unit, ...otherUnits] = siblings.filter(
    (each) => each.form.kind === 'department' && !each.form.isHidden && each.form.year === form.year,
  );
  const [total, ...otherTotals] = form.summary.filter(({ sum }) => sum === 'total');
  if (unit === undefined || total === undefined || otherUnits.length + otherTotals.length > 0) return NOTHING;
  return combine(
    (['budget', 'executed'] as const).map((what): CheckOutcome => {
      const listed = statedIn(form, total.cells[what], '合计 ');
      const own = projectsOfForm(unit.form, what);
      if (listed === null || own === null) return NOTHING;
      if (isSameAmount(listed.figure, own.figure)) return PASSED;
      return found({
        messageId: 'projects',
        data: {
          what: WHOLE_WORDS[what],
          stated: listed.figure.text,
          place: `“${unit.form.sheet}”${own.place.cell}`,
          other: own.figure.text,
        },
        at: listed.place,
        stated: listed.figure.text,
        expected: own.figure.text,
        related: [own.place],
        suggestion: null,
      });
    }),
  );
}

/** The one unit that the workbook is about: its form, and its line in a 汇总表. */
function wholesOf(siblings: readonly ReadForm[]): readonly Whole[] {
  const units = siblings.filter(({ form }) => form.kind === 'department' && !form.isHidden);
  const summaries = siblings.filter(({ form }) => form.kind === 'summary' && !form.isHidden);
  const lines = summaries.flatMap(({ form }) => form.summary.filter(({ isTotal }) => !isTotal));
  if (units.length > 1 || lines.length > 1) return [];
  const ofLines = summaries.flatMap((each) =>
    each.form.summary
      .filter(({ isTotal }) => !isTotal)
      .map(({ cells }) => {
        const budget = statedIn(each.form, cells.budget, '全年预算数 ');
        const executed = statedIn(each.form, cells.executed, '全年执行数 ');
        return {
          ...(budget === null ? {} : { budget }),
          ...(executed === null ? {} : { executed }),
        };
      }),
  );
  return [...units.map(({ form }) => wholeOfForm(form)), ...ofLines];
}

/** What a report says of the whole unit beside the tables of the same workbook: only a part of it named as the whole is proven enough to ask. */
function checkReport({ form, facts, siblings }: CheckContext): CheckOutcome {
  const wholes = wholesOf(siblings);
  // 年初预算1.52亿元 may be the budget of the beginning that the line of the whole prints beside.
  const printed = siblings.flatMap(({ form: table }) => amountsOfWhole(table));
  const parts = siblings.flatMap((each) =>
    (['budget', 'executed'] as const).flatMap((what) =>
      entriesOf(each.form, what, PART_LINE).flatMap(({ label, value }) => {
        const part = statedIn(each.form, value, `${label} `);
        return part === null ? [] : [{ what, part, name: /(基本支出|项目支出)·/u.exec(label)?.[1] ?? '' }];
      }),
    ),
  );
  const measures = [
    ['budget_initial', 'budget'],
    ['budget_current', 'budget'],
    ['budget_adjusted', 'budget'],
    ['executed', 'executed'],
  ] as const;
  return combine(
    measures.flatMap(([measure, what]) =>
      factsOf(facts.facts, measure, form.year)
        .filter(({ named, source }) => named && source === 'prose')
        .map((fact): CheckOutcome => {
          const others = wholes.flatMap((whole) => whole[what] ?? []);
          const [other] = others;
          if (other === undefined) return NOTHING;
          const isOfWhole = others.some(({ figure }) => isSameAmount(figure, fact.figure));
          if (isOfWhole || printed.some((figure) => isSameAmount(figure, fact.figure))) return PASSED;
          const part = parts.find(
            (each) => each.what === what && isSameAmount(each.part.figure, fact.figure),
          );
          if (part === undefined || part.part.figure.value.gte(other.figure.value)) return NOTHING;
          return found({
            messageId: 'part',
            data: {
              text: fact.text,
              part: `${part.name}的${WHOLE_WORDS[what]}`,
              whole: `${WHOLE_WORDS[what]}${other.figure.text}${other.figure.unit?.id ?? ''}`,
            },
            at: placeOfFact(fact),
            stated: fact.figure.text,
            expected: other.figure.text,
            related: [...others.map(({ place }) => place), part.part.place],
            suggestion: null,
          });
        }),
    ),
  );
}

export const acrossForms = defineCheck({
  id: 'across-forms',
  meta: {
    title: '各表之间',
    since: '0.1.0',
    basis: ['同一单位同一年度，汇总表、自评表、自评报告的同一项数应当一致'],
    docs: {
      what: '同一工作簿里，汇总表各单位的预算数、执行数、自评得分与该单位自评表是否一致；项目汇总的合计与单位自评表的项目支出是否一致；报告写的全年数是否其实只是项目支出或基本支出。',
      why: '几张表分别填写，改了一张常常忘了另一张。',
      example: { wrong: '自评表综合得分88.5，汇总表自评得分86.5', right: '两处都写88.5' },
      mend: '按账表核对后统一。',
    },
    messages: {
      summary: {
        severity: 'error',
        text: '{{unit}}的{{what}}，汇总表写{{stated}}，{{place}}写{{other}}，两处不一致。',
      },
      projects: {
        severity: 'warning',
        text: '项目汇总合计的{{what}}写{{stated}}，{{place}}的项目支出是{{other}}，是否有项目漏列、重列，或者口径不同？',
      },
      part: {
        severity: 'warning',
        text: '“{{text}}”只是{{part}}，单位整体的{{whole}}，是否漏了其余部分？',
      },
    },
  },
  run: (context) => {
    if (context.form.kind === 'summary')
      return context.form.lines === 'projects' ? checkProjects(context) : checkSummary(context);
    return context.form.kind === 'report' ? checkReport(context) : NOTHING;
  },
});
