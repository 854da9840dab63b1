import { isChinese, isDigit, isLatin, isMinus, isPoint, skipDigits } from './characters';
import type { ScannedNumber } from './scan-number';
import { unitAt } from './units';

const DOCUMENT_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['〔', '〕'],
  ['﹝', '﹞'],
  ['[', ']'],
  ['［', '］'],
  ['（', '）'],
  ['(', ')'],
]);

const MAX_DOCUMENT = 24;

/** 〔2017〕20号: from the year inside the brackets to 号. */
export function documentNumberEnd(text: string, number: ScannedNumber): number | null {
  const close = DOCUMENT_BRACKETS.get(text[number.start - 1] ?? '');
  if (close === undefined || number.whole.length !== 4 || text[number.end] !== close) return null;
  const rest = text.slice(number.end + 1, number.end + 1 + MAX_DOCUMENT);
  // （2021）川0108民初1234号 names a case; （2021）号 without anything between does not occur.
  const named =
    /^[^，。；、\n（(]{0,16}?\d+号/u.exec(rest) ??
    /^\s*[—－-]?第?\d+/u.exec(close === '〕' || close === '﹞' ? rest : '');
  return named === null ? null : number.end + 1 + named[0].length;
}

/** 7×24小时: at all hours. */
export function allHoursEnd(text: string, number: ScannedNumber): number | null {
  const hours =
    number.whole === '7' ? /^[×*xX✕]24(?:个?小时)?/u.exec(text.slice(number.end, number.end + 6)) : null;
  return hours === null ? null : number.end + hours[0].length;
}

/** 2022.2.8, 2022-02-09, 2021/12/31, 1.2.3, 0000-0000000: several numbers tied together. */
export function chainEnd(text: string, number: ScannedNumber): number | null {
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
export function endOfCode(text: string, at: number): number {
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

/** 301 01, 2010101: codes of accounts in groups; a mobile number; a number behind 电话, 邮编, 代码. */
export function codeEnd(text: string, number: ScannedNumber): number | null {
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
  // 科目302 13
  const isSplit = /^ \d\d(?!\d)/u.test(text.slice(number.end, number.end + 4));
  if (/科目$/u.test(label) && isSplit) return number.end + 3;
  if (/科目$/u.test(label) && (isLong || (number.whole.length >= 3 && unitAt(text, number.end) === null)))
    return number.end;
  return /(?:电话|手机|邮编|邮政编码|代码|编码|编号|账号|帐号|行号|目录号|全宗号|案卷号|批号|单号|传真|QQ|号码|尾号|车牌|房号|门牌|工号|学号|卡号|证号|案号)(?:为|是)?[：:]?\s*$/u.test(
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
export function isEmergencyNumber(text: string, { whole, end }: ScannedNumber): boolean {
  return (
    /^1(?:10|19|20|22)$/u.test(whole) &&
    /^(?:[、和及]1(?:10|19|20|22)|[“"]?三台合一|联动|指挥|接处?警|报警|急救)/u.test(text.slice(end, end + 6))
  );
}

/** 302商品和服务支出, 2010101一般行政管理, 219001-某某局: the code of an account or a unit in front of its name. */
export function isAccountCode(text: string, number: ScannedNumber): boolean {
  const { whole, decimals, grouped, start, end } = number;
  const isHyphened = '-－'.includes(text[end] ?? ' ') && isChinese(text[end + 1]);
  if (isHyphened && whole.length >= 3 && decimals === 0 && !grouped && !isChinese(text[start - 1]))
    return true;
  if (decimals > 0 || grouped || ![3, 5, 7].includes(whole.length) || !/^[1235]/u.test(whole)) return false;
  if (/[:：∶]/u.test(text[start - 1] ?? ' ') && isDigit(text[start - 2])) return false;
  const name = text[end] === ' ' && whole.length === 7 ? end + 1 : end;
  const opens = !isChinese(text[start - 1]) || (whole.length >= 5 && /^[23]/u.test(whole));
  return opens && isChinese(text[name]) && unitAt(text, end) === null;
}

/** SJ-2021-0047, example.com/2021, GB/T 19001-2016: tied to letters by a sign or a space. */
export function isTiedToLetters(text: string, number: ScannedNumber): boolean {
  const before = text[number.start - 1] ?? '\n';
  const isFactor = before === '*' && unitAt(text, number.end) !== null;
  if (('@*'.includes(before) && !isFactor) || ('/-_.·'.includes(before) && isLatin(text[number.start - 2])))
    return true;
  // 1+X
  if (/^[+＋][A-Za-z]/u.test(text.slice(number.end, number.end + 2))) return true;
  return before === ' ' && isLatin(text[number.start - 2]) && unitAt(text, number.end) === null;
}

/** 20200101: a date or code run together; three digits and more that begin with 0; a number too long to count anything. */
export function isCode(text: string, number: ScannedNumber): boolean {
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
