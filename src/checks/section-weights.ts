import { weightCellOf, type Form, type IndicatorRow, type StatedCell } from '../forms';
import { Decimal, sumOf } from '../figures';
import { combine, defineCheck, type CheckOutcome, type FindingDraft } from './define-check';
import { checkSum, sectionSums, type PrintedSum } from './sums';

function weightOf(row: IndicatorRow): { readonly value: Decimal; readonly cell: StatedCell } | null {
  const cell = weightCellOf(row);
  return row.weight === null || cell === null ? null : { value: row.weight, cell };
}

function wholeForm(form: Form): readonly PrintedSum[] {
  return form.total?.weight == null
    ? []
    : [{ label: form.total.label, cell: form.total.weight, rows: form.rows }];
}

/** Which of the weights is wrong only the author knows; the sum is laid down. */
function withoutSuggestion(outcome: CheckOutcome): CheckOutcome {
  return { ...outcome, findings: outcome.findings.map((draft) => ({ ...draft, suggestion: null })) };
}

function gapOf({ data }: FindingDraft): Decimal {
  return new Decimal(data['expected'] ?? '0').minus(data['stated'] ?? '0');
}

function explains(sections: readonly CheckOutcome[], whole: readonly CheckOutcome[]): boolean {
  const [total] = whole.flatMap(({ findings }) => findings);
  const gaps = sections.flatMap(({ findings }) => findings).map(gapOf);
  return total !== undefined && gaps.length > 0 && sumOf(gaps).eq(gapOf(total));
}

export const sectionWeights = defineCheck({
  id: 'section-weights',
  meta: {
    title: '分值合计',
    since: '0.1.0',
    basis: ['各级指标分值之和'],
    docs: {
      what: '小计行和合计行的分值是否等于各行分值之和（有“设定分值”的按设定分值）。',
      why: '调整设定分值后忘了改小计，总分就不是100分。',
      example: { wrong: '投入小计16分，各行3+3+3+3+3=15分', right: '投入小计16分，各行3+3+3+3+4=16分' },
      mend: '核对各行设定分值，使各部分分值与小计一致、合计为表定总分。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{label}}”分值写{{stated}}分，各行合计{{arithmetic}}分，差{{gap}}分。',
      },
    },
  },
  run: ({ form }) => {
    const outcomes = (sums: readonly PrintedSum[]): readonly CheckOutcome[] =>
      sums.map((sum) => withoutSuggestion(checkSum(form, sum, weightOf, '分值')));
    const sections = outcomes(sectionSums(form, (section) => section.weight));
    const whole = outcomes(wholeForm(form));
    // What is missing in the sections is missing in the whole: one cause, one finding.
    return combine(explains(sections, whole) ? sections : [...sections, ...whole]);
  },
});
