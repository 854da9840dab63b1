import { isDigit } from './characters';
import type { Figure, FigureReading, MalformedFigure } from './figure';

/** Words right before a number that name a rate. */
const RATE_WORDS =
  /(?:占|(?:占|完成|达到)[^，。；、]{1,14}的|占比|比重|比例|增幅|降幅|增速|[^利汇税费速效功频概斜]率|进度|强度|满意度|[率度][^，。；\d]{0,12}\d[^，。；]{0,8}(?:提高|上升|提升|下降|降低|降|升|增)(?:到|至|为))(?:分别|已经)?(?:[约仅只已高也均可累]{0,2}(?:为|达到?|是|有|到|计)?|(?:上升|提高|提升|下降|降低|增长|增加|减少)(?:到|至|为)|由|从|[：:=＝]|[（(])?\s*$/u;
/** 在职人员控制率96.2均达标: right behind the name of a rate stands a rate, whatever follows. */
const NAMED_RATE = /(?:[^利汇税费速效功频概斜积杠\d]率|满意度|进度|占比|比重)(?:为|达到?|是|[=＝])?\s*$/u;
/** 结转结余率0.5: in prose a rate below one has lost its % as well; a result behind a sign may be a fraction. */
const SMALL_RATE = /(?:[^利汇税费速效功频概斜积杠\d]率)(?:为|是)?\s*$/u;
const GOES_ON = /^[\d０-９a-zA-Z:：∶/／比点成分.．+×*÷~～至到—－-]/u;
/** 占支出总额18102.25万元的7.48: what it takes of an amount. */
const OF_AMOUNT = /占[^，。；]{0,30}\d[^，。；]{0,6}元的\s*$/u;
/** 85.2%、9.7: a list of percentages one of which has lost its sign. */
const LISTED = /^[、和及]$/u;
/** 由6.9%下降到1.1. */
const NEW_RATE = /^(?:上升|提高|提升|增长|上调|下降|降低|回落|下调|减少|降|升)?(?:到|至|为)$/u;
/** 由71.2上升为74.6%. */
const OLD_RATE =
  /^(?:上升|提高|提升|增长|上调|下降|降低|回落|下调|减少|降|升)(?:到|至|为)\d{1,4}(?:\.\d{1,4})?[%％]/u;
/** 使用率=已兑付486.3万元/可用612.5万元=79.4. */
const COMPUTED_RATE = /[^利汇税费]率[^，。；]{0,40}[÷/／][^，。；]{0,40}[=＝]\s*$/u;
const CLOSES = '，。；、,;！）（() \n';

function isPercent(reading: FigureReading | undefined): boolean {
  if (reading?.kind === 'malformed') return reading.defect === 'lost-percent';
  return reading?.kind === 'figure' && reading.unit?.kind === 'percent';
}

/** Whether a bare number can only be a percentage, by the percentages that it is listed or compared with. */
function isRateBeside(text: string, figure: Figure, previous: FigureReading | undefined): boolean {
  const { start, end } = figure.span;
  const next = text[end];
  if (OLD_RATE.test(text.slice(end, end + 16)))
    return /[由从]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  if (next !== undefined && !CLOSES.includes(next)) return false;
  if (COMPUTED_RATE.test(text.slice(Math.max(0, start - 90), start))) return true;
  if (!isPercent(previous) || previous === undefined || figure.decimals === 0) return false;
  const between = text.slice(previous.span.end, start);
  return LISTED.test(between) || NEW_RATE.test(between);
}

/** 占76.23，: a rate of something whose % is forgotten. null where none is. */
export function lostPercent(
  text: string,
  figure: Figure,
  previous: FigureReading | undefined,
): MalformedFigure | null {
  const next = text[figure.span.end];
  const isBare = figure.unit === null || isDigit(figure.text.at(-1));
  if (isBare && isRateBeside(text, figure, previous))
    return { kind: 'malformed', defect: 'lost-percent', text: figure.text, span: figure.span, figure };
  const words = text.slice(Math.max(0, figure.span.start - 20), figure.span.start);
  const rest = text.slice(figure.span.end, figure.span.end + 2);
  const isListed = /^[和及][-－\d０-９]/u.test(rest);
  const isNamed = NAMED_RATE.test(words) && !GOES_ON.test(rest);
  const isClosed = next === undefined || CLOSES.includes(next) || isListed || isNamed;
  if (!isBare || !isClosed) return null;
  // A rate of 0.95 may be meant as it stands; a share or a progress of 0.89 is not.
  const isNearPoints = /^，[^，。；]{0,12}\d(?:\.\d{1,4})?个百分点/u.test(
    text.slice(figure.span.end, figure.span.end + 24),
  );
  const isSmall = figure.value.abs().lt(1) && !figure.value.isZero() && SMALL_RATE.test(words);
  if (
    figure.value.abs().lte(1) &&
    !isSmall &&
    !isNearPoints &&
    !/(?:占|比重|进度)[^，。；]{0,6}$/u.test(words)
  )
    return null;
  const goesOn =
    previous?.kind === 'malformed' &&
    previous.defect === 'lost-percent' &&
    /^[、和及]$/u.test(text.slice(previous.span.end, figure.span.start));
  const ofAmount = OF_AMOUNT.test(text.slice(Math.max(0, figure.span.start - 48), figure.span.start));
  if (!goesOn && !ofAmount && !RATE_WORDS.test(words)) return null;
  return { kind: 'malformed', defect: 'lost-percent', text: figure.text, span: figure.span, figure };
}
