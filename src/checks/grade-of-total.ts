import { statedGrade, type Form } from '../forms';
import { gradeOf, USUAL_GRADES } from '../rules';
import { cannot, defineCheck, found, NOTHING, PASSED, type Place } from './define-check';
import { placeOfCell, placeOfSpan } from './places';
import { isProseAlone } from './table-of-report';

/** 评价等次为良, 评价结果为“优”: the grades that prose names. */
const NAMED = /(?:等次|等级|评价结果|评定|评价)(?:均|自评|评定)?(?:为|是|：)\s*[“"]?([优良中差])/gu;

/** Where the prose of the form, or beside it, names one grade alone and that is another than the stated one. */
function otherGradeInProse(forms: readonly Form[], stated: string): Place | null {
  const named = forms.flatMap((form) =>
    form.narratives.flatMap(({ cell, text }) =>
      [...text.matchAll(NAMED)].map((match) => ({
        label: match[1] ?? '',
        place: placeOfSpan(form, cell, { start: match.index, end: match.index + match[0].length }, match[0]),
      })),
    ),
  );
  const [first] = named;
  const isOne = new Set(named.map(({ label }) => label)).size === 1;
  return first !== undefined && isOne && first.label !== stated ? first.place : null;
}

export const gradeOfTotal = defineCheck({
  id: 'grade-of-total',
  meta: {
    title: '评价等次',
    since: '0.1.0',
    basis: [
      '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）：90分及以上为优，80—90分为良，60—80分为中，60分以下为差',
    ],
    docs: {
      what: '综合得分已填时，评价结果等次是否空着，是否与综合得分所在的等次一致。等次用方框或括号打勾的，读所勾的一项。各地等次分档不同的，以所选评分标准为准。',
      why: '改过总分以后，等次常常忘了跟着改。',
      example: { wrong: '综合得分85分，等次“优”', right: '综合得分85分，等次“良”' },
      mend: '按综合得分重新填写等次；当地分档与此不同的，改用当地评分标准。',
    },
    messages: {
      missing: { severity: 'warning', text: '综合得分{{total}}分已填，评价等次空白，请补填。' },
      differs: {
        severity: 'warning',
        text: '评价等次写“{{stated}}”，综合得分{{total}}分，按{{bands}}应为“{{expected}}”，请核实。',
      },
      prose: {
        severity: 'error',
        text: '评价等次写“{{stated}}”，正文写“{{words}}”，综合得分{{total}}分，按{{bands}}应为“{{expected}}”。',
      },
    },
  },
  run: ({ form, scored, siblings }) => {
    const { grade, total } = form;
    if (grade === null || total?.score.figure == null) return NOTHING;
    const { value } = total.score.figure;
    const stated = statedGrade(grade.text);
    const place = {
      at: placeOfCell(form, grade, ''),
      related: [placeOfCell(form, total.score, `${total.label} `)],
      suggestion: null,
    };
    const data = { total: value.toString() };
    if (stated === '') return found({ messageId: 'missing', data, stated: null, expected: null, ...place });
    const bands = scored.choice?.pack.grades ?? USUAL_GRADES;
    const expected = gradeOf(value, bands);
    const [written, ...others] = bands.filter((band) => stated.includes(band.label));
    if (expected === null || written === undefined || others.length > 0)
      return cannot(`${grade.cell}的等次“${stated}”不在等次表里`);
    const { label } = written;
    // A grade that fits the sum of the rows is right; then it is the total that is wrong.
    if (label === expected || label === scored.grade?.grade) return PASSED;
    const prose = siblings.filter((each) => isProseAlone(each.form)).map((each) => each.form);
    const named = otherGradeInProse([form, ...prose], label);
    const isNamed = named?.text?.endsWith(expected) === true;
    return found({
      messageId: isNamed ? 'prose' : 'differs',
      data: {
        ...data,
        stated,
        expected,
        ...(isNamed ? { words: named.text ?? '' } : {}),
        bands: bands.map((band) => `${band.label}≥${band.from}分`).join('、'),
      },
      stated,
      expected,
      ...place,
      related: isNamed ? [...place.related, named] : place.related,
    });
  },
});
