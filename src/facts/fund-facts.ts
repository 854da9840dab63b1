import { sumOf } from '../figures';
import type { Form, HeadEntry } from '../forms';
import type { Fact } from './fact';

interface Part {
  readonly entry: HeadEntry;
  readonly fund: string;
  /** 市级预算资金, 财政拨款: where the money comes from. */
  readonly source: string;
}

function partsOf(form: Form): readonly Part[] {
  return form.head.flatMap((entry) => {
    const source = entry.label.split('·').at(-1) ?? '';
    return entry.partOf === null || entry.value.figure === null
      ? []
      : [{ entry, fund: entry.partOf, source }];
  });
}

function factFrom(form: Form, fund: string, parts: readonly Part[]): Fact | null {
  const figures = parts.flatMap(({ entry }) => entry.value.figure ?? []);
  const [first] = figures;
  const cell = parts[0]?.entry.value.cell;
  if (first === undefined || cell === undefined) return null;
  const text = parts.map(({ entry }) => `${entry.label} ${entry.value.text}`).join(' + ');
  return {
    measure: fund,
    figure: { ...first, value: sumOf(figures.map((figure) => figure.value)) },
    year: form.year,
    source: 'head',
    file: form.file,
    sheet: form.sheet,
    cell,
    span: { start: 0, end: parts[0]?.entry.value.text.length ?? 0 },
    text,
    named: true,
    statement: cell,
  };
}

/**
 * Funds of which a form states only the parts: 预算资金 split into 市级预算资金 and 其他. Where one source stands under several funds, it alone is
 * compared like with like; else the parts are added up.
 */
export function fundFacts(form: Form): readonly Fact[] {
  const parts = partsOf(form);
  const funds = [...new Set(parts.map(({ fund }) => fund))];
  const stated = new Set(form.head.map(({ operand }) => operand));
  const common = parts.find(({ source, fund }) =>
    parts.some((other) => other.fund !== fund && other.source === source),
  )?.source;
  return funds.flatMap((fund) => {
    const own = parts.filter((part) => part.fund === fund);
    const shared = own.filter(({ source }) => source === common);
    return stated.has(fund) ? [] : (factFrom(form, fund, shared.length > 0 ? shared : own) ?? []);
  });
}
