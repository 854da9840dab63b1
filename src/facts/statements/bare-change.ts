import type { Direction } from '../../figures';
import type { Slot } from './slots';

/** On which side a verb of one sign is: 增, 涨, 多 up, all others down. */
export function wayOf(verb: string): Direction {
  return /[增涨升多超高快]/u.test(verb) ? 'increase' : 'decrease';
}

/** Verbs of one sign that are a change by themselves. */
const PLAIN: readonly RegExp[] = [
  // ，降7元 and （增11.8%）: nothing but the verb.
  /^[，,]?(?:再|又|净|约|共)?([增升涨降减缩])[了去掉]?$/u,
  // 总费用涨了80元.
  /([涨降升缩])[了去掉]$/u,
  // 多拨村级运转补助18.5万元, 少缴9.7万元: a verb of paying, with what was paid.
  /(?<![许大很较最至不减缺若回退])([多少])(?:开支|支出|支付|[拨支花收缴用发派得])[了出]?[^，的到至为达]{0,8}$/u,
  // 超概算3.2%, 超全市平均水平1.4个百分点.
  /(超)(?:出|过)?(?:上年|年初|年度|全[省市县区]|预算|概算|目标|计划|平均|核定|批复|标准)[^，的]{0,8}$/u,
  /(省)下了?$/u,
  /[比较][^，]{1,12}(结余|节余)$/u,
  /[还仍尚](差)$/u,
];
/** Those that a comparison in the words before makes a change. */
const BESIDE_A_BASE = /(?:^|[^不])([超低快慢省差])[了出下]?$/u;

/** 降7元, 涨了80元, 多拨18.5万元, 超概算3.2%: a difference told by a verb of one sign; null where there is none. */
export function bareDirection({ lead, before }: Slot): Direction | null {
  const words = lead.trim();
  for (const pattern of PLAIN) {
    const verb = pattern.exec(words)?.[1];
    if (verb !== undefined) return wayOf(verb);
  }
  const verb = /(?:比|较|相比|距)[^。；]*$/u.test(before) ? BESIDE_A_BASE.exec(words)?.[1] : undefined;
  return verb === undefined ? null : wayOf(verb);
}
