import {
  absoluteInterval,
  addIntervals,
  baseValue,
  figureInterval,
  isMeantExactly,
  negateInterval,
  overlaps,
  showFigure,
  unitFactor,
} from '../figures';
import { sentenceQuantities, type Quantity } from '../facts';
import type { Form } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfSpan } from './places';

const PLANNED = /预算(?:安排|总额|金额|数)?(?:为|是)?$/u;
const SPENT = /(?:实际|支出|使用|执行|采购|支付)[^，。；]{0,6}$/u;
const SAVED = /^(?:共|共计|实际)?(?:节约|节省|节余|少支出?|超支|超出)(?:了|资金|经费|支出|预算|为)*$/u;
/** Of a part, of another year, of a sum that is left over for other reasons. */
const OTHER = /上年|去年|同期|比|较|其中|含|结转|追加|调[整增减]/u;

interface Saving {
  readonly planned: Quantity;
  readonly spent: Quantity;
  readonly saved: Quantity;
}

/** What stands in brackets is said of a part. */
function isTopLevel({ lead }: Quantity): boolean {
  return lead.split(/[（(]/u).length <= lead.split(/[）)]/u).length;
}

/** 预算12.6万元，实际支出11.27万元，节约1.33万元: the two amounts right before a saving, one planned and one spent. */
function savingsIn(sentence: readonly Quantity[]): readonly Saving[] {
  const amounts = sentence.filter(
    (each) => each.figure.unit?.kind === 'money' && isMeantExactly(each.figure) && isTopLevel(each),
  );
  return amounts.flatMap((saved, at): readonly Saving[] => {
    const [first, second] = amounts.slice(Math.max(0, at - 2), at);
    if (first === undefined || second === undefined || !SAVED.test(saved.label)) return [];
    const planned = [first, second].find(({ label }) => PLANNED.test(label));
    const spent = [first, second].find((each) => each !== planned && SPENT.test(each.label));
    const isPair =
      planned !== undefined &&
      spent !== undefined &&
      planned.figure.unit?.id === spent.figure.unit?.id &&
      !OTHER.test(`${planned.label}，${spent.label}`);
    return isPair ? [{ planned, spent, saved }] : [];
  });
}

function checkSaving(form: Form, { planned, spent, saved }: Saving): CheckOutcome {
  const difference = absoluteInterval(
    addIntervals(figureInterval(planned.figure), negateInterval(figureInterval(spent.figure))),
  );
  if (overlaps(difference, figureInterval(saved.figure))) return PASSED;
  const { unit } = planned.figure;
  const isUnit = overlaps(difference, figureInterval({ ...saved.figure, unit }));
  const exact = baseValue(planned.figure).minus(baseValue(spent.figure)).abs();
  const expected = showFigure({ ...saved.figure, unit, value: exact.div(unitFactor({ unit })) });
  return found({
    messageId: isUnit ? 'unit' : 'wrong',
    data: {
      planned: `${planned.label}${planned.figure.text}`,
      spent: `${spent.label}${spent.figure.text}`,
      saved: `${saved.label}${saved.figure.text}`,
      expected,
    },
    at: placeOfSpan(form, saved.cell, saved.figure.span, saved.figure.text),
    stated: saved.figure.text,
    expected,
    related: [planned, spent].map(({ cell, figure }) => placeOfSpan(form, cell, figure.span, figure.text)),
    suggestion: expected,
  });
}

export const savedAmounts = defineCheck({
  id: 'saved-amounts',
  meta: {
    title: '节约与超支',
    since: '0.1.0',
    basis: ['节约（超支）数＝预算数与实际支出数之差'],
    docs: {
      what: '一句话里接连写了预算数、实际数和节约（超支）数的，后者是否等于前两个数之差，单位是否相同。',
      why: '改了实际数，节约数常常忘了跟着改；差额小，容易把万元写成元。',
      example: { wrong: '预算12.6万元，实际支出11.27万元，节约1.33元', right: '节约1.33万元' },
      mend: '按预算数减实际数重算，单位与前两个数一致。',
    },
    messages: {
      wrong: { severity: 'error', text: '{{planned}}、{{spent}}，相差{{expected}}，文中写“{{saved}}”。' },
      unit: {
        severity: 'error',
        text: '{{planned}}、{{spent}}，相差{{expected}}，文中写“{{saved}}”，疑为单位写错。',
      },
    },
  },
  run: ({ form, facts }) => {
    const savings = sentenceQuantities(form, facts.quantities).flatMap(savingsIn);
    return savings.length === 0 ? NOTHING : combine(savings.map((saving) => checkSaving(form, saving)));
  },
});
