import { addIntervals, exactly, figureInterval, overlaps, sumOf, ZERO, type Figure } from '../figures';
import type { Form, HeadEntry, StatedCell } from '../forms';
import { parseAddress } from '../sheet';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { fundLines, type FundLine } from './fund-lines';
import { placeOfCell } from './places';
import { checkStatedRate } from './stated-rate';

/** Wholes of the table and all that they are made up of. */
const PARTITIONS: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  {
    whole: /^“?三公”?经费/u,
    parts: [/公务用车购置.{0,4}(?:维护|运行)|公务用车(?:购置)?(?:及|和)运行/u, /出国/u, /公务接待/u],
  },
  {
    whole: /公务用车购置.{0,4}(?:维护|运行)|公务用车(?:购置)?(?:及|和)运行/u,
    parts: [
      /^(?:公务)?(?:公车|用车)购置(?:费|费用|经费)?$/u,
      /^(?:公务)?(?:公车|用车)运行维护(?:费|费用|经费)?$/u,
    ],
  },
];

interface Part {
  readonly line: FundLine;
  readonly cell: StatedCell;
  readonly figure: Figure;
}

/** 其中：公车购置, 2、出国经费 as they are called. */
function nameOf({ label }: FundLine): string {
  return label
    .replace(/^其中[：:]?/u, '')
    .replace(/^[（(]?[\d一二三四五六七八九十]+[）)、.．]/u, '')
    .replace(/[：:]$/u, '');
}

function partIn(lines: readonly FundLine[], name: RegExp, column: string): Part | null {
  const [line, ...others] = lines.filter((each) => name.test(nameOf(each)));
  const cell = line?.entries.find((entry) => entry.column === column)?.entry.value;
  return line === undefined || others.length > 0 || cell?.figure == null
    ? null
    : { line, cell, figure: cell.figure };
}

function checkPartition(
  form: Form,
  lines: readonly FundLine[],
  { whole, parts }: (typeof PARTITIONS)[number],
  column: string,
): CheckOutcome {
  const total = partIn(lines, whole, column);
  const own = parts.flatMap((name) => partIn(lines, name, column) ?? []);
  if (total === null || own.length < parts.length || own.some(({ line }) => line === total.line))
    return NOTHING;
  const sum = own.reduce((all, { figure }) => addIntervals(all, figureInterval(figure)), exactly(ZERO));
  if (overlaps(sum, figureInterval(total.figure))) return PASSED;
  const expected = sumOf(own.map(({ figure }) => figure.value)).toString();
  return found({
    messageId: 'parts',
    data: {
      column,
      whole: nameOf(total.line),
      stated: total.cell.text.trim(),
      arithmetic: own.map(({ line, cell }) => `${nameOf(line)}${cell.text.trim()}`).join('＋'),
      sum: expected,
    },
    at: placeOfCell(form, total.cell, `${nameOf(total.line)} `),
    stated: total.cell.text.trim(),
    expected,
    related: own.map(({ line, cell }) => placeOfCell(form, cell, `${nameOf(line)} `)),
    suggestion: null,
  });
}

function rowOf({ value }: HeadEntry): number {
  return parseAddress(value.cell)?.row ?? 0;
}

/** 编制数, 实际在职人数, 控制率 side by side. */
function checkStaff(form: Form, entry: HeadEntry): CheckOutcome {
  const beside = form.head.filter((other) => rowOf(other) === rowOf(entry));
  const cells = (operand: string): readonly StatedCell[] =>
    beside.flatMap((other) => (other.operand === operand ? [other.value] : []));
  const line = {
    name: '在职人员控制率',
    rate: entry.value,
    parts: cells('staff_actual'),
    wholes: cells('staff_quota'),
  };
  if (line.parts.length !== 1 || line.wholes.length !== 1) return NOTHING;
  const outcome = checkStatedRate(form, line, '控制率');
  return { ...outcome, findings: outcome.findings.map((draft) => ({ ...draft, messageId: 'rate' })) };
}

export const basicData = defineCheck({
  id: 'basic-data',
  meta: {
    title: '基础数据',
    since: '0.1.0',
    basis: [
      '在职人员控制率＝在职人员数÷编制数×100%',
      '“三公经费”＝因公出国（境）费＋公务用车购置和运行维护费＋公务接待费',
    ],
    docs: {
      what: '基础数据表的在职人员控制率是否等于在职人数除以编制数；“三公经费”、公务用车购置和运行维护费是否等于所列各项之和。',
      why: '基础数据是各项比率的来源，错一个数后面都错。',
      example: { wrong: '三公经费16.35，公务用车12.8、出国0、公务接待4.55', right: '三公经费17.35' },
      mend: '按决算报表核对各项，再改总数。',
    },
    messages: {
      rate: {
        severity: 'error',
        text: '“{{name}}”在职人数{{part}}÷编制数{{whole}}＝{{expected}}，表中写{{stated}}。',
      },
      parts: {
        severity: 'error',
        text: '{{column}}：{{whole}}写{{stated}}，{{arithmetic}}＝{{sum}}，两者不等。',
      },
    },
  },
  run: ({ form }) => {
    const lines = fundLines(form);
    const columns = [...new Set(lines.flatMap(({ entries }) => entries.map(({ column }) => column)))];
    const rates = form.head.filter(({ label }) => /(?:^|·)(?:在职人员)?控制率$/u.test(label));
    return combine([
      ...rates.map((entry) => checkStaff(form, entry)),
      ...PARTITIONS.flatMap((partition) =>
        columns.map((column) => checkPartition(form, lines, partition, column)),
      ),
    ]);
  },
});
