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

const MAX_DOCUMENT = 24;

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
  const rest = text.slice(number.end + 1, number.end + 1 + MAX_DOCUMENT);
  // （2021）川0108民初1234号 names a case; （2021）号 without anything between does not occur.
  const named =
    /^[^，。；、\n（(]{0,16}?\d+号/u.exec(rest) ??
    /^\s*[—－-]?第?\d+/u.exec(close === '〕' || close === '﹞' ? rest : '');
  return named === null ? null : number.end + 1 + named[0].length;
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

/** The rest of a code: K131+800, I247.5/1368. */
function endOfCode(text: string, at: number): number {
  let i = at;
  while (isDigit(text[i]) || isLatin(text[i]) || ('./-+_—'.includes(text[i] ?? ' ') && isDigit(text[i + 1])))
    i += 1;
  return i;
}

function endOfChain(text: string, at: number): number {
  let i = at;
  while ((isPoint(text[i]) || isMinus(text[i]) || text[i] === '/') && isDigit(text[i + 1]))
    i = skipDigits(text, i + 1);
  return i;
}

/** 21年预算, 90年代: a year in two digits. 贷款期限15年 is a length of time. */
function isShortYear(text: string, number: ScannedNumber, year: number): boolean {
  if (number.whole.length !== 2) return false;
  const value = number.value.toNumber();
  const next = text[year + 1] ?? '';
  if (text.startsWith('一遇', year + 1)) return false;
  if ('度初底末代'.includes(next) && next !== '') return true;
  if (value < 15 || value > 35) return false;
  const before = text[number.start - 1];
  const opens = before === undefined || !isChinese(before) || '至到自从在比较于'.includes(before);
  return opens || isDigit(next) || (next !== '' && '全上下第一二三四预决我'.includes(next));
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
    if (next - after - 1 === 4 && (text[next] === '年' || text.startsWith('学年', next))) return next + 1;
  }
  if (size > 2) return null;
  if (text[after] === '月' && text[after + 1] !== '份额') return after + 1;
  if (
    (text[after] === '日' && text[after + 1] !== '历') ||
    (text[after] === '号' && text[after + 1] !== '楼')
  )
    return after + 1;
  if (
    (isMinus(text[after]) || text[after] === '至' || text[after] === '—' || text[after] === '~') &&
    isDigit(text[after + 1])
  ) {
    const next = skipDigits(text, after + 1);
    if (text[next] === '月' || (text[next] === '日' && text[next + 1] !== '历')) return next + 1;
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
  // 附件：1.自评表 2.佐证材料: parted by spaces only.
  const isParted = isSpace(text[number.start - 1]) && isPoint(next) && isChinese(text[number.end + 1]);
  if (isParted) return true;
  if (opens && next !== undefined && '、.．)）'.includes(next) && !isDigit(text[number.end + 1])) return true;
  const bracketed = (previous === '（' || previous === '(') && (next === '）' || next === ')');
  if (!bracketed) return false;
  const outer = text[before - 1];
  return outer === undefined || isLineBreak(outer) || '。；;：: \u3000第'.includes(outer);
}

function isOrdinal(text: string, number: ScannedNumber): boolean {
  const next = text[skipSpaces(text, number.end)];
  const isYear = /^(?:19|20)\d\d$/u.test(number.whole);
  return text[number.start - 1] === '第' || next === '号' || (isYear && next === '第');
}

/** 第1—3标段, 附表3-2, 2021-003号: an ordinal or a year goes on behind a dash. */
function ordinalEnd(text: string, number: ScannedNumber): number | null {
  const opens =
    text[number.start - 1] === '第' ||
    /(?:附件|附表|附图|表|图)$/u.test(text.slice(Math.max(0, number.start - 2), number.start));
  const dash = text[number.end];
  if (!(isMinus(dash) || dash === '—' || dash === '至') || !isDigit(text[number.end + 1])) return null;
  const end = skipDigits(text, number.end + 1);
  const isNumbered = text[end] === '号' && number.decimals === 0;
  return opens || isNumbered ? end : null;
}

/** 222团, 12345热线, 3中, 318国道, 2.0版: a number that is the name of something. */
const NAMED =
  /^(?:#|＃|消毒|价(?=[^值格款位])|、\d{2,4}(?:会议室|教室|房间|办公室|室)|团|师(?!生|资|范)|会议室|教室|房间|办公室|连(?!续)|中学|小学|中(?=$|[，。、])|医院|国道|省道|县道|线|路(?!灯|面|口|由|[，。、]?$|，)|街|巷|弄|栋|幢|楼|室|热线|平台|专线|服务热线|电话|版|代|类重|字头|频道|频率|高地|公馆|厂|库区|院|病区|区(?=$|[，。、])|级(?!别|数)|强(?!化|度|调)|世纪|单元|度设防|地震|班(?=[获被的、，。]|学)|学年)/u;
/** 开行318班: runs that are counted. */
const COUNTS_RUNS = /(?:开行|增开|加开|发送|运行)$/u;

/** 六（2）班, 小（1）型, B座12楼: a number that tells classes, types or floors apart. */
function isClassNumber(text: string, { start, end }: ScannedNumber): boolean {
  const inBrackets = /[（(]/u.test(text[start - 1] ?? ' ') && /^[）)][班型]/u.test(text.slice(end, end + 2));
  // 符合2类标准, 3号楼5层, 二次全会: which of them, not how many.
  const isGrade =
    /^类/u.test(text.slice(end)) &&
    /(?:符合|达到|属于|优于|劣于|执行)$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isGrade || (text[end] === '层' && /[号栋幢座]楼?$/u.test(text.slice(Math.max(0, start - 2), start))))
    return true;
  return (
    inBrackets ||
    (/[座号栋幢]/u.test(text[start - 1] ?? ' ') && text[end] === '楼') ||
    (text[end] === '线' && isChinese(text[start - 1]))
  );
}

function isName(text: string, number: ScannedNumber): boolean {
  if (number.grouped) return false;
  const rest = text.slice(number.end, number.end + 8);
  if (number.decimals > 0) return /^(?:版|时代|地震|大地震)/u.test(rest);
  if (
    isClassNumber(text, number) ||
    /(?:附件|附表|附图|乘坐|公交|周期表|图|表格)$/u.test(
      text.slice(Math.max(0, number.start - 3), number.start),
    )
  )
    return true;
  const isBus =
    /^(?:路|线)/u.test(rest) && text.slice(Math.max(0, number.start - 12), number.end + 20).includes('公交');
  if (isBus) return true;
  if (/^[栋幢]/u.test(rest)) return isDigit(text[number.end + 1]);
  const isSmall = number.whole.length <= 2;
  // 12栋, 3路 may count; three digits and more name.
  const isRuns =
    rest.startsWith('班') && COUNTS_RUNS.test(text.slice(Math.max(0, number.start - 2), number.start));
  return (
    NAMED.test(rest) &&
    !isRuns &&
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
  if (text[number.end] === '时' && !'代间长效段点限机刻期'.includes(text[number.end + 1] ?? ' ')) {
    const minutes = skipDigits(text, number.end + 1);
    return minutes > number.end + 1 && text[minutes] === '分' ? minutes + 1 : number.end + 1;
  }
  const colon = text[number.end];
  if (colon !== ':' && colon !== '：') return null;
  const end = skipDigits(text, number.end + 1);
  if (isPoint(text[end])) return null;
  if (end - number.end - 1 !== 2 || Number(text.slice(number.end + 1, end)) >= 60) return null;
  const seconds = text[end] === ':' ? skipDigits(text, end + 1) : end;
  return seconds - end === 3 ? seconds : end;
}

/** 301 01, 2010101: codes of accounts in groups; a mobile number; a number behind 电话, 邮编, 代码. */
function codeEnd(text: string, number: ScannedNumber): number | null {
  if (number.decimals > 0 || number.grouped) return null;
  if (number.whole.length === 3 && text[number.end] === ' ' && text[number.end + 1] === '0') {
    let end = number.end;
    while (text[end] === ' ' && skipDigits(text, end + 1) - end - 1 === 2) end = skipDigits(text, end + 1);
    if (end > number.end) return end;
  }
  if (number.whole.length === 4 && /^(?: \d{3,4}){2,6}/u.test(text.slice(number.end, number.end + 32))) {
    return (
      number.end + (/^(?: \d{3,4}){2,6}/u.exec(text.slice(number.end, number.end + 32))?.[0].length ?? 0)
    );
  }
  if (number.whole.length === 11 && /^1[3-9]/u.test(number.whole) && unitAt(text, number.end) === null)
    return number.end;
  const label = text.slice(Math.max(0, number.start - 8), number.start);
  const isLong = number.whole.length >= 5;
  if (/科目$/u.test(label) && (isLong || (number.whole.length >= 3 && unitAt(text, number.end) === null)))
    return number.end;
  return /(?:电话|手机|邮编|邮政编码|代码|编码|编号|账号|帐号|行号|目录号|全宗号|案卷号|批号|单号|传真|QQ|号码|尾号|车牌)(?:为|是)?[：:]?\s*$/u.test(
    label,
  )
    ? endOfCodes(text, endOfCode(text, number.end))
    : null;
}

/** 编号001至120: the code that a row of codes goes to. */
function endOfCodes(text: string, end: number): number {
  return '至到~～'.includes(text[end] ?? ' ') && isDigit(text[end + 1]) ? endOfCode(text, end + 1) : end;
}

/** 110、122、119“三台合一”: numbers to call in an emergency. */
function isEmergencyNumber(text: string, { whole, end }: ScannedNumber): boolean {
  return (
    /^1(?:10|19|20|22)$/u.test(whole) &&
    /^(?:[、和及]1(?:10|19|20|22)|[“"]?三台合一|联动|指挥|接处?警|报警|急救)/u.test(text.slice(end, end + 6))
  );
}

/** 2.1 健全机制 at the beginning of a line; 2.2本项目, 万元2.3项目 run into the text. */
function isSectionNumber(text: string, number: ScannedNumber): boolean {
  const line = text[number.start - 1];
  const isOpening = line === undefined || isLineBreak(line);
  if (
    isOpening &&
    number.decimals > 0 &&
    number.whole.length === 1 &&
    unitAt(text, number.end) === null &&
    isChinese(text[skipSpaces(text, number.end)])
  )
    return true;
  if (number.decimals !== 1 || number.whole.length !== 1) return false;
  const rest = text.slice(number.end, number.end + 2);
  const before = text[number.start - 1];
  // ，2.2 资金分配合理
  if (
    isSpace(rest[0]) &&
    isChinese(rest[1]) &&
    '，；。'.includes(before ?? ' ') &&
    unitAt(text, number.end) === null
  )
    return true;
  const opens = before === undefined || isLineBreak(before) || '。；;元%％分'.includes(before);
  return (
    (/^(?:本|项目|资金|绩效|组织|产出|效益|评价|主要|存在|部门|单位|预算|管理|工作|实施)/u.test(rest) &&
      (opens || /^本(?:项|单|部|次|年)?/u.test(rest))) ||
    (before === '元' && isChinese(rest[0]) && unitAt(text, number.end) === null)
  );
}

/** 302商品和服务支出, 2010101一般行政管理: the code of an account in front of its name. */
function isAccountCode(text: string, number: ScannedNumber): boolean {
  const { whole, decimals, grouped, start, end } = number;
  if (decimals > 0 || grouped || ![3, 5, 7].includes(whole.length) || !/^[1235]/u.test(whole)) return false;
  if (/[:：∶]/u.test(text[start - 1] ?? ' ') && isDigit(text[start - 2])) return false;
  const name = text[end] === ' ' && whole.length === 7 ? end + 1 : end;
  const opens = !isChinese(text[start - 1]) || (whole.length >= 5 && /^[23]/u.test(whole));
  return opens && isChinese(text[name]) && unitAt(text, end) === null;
}

/** SJ-2021-0047, example.com/2021, GB/T 19001-2016: tied to letters by a sign or a space. */
function isTiedToLetters(text: string, number: ScannedNumber): boolean {
  const before = text[number.start - 1] ?? '\n';
  const isFactor = before === '*' && unitAt(text, number.end) !== null;
  if (('@*'.includes(before) && !isFactor) || ('/-_.·'.includes(before) && isLatin(text[number.start - 2])))
    return true;
  return before === ' ' && isLatin(text[number.start - 2]) && unitAt(text, number.end) === null;
}

/** 20200101: a date or code run together; three digits and more that begin with 0; a number too long to count anything. */
function isCode(text: string, number: ScannedNumber): boolean {
  if (number.decimals > 0 || number.grouped) return false;
  const { whole } = number;
  const month = Number(whole.slice(4, 6));
  const day = Number(whole.slice(6, 8));
  const isDate =
    whole.length === 8 && /^(19|20)/.test(whole) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  // A cell that holds nothing but a number holds an amount.
  const isAlone = text.trim().length === number.end - number.start;
  const isHotline =
    !isAlone && whole.length === 5 && /^(?:12|95|96)\d{3}$/u.test(whole) && unitAt(text, number.end) === null;
  const isLong = whole.length >= 9 && unitAt(text, number.end) === null;
  return isDate || isHotline || isLong || (whole.length >= 2 && whole.startsWith('0'));
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
    ordinalEnd(text, number) ??
    codeEnd(text, number);
  if (end !== null) return end;
  if (isTiedToLetters(text, number) || isLatin(text[number.start - 1])) return endOfCode(text, number.end);
  if (/[·・]/u.test(text[number.end] ?? ' ') && isDigit(text[number.end + 1]))
    return skipDigits(text, number.end + 1);
  const touchesLatin = isLatin(text[number.end]) && unitAt(text, number.end) === null;
  const isNone =
    touchesLatin ||
    isEmergencyNumber(text, number) ||
    isCode(text, number) ||
    isOrdinal(text, number) ||
    isItemNumber(text, number) ||
    isName(text, number) ||
    isSectionNumber(text, number) ||
    isAccountCode(text, number);
  return isNone ? number.end : null;
}
