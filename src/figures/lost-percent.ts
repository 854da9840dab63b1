import { isDigit } from './characters';
import type { Figure, FigureReading, MalformedFigure } from './figure';
import { isWordsOfRate, RATE, RISEN, withoutSmallWords } from './words-of-rates';

/*
 * Percentages whose sign is forgotten. A bare number is one where the words before it end in the name of a rate (满意度要求不低于90),
 * where it goes on with a list of rates (一季度末22.3，二季度末46.7), or where it is set beside a percentage.
 */

/** 占23.6, 占公用经费的23.6, 占总收入98.2, 完成年度任务的98.6: what something takes, or has done, of another. */
const SHARE =
  /(?:(?:为|是|相当于|支出|使用|执行|拨付)[^，。；、\d]{0,8}(?:收入|支出|预算数?|总数|总额|总量|计划)的|占(?:[^，。；、\d]{0,8}(?:收入|支出|预算|总数|总额|总量))?|(?:占|完成|达到)[^，。；、]{1,14}的)(?:分别|依次|均|都|已|约|仅|只|各)*\s*$/u;
/** 占支出总额18102.25万元的7.48: what it takes of an amount. */
const SHARE_OF_AMOUNT = /占[^，。；]{0,30}\d[^，。；]{0,6}元的\s*$/u;
/** 使用率=已兑付486.3万元/可用612.5万元=79.4. */
const COMPUTED = new RegExp(`${RATE}[^，。；]{0,40}[÷/／][^，。；]{0,40}[=＝]\\s*$`, 'u');
/** 合格率由上年的92.4%提高到95.1: behind another figure of the same rate. */
const RISEN_FROM = new RegExp(
  `[率度重比][^，。；\\d]{0,12}\\d[^，。；]{0,10}${RISEN}(?:到了?|至|为)(?:今年|本年)?的?\\s*$`,
  'u',
);
/** 同比增长9.4, 年均上涨3.5, 分别增长5.2: a difference of nothing that is counted. */
const GROWTH =
  /(?:同比|环比|年均|分别|(?:比|较)(?:上年|去年|上期|年初|同期|上年同期))[^，。；\d]{0,6}(?:增长|上涨|攀升|下降|下滑|上升|回落)(?:了|约)?\s*$/u;
/** 业务量增长22.7: without a word of what it is compared with, where the number is no whole one. */
const BARE_GROWTH = /(?:增长|上涨|攀升|下降|下滑)(?:了|约)?\s*$/u;
const NO_SHARE_OF_HUNDRED = /[温湿浓密水名]度|指数|系数|气温|水位|名次|排名|位次|pH|均价|单价/u;
const LABEL = '[^\\d，。；、：:分得扣额数值元]{1,14}';
/** 满意度：企业95.2、群众96.8: the items of a list that the name of a rate heads. */
const HEADED = new RegExp(
  `(?:[：:（(]|(?:看|方面|显示)，)(?:${LABEL}\\d+(?:\\.\\d+)?[%％]?[、，；])*${LABEL}$`,
  'u',
);

const SEPARATOR = /^(?:以[上下内])?(?:[（(][^（）()]{1,24}[）)])?\s*(?:[、，；,;和及与]|以及|\s)\s*$/u;
const LIST_MARK = /^(?:[、和及与]|以及)$/u;
const LISTED_LABEL = new RegExp(`^(?:、|，其中[:：]?)${LABEL}$`, 'u');
/** ，下半年加快拨付，11月底: a clause without figures between two nodes. */
const CLAUSE_BETWEEN = /^，[^，。；\d]{2,10}，$/u;
const NAMES_TIME = /季度|半年|月|年/u;
const NAMES_OUTCOME = /实际|结果/u;
const NAMES_OTHER_YEAR = /(?:上年|去年|目标值?|年初|同期)的$/u;

const RISEN_TO = new RegExp(`^${RISEN}(?:到了?|至|为)(?:今年|本年)?的?$`, 'u');
/** 由71.2上升为74.6%. */
const BECOMES = new RegExp(`^${RISEN}(?:到|至|为)(?:今年|本年)?的?\\d{1,4}(?:\\.\\d{1,4})?([%％]?)`, 'u');
const FROM = /(?:由|从)(?:去年|上年|年初|上期|期初)?(?:同期)?的?$/u;
const NEAR_POINTS = /^，[^，。；]{0,12}\d(?:\.\d{1,4})?个百分点/u;
const CLOSES = '，。；、,;！）（() \n';
const GOES_ON_IN_CLAUSE = new RegExp(
  `^(?:[均都皆]|以[上下内]|的(?:要求|目标|标准)|[高低]出?|${RISEN}[到至为])`,
  'u',
);
const LISTED_ON = /^(?:[和及与]|以及)[-－\d０-９]/u;
/** What makes another thing of a number: 1:3, 9/10, 3～5. */
const GOES_ON = /^[\d０-９a-zA-Z:：∶/／比点成分.．+×*÷~～至到—－-]/u;

