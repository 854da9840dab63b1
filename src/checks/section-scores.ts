import { combine, defineCheck } from './define-check';
import { scoreOf } from './score-of';
import { checkSum, sectionSums } from './sums';

export const sectionScores = defineCheck({
  id: 'section-scores',
  meta: {
    title: '小计得分',
    since: '0.1.0',
    basis: ['小计得分＝各行得分之和'],
    docs: {
      what: '投入、过程、产出、效果等小计行的得分是否等于其下各行得分之和。',
      why: '改了某行得分却没改小计，总分和等次都会错。',
      example: { wrong: '投入得分15，各行3+3+3+0+4.8=13.8', right: '投入得分13.8，各行3+3+3+0+4.8=13.8' },
      mend: '按各行得分重新合计；某行得分有误的先改该行。',
    },
    messages: {
      wrong: {
        severity: 'error',
        text: '“{{label}}”得分写{{stated}}分，各行合计{{arithmetic}}分，差{{gap}}分。',
      },
    },
  },
  run: ({ form }) =>
    combine(sectionSums(form, (section) => section.score).map((sum) => checkSum(form, sum, scoreOf, '得分'))),
});
