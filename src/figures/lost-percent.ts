import { isDigit } from './characters';
import type { Figure, FigureReading, MalformedFigure } from './figure';

/** 利率, 汇率, 税率, 频率, 容积率 are no shares of a hundred; 有效率 and 成功率 are. */
const OF_HUNDRED = '(?:有效|成功|[^利汇税费速效功频概斜积杠辨曲\\d])率';
/** The end of a name whose value is a percentage. */
const RATE = `(?:[占比]比|比重|比例|[增降]幅|增速|进度|强度|覆盖面|(?:满意|完成|知晓|认可|认知|信任|达标)度|${OF_HUNDRED})`;
const ADVERBS = '(?:分别|依次|已经|累计|基本|均|都|已|约|仅|只|高|也|又|再|可|近|则|才|实际)*';
const DIRECTION = '(?:上升|提高|提升|增长|增加|上调|回升|下降|降低|回落|下调|减少|[升降增])';
const MOVED = `${DIRECTION}(?:到了?|至|为)(?:今年|本年)?的?`;
const BOUND = '(?:不(?:得)?(?:低于|少于|高于|超过|超)|[低高大小]于|超过?|突破|[≥≤≧≦＞＜<>]=?)';
const BEFORE = '(?:由|从)(?:去年|上年|年初|上期|同期|期初)?(?:同期)?的?';
const SAID = `(?:为|是|有|在|计|达到?了?|到|${MOVED}|${BEFORE}|${BOUND}|=|＝|[（(])?[：:]?`;
const FROM = new RegExp(`${BEFORE}$`, 'u');
const BRACKET = '(?:[（(][^（）()]{1,24}[）)])?';
const TIME = '(?:第?[一二三四]季度末?|上半年|\\d{1,2}月[底末份]?|全年|年[底末]|\\d{4}年度?)';
/** 执行率较低，分别只有55.2 */
const REMARK = '(?:[^，。；：、\\d]{0,8}，(?=分别|依次))?';
/** 满意度为95, 控制率（48/50）为96, 支出进度分别为一季度23: the name, what is said between, the number. */
const NAMED = new RegExp(
  `${RATE}${BRACKET}${REMARK}${ADVERBS}有?${SAID}(?:[，\\s]{0,2}${TIME}：?)?\\s*$`,
  'u',
);
const LABEL = '[^\\d，。；、：:分得扣额数值元]{1,8}';
/** 满意度：企业95.2、群众96.8: the items of a list that the name of a rate heads. */
const HEADED = new RegExp(
  `${RATE}[^，。；、\\d]{0,6}[：:（(](?:${LABEL}\\d+(?:\\.\\d+)?[%％]?[、，；])*${LABEL}$`,
  'u',
);
/** 占23.6, 占公用经费的23.6, 完成年度任务的98.6: the part that something takes, or has done, of another. */
const SHARE = new RegExp(
  `(?:占(?:[^，。；、\\d]{0,8}(?:收入|支出|预算|总数|总额|总量))?|(?:占|完成|达到)[^，。；、]{1,14}的)${ADVERBS}\\s*$`,
  'u',
);
/** 同比增长9.4: a difference of nothing countable. */
const GROWTH =
  /(?:同比|环比|(?:比|较)(?:上年|去年|上期|年初|同期|上年同期))[^，。；\d]{0,6}(?:增长|下降|上升|回落)(?:了|约)?\s*$/u;
/** 占支出总额18102.25万元的7.48: what it takes of an amount. */
const SHARE_OF_AMOUNT = /占[^，。；]{0,30}\d[^，。；]{0,6}元的\s*$/u;
/** 合格率由上年的92.4%提高到95.1: behind another figure of the same rate. */
const MOVED_FROM = new RegExp(`[率度重比][^，。；\\d]{0,12}\\d[^，。；]{0,10}${MOVED}\\s*$`, 'u');
/** 使用率=已兑付486.3万元/可用612.5万元=79.4. */
const COMPUTED = new RegExp(`${OF_HUNDRED}[^，。；]{0,40}[÷/／][^，。；]{0,40}[=＝]\\s*$`, 'u');
/** 在职人员控制率96.2均达标: right behind the name of a rate stands a rate, whatever follows. */
const RIGHT_BEHIND = new RegExp(`${RATE}(?:为|达到?|是|[=＝])?\\s*$`, 'u');
/** A rate of 0.95 may be meant as it stands; a share or a progress of 0.89, or 结转结余率0.5 in prose, is not. */
const SMALL = new RegExp(`(?:${OF_HUNDRED}(?:为|是)?|(?:占|比重|进度|[增降]幅|增速)[^，。；]{0,6})\\s*$`, 'u');
const NEAR_POINTS = /^，[^，。；]{0,12}\d(?:\.\d{1,4})?个百分点/u;

