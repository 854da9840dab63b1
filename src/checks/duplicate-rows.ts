import { tight, type Form, type IndicatorRow } from '../forms';
import { combine, defineCheck, found, NOTHING, PASSED, type CheckOutcome } from './define-check';
import { placeOfCell } from './places';

/** What makes two rows one: their names, what is wanted, what was done and what they are worth. Null where a row says too little. */
function contentOf({ level2, level3, cells, weight }: IndicatorRow): string | null {
  const { target, actual, analysis } = cells;
  const [wanted, done] = [target, actual ?? analysis].map((cell) => tight(cell?.text ?? ''));
  if (tight(level3).length < 2 || weight === null || !/\d/u.test(`${wanted ?? ''}${done ?? ''}`)) return null;
  return [tight(level2), tight(level3), wanted, done, weight.toString()].join('|');
}

function checkRows(form: Form): CheckOutcome {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of form.rows) {
    const content = contentOf(row);
    if (content !== null) groups.set(content, [...(groups.get(content) ?? []), row]);
  }
  if (groups.size === 0) return NOTHING;
  return combine(
    [...groups.values()].map((rows): CheckOutcome => {
      const places = rows.flatMap(({ cells, level3 }) => {
        const cell = cells.level3 ?? cells.target ?? cells.analysis;
        return cell === undefined ? [] : [{ cell: cell.cell, place: placeOfCell(form, cell, ''), level3 }];
      });
      const [first, ...others] = places;
      if (first === undefined || others.length === 0) return PASSED;
      return found({
        messageId: 'same',
        data: { name: first.level3, cells: places.map(({ cell }) => cell).join('、') },
        at: others[0]?.place ?? first.place,
        stated: first.level3,
        expected: null,
        related: [first, ...others.slice(1)].map(({ place }) => place),
        suggestion: null,
      });
    }),
  );
}

export const duplicateRows = defineCheck({
  id: 'duplicate-rows',
  meta: {
    title: '重复的指标行',
    since: '0.1.0',
    basis: ['同一指标只计一次分'],
    docs: {
      what: '同一张表里，二级指标、三级指标、指标值、完成值和分值都相同的行。',
      why: '复制行以后忘了改内容，同一件事得了两次分。',
      example: { wrong: '两行都是“维修路灯，≥500盏，520盏，20分”', right: '其中一行改成另一个指标' },
      mend: '删去多出的一行并调整分值，或改成应填的指标。',
    },
    messages: {
      same: { severity: 'warning', text: '“{{name}}”有内容完全相同的几行（{{cells}}），是否重复填写？' },
    },
  },
  run: ({ form }) => checkRows(form),
});
