import { readFigures } from '../figures';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell, placeOfNarrative } from './places';
import { textsOfRow } from './texts-of-row';
import { scoreOf } from './score-of';

/** 98%（49/50）, 样本量50: how many, without a word for what. */
const BARE_SAMPLE = /\d{1,6}\s*[/／]\s*\d{1,6}|样本(?:量|数|容量)?(?:为|是|：)?\s*\d/u;

/** What was asked of how many: copies, persons, households, visits, the share of them. */
function hasSample(text: string): boolean {
  return (
    BARE_SAMPLE.test(text) ||
    readFigures(text).some(
      (reading) =>
        (reading.kind === 'figure' && reading.unit?.kind === 'count') ||
        (reading.kind === 'range' && reading.unit?.kind === 'count'),
    )
  );
}

export const satisfactionBasis = defineCheck({
  id: 'satisfaction-basis',
  meta: {
    title: '满意度依据',
    since: '0.1.0',
    basis: ['财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）：满意度指标一般通过问卷调查等方式取得'],
    docs: {
      what: '满意度得了满分，而表中、文中都没有写调查的份数、人数或户数的。',
      why: '没有样本的满意度，复核不予认可。',
      example: { wrong: '满意度100%，随机走访', right: '发放问卷120份，收回116份，满意度98.3%' },
      mend: '补充调查方式、样本数和结果。',
    },
    messages: {
      bare: {
        severity: 'warning',
        text: '“{{name}}”得满分（{{words}}），没有写明调查了多少人、多少份，请补充样本和结果。',
      },
    },
  },
  run: ({ form, siblings }) => {
    const rows = form.rows.flatMap((row) => {
      const score = /满意/u.test(row.level3) ? scoreOf(row) : null;
      return score === null || row.weight === null ? [] : [{ row, score, weight: row.weight }];
    });
    const [first] = rows;
    if (first === undefined) return NOTHING;
    const reports = siblings.filter((each) => each.form.kind === 'report').map((each) => each.form);
    const sentences = [form, ...reports]
      .flatMap(({ narratives }) => narratives)
      .flatMap(({ text }) =>
        text.split(/[。；;\n]/u).filter((part) => /满意|问卷|调查|走访|回访/u.test(part)),
      );
    const cells = textsOfRow(first.row).filter(({ text }) => text.trim() !== '');
    const said = [...cells.map(({ text }) => text), ...sentences].some(hasSample);
    if (said || first.score.value.lt(first.weight)) return PASSED;
    const narrative = form.narratives.find(({ text }) => /满意/u.test(text));
    return found({
      messageId: 'bare',
      data: { name: first.row.level3, words: cells.map(({ text }) => text.trim().slice(0, 20)).join('；') },
      at: placeOfCell(form, first.score.cell, ''),
      stated: first.score.value.toString(),
      expected: null,
      related: [
        ...cells.map((cell) => placeOfCell(form, cell, '')),
        ...(narrative === undefined ? [] : [placeOfNarrative(form, narrative, 40)]),
      ],
      suggestion: null,
    });
  },
});
