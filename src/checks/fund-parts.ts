import { addIntervals, exactly, figureInterval, overlaps, sumOf, ZERO, type Figure } from '../figures';
import type { Form, StatedCell } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { fundLines, type FundLine } from './fund-lines';
import { placeOfCell } from './places';

const WHOLE = /^(?:一、|（一）)?(?:年度|全年|项目|部门|预算)*(?:资金|支出|预算)?(?:总额|总计|合计)$/u;
const OWN_FUND = /一般公共预算(?:财政)?(?:拨款)?$/u;
const BY_FUND: readonly RegExp[] = [
  OWN_FUND,
  /政府性基金(?:预算)?(?:财政)?(?:拨款)?$/u,
  /国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?$/u,
  /(?:专户|非税)[^，]*$/u,
  /其他资金$/u,
];
/** Lines that the official forms split the whole into, each kind complete in itself. */
const KINDS: readonly (readonly RegExp[])[] = [
  [/财政拨款$/u, /(?:上年)?结转资金$/u, /其他资金$/u],
  [/基本支出$/u, /项目支出$/u],
  BY_FUND,
];
const RATE = /率/u;

function nameOf({ label }: FundLine): string {
  return label
    .replace(/^其中[：:]?/u, '')
    .replace(/^[（(]\d+[）)]|^\d+[.．、]/u, '')
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .trim();
}

interface Part {
  readonly name: string;
  readonly cell: StatedCell;
  readonly figure: Figure;
}

function partsIn(lines: readonly FundLine[], column: string): readonly Part[] {
  return lines.flatMap((line) =>
    line.entries.flatMap(({ column: name, entry: { value } }) =>
      name === column && value.figure !== null
        ? [{ name: nameOf(line), cell: value, figure: value.figure }]
        : [],
    ),
  );
}

function checkColumn(form: Form, whole: Part, parts: readonly Part[], column: string): CheckOutcome {
  if (parts.length === 0) return NOTHING;
  const sum = parts.reduce((total, { figure }) => addIntervals(total, figureInterval(figure)), exactly(ZERO));
  if (overlaps(sum, figureInterval(whole.figure))) return PASSED;
  const exact = sumOf(parts.map(({ figure }) => figure.value));
  const expected = exact.toString();
  return found({
    messageId: 'differs',
    data: {
      column,
      whole: `“${whole.name}”${whole.cell.text.trim()}`,
      arithmetic: `${parts.map(({ name, cell }) => `${name}${cell.text.trim()}`).join('＋')}＝${expected}`,
      gap: exact.minus(whole.figure.value).abs().toString(),
    },
    at: placeOfCell(form, whole.cell, `${whole.name} `),
    stated: whole.cell.text.trim(),
    expected,
    related: parts.map(({ name, cell }) => placeOfCell(form, cell, `${name} `)),
    suggestion: null,
  });
}

/** The lines below a whole up to the next one, by the kinds that it is split into. */
function partLists(lines: readonly FundLine[], from: number): readonly (readonly FundLine[])[] {
  const next = lines.findIndex((line, i) => i > from && WHOLE.test(nameOf(line)));
  const below = lines.slice(from + 1, next < 0 ? undefined : next);
  return KINDS.flatMap((kind) => {
    const own = below.filter((line) => kind.some((name) => name.test(nameOf(line))));
    // A line that holds nothing is not read at all; one line alone does not show that the whole is split.
    const named = kind.filter((name) => own.some((line) => name.test(nameOf(line))));
    const isWhole = kind !== BY_FUND || own.some((line) => OWN_FUND.test(nameOf(line)));
    return own.length > 1 && named.length === own.length && isWhole ? [own] : [];
  });
}

export const fundParts = defineCheck({
  id: 'fund-parts',
  meta: {
    title: '资金总额与各项',
    since: '0.1.0',
    basis: [
      '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：年度资金总额＝当年财政拨款＋上年结转资金＋其他资金',
      '部门支出＝基本支出＋项目支出',
    ],
    docs: {
      what: '资金表的总额是否等于财政拨款、上年结转资金、其他资金之和，或一般公共预算、政府性基金等各项之和，或基本支出、项目支出之和。至少填了两项的才核对，空格按零。',
      why: '总额决定执行率和得分。',
      example: { wrong: '总额120，财政拨款100、上年结转10、其他资金5', right: '总额115' },
      mend: '按各项重新合计，或补上漏填的一项。',
    },
    messages: {
      differs: { severity: 'error', text: '{{column}}：{{whole}}，{{arithmetic}}，相差{{gap}}。' },
    },
  },
  run: ({ form }) => {
    const lines = fundLines(form);
    return combine(
      lines.flatMap((line, i) => {
        const lists = WHOLE.test(nameOf(line)) ? partLists(lines, i) : [];
        return lists.flatMap((parts) =>
          line.entries.flatMap(({ column, entry: { value } }) =>
            value.figure === null || RATE.test(column)
              ? []
              : [
                  checkColumn(
                    form,
                    { name: nameOf(line), cell: value, figure: value.figure },
                    partsIn(parts, column),
                    column,
                  ),
                ],
          ),
        );
      }),
    );
  },
});
