import { tight, type StatedCell } from '../forms';
import { defineCheck, found, NOTHING, PASSED } from './define-check';
import { placeOfCell } from './places';

/** A verb with nothing that could be measured behind it. */
const BARE_VERB =
  /^(?:完成|开展|推进|实施|落实|加强|提高|提升|改善|保障|促进|增强|做好|进行|执行|推动|组织|服务)$/u;
const QUESTION = /[？?]$|^是否|与否$/u;

function isVague({ text }: StatedCell): boolean {
  const words = tight(text);
  return BARE_VERB.test(words) || QUESTION.test(words);
}

export const vagueTargets = defineCheck({
  id: 'vague-targets',
  meta: {
    title: '指标值的写法',
    since: '0.1.0',
    basis: [
      '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效指标应当细化、量化，不能量化的要可衡量',
    ],
    docs: {
      what: '指标值写成疑问句（“是否……”）或者只有一个动词（“完成”“提高”）的，一并列出，一张表只问一次。',
      why: '这样的指标值无从判断是否完成，复核会要求重写。',
      example: { wrong: '年度指标值“提高”', right: '年度指标值“较上年提高3个百分点”' },
      mend: '写明达到什么程度；不能量化的写成可以判断的状态。',
    },
    messages: {
      vague: {
        severity: 'warning',
        text: '指标值无从衡量：{{targets}}，请写明达到什么程度。',
      },
    },
  },
  run: ({ form }) => {
    const targets = [...form.rows, ...form.targets].flatMap(({ cells }) => cells.target ?? []);
    const written = targets.filter(({ text }) => tight(text) !== '');
    const vague = written.filter(isVague);
    const [at, ...related] = vague.map((cell) => placeOfCell(form, cell, ''));
    if (at === undefined) return written.length === 0 ? NOTHING : PASSED;
    return found({
      messageId: 'vague',
      data: { targets: vague.map(({ cell, text }) => `${cell}“${tight(text)}”`).join('、') },
      at,
      stated: tight(at.text),
      expected: null,
      related,
      suggestion: null,
    });
  },
});
