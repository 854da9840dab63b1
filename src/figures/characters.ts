/** Single characters of written numbers. One character in, one out: offsets never move (no NFKC). */

export function digitOf(char: string | undefined): number | null {
  if (char === undefined) return null;
  const code = char.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return null;
}

export function isDigit(char: string | undefined): boolean {
  return digitOf(char) !== null;
}

export function isPoint(char: string | undefined): boolean {
  return char === '.' || char === '．';
}

export function isGroupComma(char: string | undefined): boolean {
  return char === ',' || char === '，';
}

export function isMinus(char: string | undefined): boolean {
  return char === '-' || char === '－' || char === '−' || char === '﹣' || char === '–';
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
}

export function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}

export function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二贰两弍', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (chars, digit) => [...chars].map((char): [string, number] => [char, digit]),
  ),
);

const CHINESE_POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
]);

export function chineseDigitOf(char: string | undefined): number | null {
  return char === undefined ? null : (CHINESE_DIGITS.get(char) ?? null);
}

/** 十, 百, 千 and their formal writings; 万 and 亿 are powers of the whole number before them. */
export function chinesePowerOf(char: string | undefined): number | null {
  return char === undefined ? null : (CHINESE_POWERS.get(char) ?? null);
}

/** 大写 numerals are used for exact sums only. */
export function isFormalNumeral(char: string): boolean {
  return '壹贰叁肆伍陆柒捌玖拾佰仟'.includes(char);
}

export function isChinese(char: string | undefined): boolean {
  return char !== undefined && char >= '\u4e00' && char <= '\u9fff';
}

/** The offset behind the digits that begin at `at`. */
export function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text[i])) i += 1;
  return i;
}

/** The offset behind the spaces of a line that begin at `at`. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(text[i]) && !isLineBreak(text[i])) i += 1;
  return i;
}
