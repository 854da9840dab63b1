import { sameQuantity, type Figure } from '../figures';
import type { Form, HeadEntry, StatedCell } from '../forms';
import type { Place } from './define-check';
import { placeOfCell } from './places';

export type What = 'budget' | 'executed' | 'score';

export interface Stated {
  readonly figure: Figure;
  readonly place: Place;
}

/** What a form states of the whole unit or project. */
export type Whole = Readonly<Partial<Record<What, Stated>>>;

export const WHOLE_WORDS: Readonly<Record<What, string>> = {
  budget: '全年预算数',
  executed: '全年执行数',
  score: '自评得分',
};
const COLUMNS: Readonly<Record<'budget' | 'executed', RegExp>> = {
  budget: /·(?:全年)?预算数(?:[（(][^（）()]*[）)])?$/u,
  executed: /·(?:全年)?执行数(?:[（(][^（）()]*[）)])?$/u,
};
/** The line of the whole; where there is none, 财政拨款 is all there is. */
const WHOLE_LINES: readonly RegExp[] = [/(?:资金总额|支出总额|预算总额|合计|总计)·/u, /财政拨款·/u];

/** Tables whose unit is 万元 do not always print it: then the numbers alone must agree. */
export function isSameAmount(a: Figure, b: Figure): boolean {
  return sameQuantity(a, b) || a.value.eq(b.value);
}

export function statedIn(form: Form, cell: StatedCell | undefined, label: string): Stated | null {
  return cell?.figure == null ? null : { figure: cell.figure, place: placeOfCell(form, cell, label) };
}

export function entriesOf(form: Form, what: 'budget' | 'executed', line: RegExp): readonly HeadEntry[] {
  return form.head.filter(({ label }) => COLUMNS[what].test(label) && line.test(label));
}

const PROJECT_LINE = /项目支出·/u;

/** What a unit's own form states of all its projects; null where no line or several do. */
export function projectsOfForm(form: Form, what: 'budget' | 'executed'): Stated | null {
  const [entry, ...others] = entriesOf(form, what, PROJECT_LINE);
  return others.length > 0 ? null : statedIn(form, entry?.value, `${entry?.label ?? ''} `);
}

/** Every amount that the line of the whole prints, whatever its column. */
export function amountsOfWhole(form: Form): readonly Figure[] {
  return form.head.flatMap(({ label, value }) =>
    value.figure !== null && WHOLE_LINES.some((line) => line.test(label)) ? [value.figure] : [],
  );
}

/** What a unit's own form states of the whole: its block of funds, its total score. */
export function wholeOfForm(form: Form): Whole {
  const fund = (what: 'budget' | 'executed'): Stated | null => {
    const lines = WHOLE_LINES.map((line) => entriesOf(form, what, line));
    const [only, ...others] = lines.find(({ length }) => length > 0) ?? [];
    const isOne = only !== undefined && others.every(({ value }) => value.text === only.value.text);
    return isOne ? statedIn(form, only.value, `${WHOLE_WORDS[what]} `) : null;
  };
  const [budget, executed] = [fund('budget'), fund('executed')];
  const score = statedIn(form, form.total?.score, '综合得分 ');
  return {
    ...(budget === null ? {} : { budget }),
    ...(executed === null ? {} : { executed }),
    ...(score === null ? {} : { score }),
  };
}