/** Signs of which all names of rates, shares and growths have one; most numbers have none before them. */
const MAY_NAME_RATE = /[率度比占幅速面例重的增长涨升降滑落]/u;

/** How far the words before a number are looked at. */
const REACH = 48;
const FAR = 90;

function wordsBefore(text: string, at: number, length = REACH): string {
  return text.slice(Math.max(0, at - length), at);
}

function isLost(reading: FigureReading): boolean {
  return reading.kind === 'malformed' && reading.defect === 'lost-percent';
}

function isPercent(reading: FigureReading): boolean {
  return isLost(reading) || (reading.kind === 'figure' && reading.unit?.kind === 'percent');
}

function endsClause(text: string, end: number): boolean {
  const next = text[end];
  const rest = text.slice(end, end + 4);
  return next === undefined || CLOSES.includes(next) || LISTED_ON.test(rest) || GOES_ON_IN_CLAUSE.test(rest);
}

function isHeaded(words: string): boolean {
  const list = HEADED.exec(words);
  return (
    list !== null &&
    isWordsOfRate(words.slice(0, list.index).replace(/(?<=[率度比重幅速])[^，。；、\d]{1,6}$/u, ''))
  );
}

/** Whether the words before a number that ends its clause say that it is a share or a growth. */
function isShareOrGrowth(text: string, { span, decimals }: Figure): boolean {
  const words = wordsBefore(text, span.start);
  const far = wordsBefore(text, span.start, FAR);
  return (
    SHARE.test(words) ||
    SHARE_OF_AMOUNT.test(words) ||
    RISEN_FROM.test(words) ||
    COMPUTED.test(far) ||
    isHeaded(far) ||
    ((GROWTH.test(words) || (decimals > 0 && BARE_GROWTH.test(words))) &&
      !NO_SHARE_OF_HUNDRED.test(words.slice(-16)))
  );
}

/** Whether a number goes on with a list of rates, or is set beside one. */
function goesWithRate(text: string, figure: Figure, previous: FigureReading | undefined): boolean {
  if (previous === undefined || !isPercent(previous)) return false;
  const between = text.slice(previous.span.end, figure.span.start);
  if (between.length > REACH) return false;
  const rest = withoutSmallWords(between);
  const small = between.slice(rest.length);
  const isParted = SEPARATOR.test(rest) || (rest === '' && /^\s/u.test(between));
  if (isParted && (NAMES_TIME.test(small) || NAMES_OUTCOME.test(small))) return true;
  if (CLAUSE_BETWEEN.test(rest) && NAMES_TIME.test(small)) return true;
  if (isLost(previous)) return SEPARATOR.test(rest) || LISTED_LABEL.test(between) || RISEN_TO.test(between);
  const isCompared = LIST_MARK.test(between) || NAMES_OTHER_YEAR.test(small) || RISEN_TO.test(between);
  return isCompared && figure.decimals > 0;
}

/** A rate of 0.95 may be meant as it stands; a share or a progress of 0.89, or 结转结余率0.5 in prose, is not. */
const SMALL = /(?:率(?:为|是)?|(?:占|比重|进度|[增降涨跌减升]幅|增速)[^，。；]{0,6})\s*$/u;

function isLikelySize(text: string, { value, span }: Figure): boolean {
  if (value.abs().gt(1)) return value.abs().lt(1000);
  // 调整率为0得满分: none needs no sign.
  if (value.isZero()) return false;
  if (/^以[下内]/u.test(text.slice(span.end, span.end + 2))) return true;
  return SMALL.test(wordsBefore(text, span.start)) || NEAR_POINTS.test(text.slice(span.end, span.end + 24));
}

function isRate(text: string, figure: Figure, previous: FigureReading | undefined): boolean {
  const { start, end } = figure.span;
  const words = wordsBefore(text, start);
  const risen = BECOMES.exec(text.slice(end, end + 20));
  if (risen !== null && FROM.test(words)) return risen[1] !== '' || isWordsOfRate(words);
  if (GOES_ON.test(text.slice(end, end + 1))) return false;
  if (isWordsOfRate(words) && isLikelySize(text, figure)) return true;
  if (!endsClause(text, end)) return false;
  return (
    goesWithRate(text, figure, previous) || (isShareOrGrowth(text, figure) && isLikelySize(text, figure))
  );
}

/** 占76.23，: a rate of something whose % is forgotten. null where none is. */
export function lostPercent(
  text: string,
  figure: Figure,
  previous: FigureReading | undefined,
): MalformedFigure | null {
  const { start } = figure.span;
  if (
    start === 0 ||
    !(MAY_NAME_RATE.test(wordsBefore(text, start, FAR)) || (previous !== undefined && isPercent(previous)))
  )
    return null;
  const isBare = figure.unit === null || (isDigit(figure.text.at(-1)) && figure.unit.kind !== 'percent');
  if (!isBare || !isRate(text, figure, previous)) return null;
  return { kind: 'malformed', defect: 'lost-percent', text: figure.text, span: figure.span, figure };
}
