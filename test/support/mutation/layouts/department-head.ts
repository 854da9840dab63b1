import type { Author } from '../author';
import type { Mark } from '../mark';
import type { Page } from '../page';
import type { UnitFigures } from '../unit-figures';
import { keyOf, type AmountName } from '../wording/keys';

const ENTRIES: readonly (readonly [string, AmountName])[] = [
  ['上年结转金额', 'carry'],
  ['年初预算金额', 'initial'],
  ['预算调整金额', 'adjust'],
  ['其他调整资金', 'other'],
  ['预算执行金额', 'executed'],
  ['年末结余金额', 'balance'],
];

/** Title, year and unit. */
export function titleLines(author: Author, page: Page, unit: UnitFigures, title: string): void {
  if (author.chance(0.3)) page.line(author.pick(['附件2', '附1：', '附表3']));
  page.merge(1, 6);
  page.line(title);
  page.line(`${author.pick(['（', '( '])}${String(unit.year)}${author.pick(['年度）', ' 年度）'])}`);
  page.line(
    author.pick([
      `填报单位（公章）：${unit.unit}`,
      `单位名称（盖章）：${unit.unit}`,
      `填报单位：${unit.unit}`,
    ]),
  );
}

/** The six amounts of the head, two a row, that balance. */
export function headBlock(author: Author, page: Page, unit: UnitFigures): void {
  const bracket = `（${author.money.suffix}）`;
  const marks = ENTRIES.map(([label, name]): readonly [string, Mark] => [
    label,
    author.amount(unit[name], keyOf(unit, name)),
  ]);
  for (let i = 0; i < marks.length; i += 2) {
    for (const [j, entry] of marks.slice(i, i + 2).entries()) {
      page.put(1 + 4 * j, `${entry[0]}${bracket}`);
      page.put(3 + 4 * j, entry[1]);
    }
    page.next();
  }
  const [carry, initial, adjust, other, executed, balance] = marks.map(([, mark]) => mark);
  if (carry === undefined || initial === undefined || adjust === undefined || other === undefined) return;
  if (executed === undefined || balance === undefined) return;
  author.claim({
    tag: 'fund-balance',
    kind: 'sum',
    whole: balance,
    parts: [carry, initial, adjust, other],
    less: [executed],
  });
}

/** The grade that a total of a hundred is. */
export function gradeFor(author: Author, points: Mark): string {
  const value = Number(points.value.digits) / 10 ** points.value.decimals;
  const words = author.pick([
    ['优', '良', '中', '差'],
    ['优秀', '良好', '中', '差'],
  ] as const);
  return words[value >= 90 ? 0 : value >= 80 ? 1 : value >= 60 ? 2 : 3];
}
