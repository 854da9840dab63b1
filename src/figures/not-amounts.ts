import { isChinese, isDigit, isLatin, isLineBreak, isMinus, isPoint, isSpace } from './characters';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

/*
 * Numbers that are no amounts: dates, document numbers, telephone numbers, codes, item numbers, ordinals.
 * Each rule looks at a fixed handful of characters around the number, so that reading stays linear.
 */

const DOCUMENT_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['〔', '〕'],
  ['﹝', '﹞'],
  ['[', ']'],
  ['［', '］'],
  ['（', '）'],
  ['(', ')'],
]);

function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text[i])) i += 1;
  return i;
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text[i]) && !isLineBreak(text[i])) i += 1;
  return i;
}

/** 〔2017〕20号: from the year inside the brackets to 号. */
function documentNumberEnd(text: string, number: ScannedNumber): number | null {
  const close = DOCUMENT_BRACKETS.get(text[number.start - 1] ?? '');
  if (close === undefined || number.whole.length !== 4 || text[number.end] !== close) return null;
  const digitsEnd = skipDigits(text, skipSpaces(text, number.end + 1));
  return text[digitsEnd] === '号' ? digitsEnd + 1 : null;
}

/** 2022.2.8, 2022-02-09, 2021/12/31, 1.2.3, 0000-0000000: several numbers tied together. */
function chainEnd(text: string, number: ScannedNumber): number | null {
  const first = text[number.end];
  if (number.decimals > 0)
    return isPoint(first) && isDigit(text[number.end + 1]) ? endOfChain(text, number.end) : null;
  if (!isDigit(text[number.end + 1])) return null;
  const next = skipDigits(text, number.end + 1);
  const nextLength = next - number.end - 1;
  if (first === '/')
    return text[next] === '/' && isDigit(text[next + 1]) ? endOfChain(text, number.end) : null;
  if (!isMinus(first)) return null;
  const isTelephone =
    number.whole.length >= 3 && number.whole.length <= 4 && nextLength >= 7 && nextLength <= 8;
  const isDate = isMinus(text[next]) && isDigit(text[next + 1]);
  return isTelephone || isDate ? endOfChain(text, number.end) : null;
}

function endOfChain(text: string, at: number): number {
  let i = at;
  while ((isPoint(text[i]) || isMinus(text[i]) || text[i] === '/') && isDigit(text[i + 1]))
    i = skipDigits(text, i + 1);
  return i;
}

/** 21年预算: a year in two digits. 10年, 30年 and what no year could be are lengths of time. */
function isShortYear(text: string, number: ScannedNumber, year: number): boolean {
  if (number.whole.length !== 2) return false;
  const value = number.value.toNumber();
  const isRecent = value >= 15 && value <= 35 && value !== 20 && value !== 30;
  return isRecent || '度初底末'.includes(text[year + 1] ?? ' ') || /\d/u.test(text[year + 1] ?? '');
}

/** 2021年, 12月31日, 11月底, 1-3月, 1月-10月: the offset behind the date, null where there is none. */
function dateEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  const size = number.whole.length;
  const after = skipSpaces(text, number.end);
  const isYear = size === 4 && (number.whole.startsWith('19') || number.whole.startsWith('20'));
  if (text[after] === '年' && (isYear || isShortYear(text, number, after))) return after + 1;
  if (
    isYear &&
    (isMinus(text[after]) || text[after] === '—' || text[after] === '至') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (next - after - 1 === 4 && text[next] === '年') return next + 1;
  }
  if (size > 2) return null;
  if (text[after] === '月' && text[after + 1] !== '份额') return after + 1;
  if (text[after] === '日' || (text[after] === '号' && text[after + 1] !== '楼')) return after + 1;
  if (
    (isMinus(text[after]) || text[after] === '至' || text[after] === '—' || text[after] === '~') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (text[next] === '月' || text[next] === '日') return next + 1;
  }
  return null;
}

/** 1. 1、 （1） at the beginning of a line or clause: an item number. */
function isItemNumber(text: string, number: ScannedNumber): boolean {
  if (number.whole.length > 2 || number.decimals > 0) return false;
  let before = number.start - 1;
  while (before >= 0 && isSpace(text[before]) && !isLineBreak(text[before])) before -= 1;
  const previous = text[before];
  const opens = previous === undefined || isLineBreak(previous) || '。；;：:'.includes(previous);
  const next = text[number.end];
  if (opens && next !== undefined && '、.．)）'.includes(next) && !isDigit(text[number.end + 1])) return true;
  const bracketed = (previous === '（' || previous === '(') && (next === '）' || next === ')');
  if (!bracketed) return false;
  const outer = text[before - 1];
  return outer === undefined || isLineBreak(outer) || '。；;：: \u3000'.includes(outer);
}

function isOrdinal(text: string, number: ScannedNumber): boolean {
  return text[number.start - 1] === '第' || text[skipSpaces(text, number.end)] === '号';
}

/** 222团, 12345热线, 3中, 318国道, 2.0版: a number that is the name of something. */
const NAMED =
  /^(?:团|师(?!生|资|范)|会议室|教室|房间|办公室|连(?!续)|中学|小学|中(?=$|[，。、])|医院|国道|省道|县道|线|路(?!灯|面|口|由)|街|巷|弄|栋|幢|楼|室|热线|平台|专线|服务热线|电话|版|代|类重|字头|频道|频率|高地|公馆|厂|库区|院|区(?=$|[，。、]))/u;

