import { isDigit } from './characters';

const MAX_TITLE = 80;
const MAX_QUOTED = 12;

/** The offset of a closing mark within reach; null where there is none. */
function closingAt(text: string, at: number, close: string, reach: number): number | null {
  const end = text.indexOf(close, at);
  return end < 0 || end - at > reach ? null : end;
}

/** Whether a sign may open a name, so that others need not be looked at. */
export function opensName(char: string): boolean {
  return char === '《' || char === '“' || char === '‘';
}

/**
 * 《2021年预算》, “1+6+N”, “十四五”: names in marks hold no figures. In quotes only short names without a unit count as such.
 * @returns the offset behind the closing mark; null where no name begins
 */
export function endOfName(text: string, at: number): number | null {
  if (text[at] === '《') {
    const end = closingAt(text.slice(at, at + MAX_TITLE), 1, '》', MAX_TITLE);
    return end === null ? null : at + end + 1;
  }
  if (text[at] !== '“' && text[at] !== '‘') return null;
  const window = text.slice(at, at + MAX_QUOTED + 2);
  const end = closingAt(window, 1, text[at] === '“' ? '”' : '’', MAX_QUOTED);
  if (end === null) return null;
  const quoted = window.slice(1, end);
  const isAmount = [...quoted].some((char) => isDigit(char)) && /[元%％]|分(?!钟)/u.test(quoted);
  return isAmount ? null : at + end + 1;
}