/** 85.2%、9.7: between percentages of one list. */
const LISTED = /^(?:[、和及与]|以及)$/u;
/** 22.3，二季度末46.7; 20.5（一季度）、45.1: between two of a list of which the first has lost its % too. */
const GOES_ON_WITH = new RegExp(
  `^${BRACKET}(?:(?:[、，；,;和及与]|以及)\\s*${TIME}?${ADVERBS}(?:为|达到?)?|\\s{1,3}${TIME}[：:]?\\s?|、${LABEL})$`,
  'u',
);
/** 由6.9%下降到1.1; 为97.6，低于上年的98.3 */
const COMPARED = new RegExp(
  `^(?:${MOVED}|，(?:比|较|[低高]于|超过?)(?:去年|上年|年初|目标)?(?:同期)?值?的|，实际(?:值|完成)?(?:为|是|达到?)?)$`,
  'u',
);
/** 由71.2上升为74.6%. */
const BECOMES = new RegExp(`^${MOVED}\\d`, 'u');
const BECOMES_PERCENT = new RegExp(`^${MOVED}\\d{1,4}(?:\\.\\d{1,4})?[%％]`, 'u');

const CLOSES = '，。；、,;！）（() \n';
const LISTED_ON = /^(?:[和及与]|以及)[-－\d０-９]/u;
const BOUND_BEHIND = /^以[上下内]/u;
/** What makes another thing of a number: 1:3, 2.5倍 written 2.5×, 9/10, 95分. */
const GOES_ON = /^[\d０-９a-zA-Z:：∶/／比点成分.．+×*÷~～至到—－-]/u;

function isPercent(reading: FigureReading): boolean {
  if (reading.kind === 'malformed') return reading.defect === 'lost-percent';
  return reading.kind === 'figure' && reading.unit?.kind === 'percent';
}

function isLost(reading: FigureReading): boolean {
  return reading.kind === 'malformed' && reading.defect === 'lost-percent';
}

/** Words from a place backwards, no further than the longest expression above looks. */
function wordsBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Whether the words before a number say that it is a rate. */
function isNamedRate(text: string, { start }: Figure['span']): boolean {
  const words = wordsBefore(text, start, 48);
  return (
    NAMED.test(words) ||
    SHARE.test(words) ||
    GROWTH.test(words) ||
    SHARE_OF_AMOUNT.test(words) ||
    MOVED_FROM.test(words) ||
    COMPUTED.test(wordsBefore(text, start, 90)) ||
    HEADED.test(wordsBefore(text, start, 90))
  );
}

/** Whether a number stands in a list or a comparison with a percentage before it. */
function goesWithPercent(text: string, figure: Figure, previous: FigureReading | undefined): boolean {
  if (previous === undefined || !isPercent(previous)) return false;
  const between = text.slice(previous.span.end, figure.span.start);
  if (isLost(previous) && GOES_ON_WITH.test(between)) return true;
  const isCompared = LISTED.test(between) || COMPARED.test(between);
  return isCompared && (isLost(previous) || figure.decimals > 0);
}

function mayEndHere(text: string, { start, end }: Figure['span']): boolean {
  const next = text[end];
  const rest = text.slice(end, end + 3);
  if (next === undefined || CLOSES.includes(next) || LISTED_ON.test(rest) || BOUND_BEHIND.test(rest))
    return true;
  if (BECOMES.test(text.slice(end, end + 10)) && FROM.test(wordsBefore(text, start, 8))) return true;
  return RIGHT_BEHIND.test(wordsBefore(text, start, 20)) && !GOES_ON.test(rest);
}

function isLikelySize(text: string, { value, span }: Figure): boolean {
  if (value.abs().gt(1)) return value.abs().lt(1000);
  // 调整率为0得满分: none needs no sign.
  if (value.isZero()) return false;
  return (
    SMALL.test(wordsBefore(text, span.start, 20)) || NEAR_POINTS.test(text.slice(span.end, span.end + 24))
  );
}

function isRate(text: string, figure: Figure, previous: FigureReading | undefined): boolean {
  if (BECOMES_PERCENT.test(text.slice(figure.span.end, figure.span.end + 16)))
    return FROM.test(wordsBefore(text, figure.span.start, 8));
  if (!mayEndHere(text, figure.span)) return false;
  if (goesWithPercent(text, figure, previous)) return true;
  return isNamedRate(text, figure.span) && isLikelySize(text, figure);
}

/** 占76.23，: a rate of something whose % is forgotten. null where none is. */
export function lostPercent(
  text: string,
  figure: Figure,
  previous: FigureReading | undefined,
): MalformedFigure | null {
  const isBare = figure.unit === null || (isDigit(figure.text.at(-1)) && figure.unit.kind !== 'percent');
  if (!isBare || !isRate(text, figure, previous)) return null;
  return { kind: 'malformed', defect: 'lost-percent', text: figure.text, span: figure.span, figure };
}
