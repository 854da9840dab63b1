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
