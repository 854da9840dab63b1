import type { Form } from '../forms';
import type { FormFacts } from './collect-facts';

/** Something of a form that was seen and not understood. */
export interface Unread {
  readonly cell: string;
  readonly text: string;
  readonly why: string;
}

/** Figures with which no statement is made, indicators that the catalogue does not know, columns without a meaning. */
export function unreadOf(form: Form, facts: FormFacts): readonly Unread[] {
  const figures = facts.narratives.flatMap(({ cell, statements }) =>
    statements.flatMap(({ claim, reading }): readonly Unread[] =>
      claim === null ? [{ cell, text: reading.text, why: '句中没有说明这个数是什么' }] : [],
    ),
  );
  const rows = [...form.rows, ...form.targets].flatMap((row): readonly Unread[] => {
    const cell = row.cells.level3 ?? row.cells.level2 ?? row.cells.level1;
    if (row.indicator !== null || cell === undefined) return [];
    return [{ cell: cell.cell, text: row.level3, why: '指标目录里没有这个名称，按本表自定的指标处理' }];
  });
  const columns = form.tables.flatMap((table) =>
    table.unknownColumns.map(({ cell, text }) => ({ cell, text, why: '不认识这一列的表头' })),
  );
  return [...columns, ...rows, ...figures];
}
