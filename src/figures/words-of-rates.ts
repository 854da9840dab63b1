/** 利率, 汇率, 税率, 频率, 容积率, 周转率 are no shares of a hundred; 有效率 and 成功率 are. */
const OF_HUNDRED = '(?:有效|成功|[^利汇税费速效功频概斜积杆辨曲倍心射盈比\\d](?<!周转))率';
/** What names a rate that is a share of a hundred, at the end of its name. */
export const RATE = `(?:占比|(?:构成|执行|完成|到位)比|比重|比例|[增降涨跌减升]幅|增速|进度|强度|覆盖面|(?:满意|完成|达成|知晓|认可|认知|信任|达标|参与|支持|贡献)度|${OF_HUNDRED})`;
const ENDS_IN_RATE = new RegExp(`${RATE}$`, 'u');
/** 执行率较低，分别只有55.2; 随访率，经第三方抽查，为82.6; 支付进度，一季度12.5: a remark between the rate and its number. */
const WITH_REMARK = new RegExp(
  `${RATE}(?:[^，。；：、\\d]{0,8}|，经[^，。；\\d]{1,10}|，?按[^，。；]{1,14}计算?)，$`,
  'u',
);

const TIME =
  '第?[一二三四]季度末?|[上下]半年末?|前三季度|\\d{1,2}月(?:底|末|份|\\d{1,2}日)?|今年|本年度?|上年度?|去年|前年|上期|期[初末]|同期|全年|年[底末初度]|\\d{4}年?[至到—-]\\d{4}年度?|\\d{4}年度?';
/** Verbs behind which a new value may stand. */
export const RISEN =
  '(?:上升|提高|提升|增长|增加|上调|上涨|攀升|回升|下降|降低|回落|下调|下滑|减少|[升降增])';
const BOUND =
  '未(?:达到?|满)|不得?(?:低于|少于|高于|超过|超)|不[足到]|[低高大小]于|超过?|突破|[≥≤≧≦＞＜<>]=?';
const ADVERB =
  '分别|依次|各|相应|对应|已经|累计|基本|均|都|已|约|仅|只|高|也|又|再|可|近|则|才|实际值?|大约|接近|平均|最高|最低|总体|整体|合计';
const AIM = '要求|计划|目标值?|指标值?|应|须|需|力争|确保|保持|稳定|控制|维持|考核|结果';
const VERB = '较|(?<![占成行位])比|的|为|是|有|在|计|完成|达到?了?|到|由|从';
const BRACKET = '[（(][^（）()]{1,24}[）)]';
const SMALL_WORD = new RegExp(
  `(?:${TIME}|${RISEN}(?:到了?|至|为)|${BOUND}|${ADVERB}|${AIM}|${VERB}|${BRACKET}|[：:=＝（(\\s])$`,
  'u',
);
/** 满意度调查显示，教师、学生、家长分别为: the things in whose order the rates follow. */
const WITH_NAMES = new RegExp(`${RATE}[^，。；\\d]{0,8}，[^，。；\\d]{2,30}$`, 'u');
const OPENS_REMARK = /^(?:分别|依次|为|由|从|[一二三四]季度末?|\d{1,2}月.*|\d{4}.*|上半年)/u;

/** A text without the small words at its end: adverbs, verbs of being, aims, bounds, times. */
export function withoutSmallWords(text: string): string {
  let rest = text;
  for (let small = SMALL_WORD.exec(rest); small !== null; small = SMALL_WORD.exec(rest))
    rest = rest.slice(0, small.index);
  return rest;
}

/** Whether words end in the name of a rate, small words behind it aside: 满意度要求不低于, 支出进度分别为, 控制率（48/50）为. */
export function isWordsOfRate(words: string): boolean {
  let rest = words;
  let first = '';
  for (let small = SMALL_WORD.exec(rest); small !== null; small = SMALL_WORD.exec(rest)) {
    if (ENDS_IN_RATE.test(rest)) return true;
    rest = rest.slice(0, small.index);
    first = small[0];
  }
  return (
    ENDS_IN_RATE.test(rest) ||
    (/^(?:分别|依次|各)$/u.test(first) && WITH_NAMES.test(rest)) ||
    (OPENS_REMARK.test(first) && WITH_REMARK.test(rest))
  );
}
