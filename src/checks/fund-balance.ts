import type { Decimal } from '../figures';
import {
  baseValue,
  contains,
  figureInterval,
  negateInterval,
  overlaps,
  sumIntervals,
  sumOf,
  type Figure,
} from '../figures';
import type { Form, HeadEntry } from '../forms';
import { cannot, defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

const SOURCES: readonly string[] = ['prior_carry', 'budget_initial', 'adjust_form', 'adjust_other'];
const REQUIRED: readonly string[] = [...SOURCES, 'executed', 'balance'];

function entryOf(form: Form, operand: string): HeadEntry | null {
  return form.head.find((entry) => entry.operand === operand) ?? null;
}

function amount(value: Decimal, unit: Figure['unit']): string {
  return `${value
    .div(unit?.factor ?? 1)
    .toDecimalPlaces(2)
    .toString()}${unit?.id ?? ''}`;
}

export const fundBalance = defineCheck({
  id: 'fund-balance',
  meta: {
    title: '资金平衡',
    since: '0.1.0',
    basis: ['上年结转＋年初预算＋预算调整＋其他调整－预算执行＝年末结余'],
    docs: {
      what: '表头的上年结转、年初预算、预算调整、其他调整、预算执行与年末结余是否平衡。',
      why: '六个数来自不同账表，漏填调整数或结余被财政收回都会不平。',
      example: {
        wrong: '上年结转0、年初预算140、预算调整0、其他调整10、预算执行135、年末结余14（应为15）',
        right: '上年结转0、年初预算140、预算调整0、其他调整10、预算执行135、年末结余15',
      },
      mend: '核对六个数；结余已由财政收回的，请在备注中注明。',
    },
    messages: {
      unbalanced: {
        severity: 'warning',
        text: '按表头各数推算年末结余应为{{expected}}（{{sum}}－{{executed}}），表中为{{stated}}，差{{gap}}；如为财政收回请注明。',
      },
    },
  },
  run: ({ form }) => {
    const entries = REQUIRED.map((operand) => entryOf(form, operand));
    const present = entries.filter((entry) => entry !== null);
    if (present.length < REQUIRED.length) return NOTHING;
    const figures = new Map<string, Figure>();
    for (const entry of present) {
      if (entry.value.figure === null) return cannot(`${entry.value.cell}“${entry.label}”未填或不是数字`);
      if (entry.operand !== null) figures.set(entry.operand, entry.value.figure);
    }
    const of = (operands: readonly string[]): readonly Figure[] =>
      operands.flatMap((operand) => figures.get(operand) ?? []);
    const [executed] = of(['executed']);
    const [balance] = of(['balance']);
    const balanceEntry = entryOf(form, 'balance');
    if (executed === undefined || balance === undefined || balanceEntry === null) return NOTHING;
    const available = of(SOURCES);
    const left = sumIntervals([...available.map(figureInterval), negateInterval(figureInterval(executed))]);
    if (overlaps(left, figureInterval(balance)) || contains(left, baseValue(balance))) return PASSED;
    const sum = sumOf(available.map(baseValue));
    const expected = sum.minus(baseValue(executed));
    const { unit } = balance;
    return found({
      messageId: 'unbalanced',
      data: {
        expected: amount(expected, unit),
        sum: amount(sum, unit),
        executed: amount(baseValue(executed), unit),
        stated: amount(baseValue(balance), unit),
        gap: amount(expected.minus(baseValue(balance)).abs(), unit),
      },
      at: placeOfCell(form, balanceEntry.value, `${balanceEntry.label} `),
      stated: amount(baseValue(balance), unit),
      expected: amount(expected, unit),
      related: present
        .filter((entry) => entry !== balanceEntry)
        .map((entry) => placeOfCell(form, entry.value, `${entry.label} `)),
      suggestion: null,
    });
  },
});
