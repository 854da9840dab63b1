import { baseValue, Decimal, sumOf } from '../figures';
import { defineCheck, found, NOTHING, PASSED, type ReadForm } from './define-check';
import { projectsOfForm, wholeOfForm, type Stated } from './whole-of-form';

interface Project {
  readonly name: string;
  readonly executed: Stated;
}

/** The project forms of the workbook that state what was spent. */
function projectsOf(siblings: readonly ReadForm[], year: number | null): readonly Project[] {
  return siblings.flatMap(({ form }): readonly Project[] => {
    const { executed } = wholeOfForm(form);
    const isOfYear = form.year === null || year === null || form.year === year;
    return form.kind === 'project' && !form.isHidden && isOfYear && executed?.figure.unit?.kind === 'money'
      ? [{ name: form.project ?? form.sheet, executed }]
      : [];
  });
}

export const projectForms = defineCheck({
  id: 'project-forms',
  meta: {
    title: '项目自评表与项目支出',
    since: '0.1.0',
    basis: ['部门项目支出＝各项目支出之和'],
    docs: {
      what: '工作簿里各张项目自评表的执行数合起来，与部门自评表的项目支出比较：超过的请核对，不足的提示还有多少没有自评表。',
      why: '项目漏评、重评，或者金额对不上，从单张表上看不出来。',
      example: { wrong: '部门项目支出90万元，两张项目表合计96万元', right: '两张项目表合计90万元' },
      mend: '核对各项目执行数；没有自评表的项目按要求补报，或说明不需要单独自评。',
    },
    messages: {
      more: {
        severity: 'warning',
        text: '{{count}}张项目自评表的执行数合计{{sum}}，超过部门自评表的项目支出{{unit}}，差{{gap}}，是否有重复或填错？',
      },
      missing: {
        severity: 'info',
        text: '部门自评表的项目支出{{unit}}，{{count}}张项目自评表合计{{sum}}，还有{{gap}}没有项目自评表。',
      },
    },
  },
  run: ({ form, siblings }) => {
    if (form.kind !== 'department') return NOTHING;
    const own = projectsOfForm(form, 'executed');
    const otherUnits = siblings.some((each) => each.form.kind === 'department' && !each.form.isHidden);
    const projects = projectsOf(siblings, form.year);
    if (own === null || own.figure.unit === null || otherUnits || projects.length === 0) return NOTHING;
    const { unit } = own.figure;
    const sum = sumOf(projects.map(({ executed }) => baseValue(executed.figure)));
    const gap = sum.minus(baseValue(own.figure));
    // Amounts are printed to their last place only.
    const slack = new Decimal(10)
      .pow(-own.figure.decimals)
      .times(unit.factor)
      .times(projects.length + 1);
    if (gap.abs().lte(slack)) return PASSED;
    return found({
      messageId: gap.gt(0) ? 'more' : 'missing',
      data: {
        count: String(projects.length),
        sum: `${sum.div(unit.factor).toString()}${unit.id}`,
        unit: `${own.figure.value.toString()}${unit.id}`,
        gap: `${gap.abs().div(unit.factor).toString()}${unit.id}`,
      },
      at: own.place,
      stated: own.figure.text,
      expected: null,
      related: projects.map(({ executed }) => executed.place),
      suggestion: null,
    });
  },
});