function isName(text: string, number: ScannedNumber): boolean {
  if (number.grouped) return false;
  const rest = text.slice(number.end, number.end + 4);
  if (number.decimals > 0) return rest.startsWith('版') || rest.startsWith('时代');
  const isSmall = number.whole.length <= 2;
  // 12栋, 3路 may count; three digits and more name.
  return (
    NAMED.test(rest) &&
    !(
      isSmall &&
      /^(?:栋|幢|楼|路|街|巷|室|连|线|院|库区|厂|代)/u.test(rest) &&
      !/^(?:热线|线路|号)/u.test(rest)
    )
  );
}

/** 8:30, 14：30, 17时: a time of day; a colon with one digit behind it is a ratio. */
function timeEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.whole.length > 2 || Number(number.whole) > 24) return null;
  if (text[number.end] === '时' && !'代间长效段点限机刻期'.includes(text[number.end + 1] ?? ' '))
    return number.end + 1;
  const colon = text[number.end];
  if (colon !== ':' && colon !== '：') return null;
  const end = skipDigits(text, number.end + 1);
  if (isPoint(text[end])) return null;
  return end - number.end - 1 === 2 && Number(text.slice(number.end + 1, end)) < 60 ? end : null;
}

/** 301 01, 2010101: codes of accounts in groups; a mobile number; a number behind 电话, 邮编, 代码. */
function codeEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  if (number.whole.length === 3 && text[number.end] === ' ' && text[number.end + 1] === '0') {
    let end = number.end;
    while (text[end] === ' ' && skipDigits(text, end + 1) - end - 1 === 2) end = skipDigits(text, end + 1);
    if (end > number.end) return end;
  }
  if (number.whole.length === 11 && /^1[3-9]/u.test(number.whole) && unitAt(text, number.end) === null)
    return number.end;
  const label = text.slice(Math.max(0, number.start - 8), number.start);
  return /(?:电话|手机|邮编|邮政编码|代码|编码|编号|账号|帐号|科目|传真|QQ|号码|尾号|车牌)(?:为|是)?[：:]?\s*$/u.test(
    label,
  )
    ? number.end
    : null;
}

/** 2.2本项目, 万元2.3项目: the number of a section run into the text. */
function isSectionNumber(text: string, number: ScannedNumber): boolean {
  if (number.decimals !== 1 || number.whole.length !== 1) return false;
  const rest = text.slice(number.end, number.end + 2);
  const before = text[number.start - 1];
  const opens = before === undefined || isLineBreak(before) || '。；;元%％分'.includes(before);
  return (
    /^(?:本|项目|资金|绩效|组织|产出|效益|评价|主要|存在|部门|单位|预算|管理|工作|实施)/u.test(rest) &&
    (opens || /^本(?:项|单|部|次|年)?/u.test(rest))
  );
}

/** 302商品和服务支出, 2010101一般行政管理: the code of an account in front of its name. */
function isAccountCode(text: string, number: ScannedNumber): boolean {
  const { whole, decimals, grouped, start, end } = number;
  if (decimals > 0 || grouped || ![3, 5, 7].includes(whole.length) || !/^[1235]/u.test(whole)) return false;
  return !isChinese(text[start - 1]) && isChinese(text[end]) && unitAt(text, end) === null;
}

/** SJ-2021-0047, example.com/2021: tied to letters by a sign. */
function isTiedToLetters(text: string, number: ScannedNumber): boolean {
  return '/-_.'.includes(text[number.start - 1] ?? ' ') && isLatin(text[number.start - 2]);
}

/** 20200101: a date or code run together; three digits and more that begin with 0; a number too long to count anything. */
function isCode(text: string, number: ScannedNumber): boolean {
  if (number.decimals > 0 || number.grouped) return false;
  const { whole } = number;
  if (whole.length >= 16 && unitAt(text, number.end) === null) return true;
  const month = Number(whole.slice(4, 6));
  const day = Number(whole.slice(6, 8));
  const isDate =
    whole.length === 8 && /^(19|20)/.test(whole) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate || (whole.length >= 3 && whole.startsWith('0'));
}

/**
 * Where the text goes on if the number is no amount; null if it may be one.
 * @param number scanned at a position whose previous character is no digit
 */
export function endOfNonAmount(text: string, number: ScannedNumber): number | null {
  const end =
    documentNumberEnd(text, number) ??
    chainEnd(text, number) ??
    dateEnd(text, number) ??
    timeEnd(text, number) ??
    codeEnd(text, number);
  if (end !== null) return end;
  if (isTiedToLetters(text, number)) return endOfChain(text, number.end);
  const touchesLatin = isLatin(text[number.start - 1]) || isLatin(text[number.end]);
  const isNone =
    touchesLatin ||
    isCode(text, number) ||
    isOrdinal(text, number) ||
    isItemNumber(text, number) ||
    isName(text, number) ||
    isSectionNumber(text, number) ||
    isAccountCode(text, number);
  return isNone ? number.end : null;
}
