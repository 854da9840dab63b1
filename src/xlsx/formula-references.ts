import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, type Area } from '../sheet';

export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

export interface FormulaReferences {
  readonly references: readonly Reference[];
  /** Names, structured references, INDIRECT and the like: what it depends on cannot be told from the text. */
  readonly isOpen: boolean;
}

const OPEN_FUNCTIONS = new Set([
  'INDIRECT',
  'OFFSET',
  'INDEX',
  'CELL',
  'INFO',
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
]);
const WORD = /[\p{L}\p{N}_.$\\?]/u;

interface Token {
  readonly kind: 'word' | 'string' | 'quoted' | 'other';
  readonly text: string;
  readonly start: number;
}

/** Words, "strings", 'quoted sheet names' and single other characters of a formula. */
function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? '';
    const start = at;
    if (char === '"' || char === "'") {
      at += 1;
      while (at < formula.length) {
        if (formula[at] !== char) at += 1;
        else if (formula[at + 1] === char) at += 2;
        else break;
      }
      at += 1;
      tokens.push({ kind: char === '"' ? 'string' : 'quoted', text: formula.slice(start, at), start });
    } else if (WORD.test(char)) {
      while (at < formula.length && WORD.test(formula[at] ?? '')) at += 1;
      tokens.push({ kind: 'word', text: formula.slice(start, at), start });
    } else {
      at += 1;
      tokens.push({ kind: 'other', text: char, start });
    }
  }
  return tokens;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

function cornerOf(word: string): Corner | null {
  const cell = CELL.exec(word);
  if (cell?.[2] !== undefined && cell[4] !== undefined) {
    const corner = { column: columnNumber(cell[2]), row: Number(cell[4]) };
    return corner.column <= LAST_COLUMN && corner.row <= LAST_ROW ? corner : null;
  }
  const column = COLUMN.exec(word)?.[1];
  if (column !== undefined) return { column: columnNumber(column), row: null };
  const row = ROW.exec(word)?.[1];
  return row === undefined ? null : { column: null, row: Number(row) };
}

function areaBetween(from: Corner, to: Corner): Area {
  const columns = [from.column ?? 1, to.column ?? LAST_COLUMN];
  const rows = [from.row ?? 1, to.row ?? LAST_ROW];
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

function sheetNameOf(token: Token): string {
  return token.kind === 'quoted' ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
}

/** Which cells a formula reads, as far as its text tells. Whatever is not understood makes it open. */
export function referencesOf(formula: string): FormulaReferences {
  const tokens = tokensOf(formula);
  const references: Reference[] = [];
  let isOpen = false;
  let sheet: string | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'string') continue;
    const next = tokens[i + 1];
    if (next?.text === '!' && token.kind !== 'other') {
      sheet = sheetNameOf(token);
      if (
        sheet.includes('[') ||
        sheet.includes(':') ||
        tokens[i - 1]?.text === ':' ||
        tokens[i - 1]?.text === ']'
      )
        isOpen = true;
      i += 1;
      continue;
    }
    if (token.kind === 'other') {
      if (token.text === '[' || token.text === '#' || token.text === '{') isOpen ||= token.text !== '{';
      continue;
    }
    if (token.kind === 'quoted') {
      isOpen = true;
      continue;
    }
    if (next?.text === '(') {
      if (OPEN_FUNCTIONS.has(token.text.toUpperCase())) isOpen = true;
      sheet = null;
      continue;
    }
    const other = next?.text === ':' ? tokens[i + 2] : undefined;
    const from = cornerOf(token.text);
    const to = other?.kind === 'word' ? cornerOf(other.text) : null;
    if (from !== null && to !== null) {
      references.push({ sheet, area: areaBetween(from, to) });
      i += 2;
    } else if (from?.row != null && from.column !== null) {
      references.push({ sheet, area: areaBetween(from, from) });
    } else if (!/^[0-9.]+([Ee][0-9]*)?$/.test(token.text) && !/^(TRUE|FALSE)$/i.test(token.text)) {
      isOpen = true;
    }
    sheet = null;
  }
  return { references, isOpen };
}

/** A shared formula as it reads `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, i) => {
      const next = tokens[i + 1]?.text;
      if (token.kind !== 'word' || next === '(' || next === '!') return token.text;
      return shiftWord(token.text, rows, columns, next === ':' || tokens[i - 1]?.text === ':');
    })
    .join('');
}

function shiftWord(word: string, rows: number, columns: number, inRange: boolean): string {
  const cell = CELL.exec(word);
  if (cell !== null) {
    const [, columnLock = '', letters = '', rowLock = '', digits = ''] = cell;
    const column = columnLock === '$' ? letters : columnLetters(columnNumber(letters) + columns);
    const row = rowLock === '$' ? digits : String(Number(digits) + rows);
    return `${columnLock}${column}${rowLock}${row}`;
  }
  if (!inRange || word.startsWith('$')) return word;
  const letters = COLUMN.exec(word)?.[1];
  if (letters !== undefined) return columnLetters(columnNumber(letters) + columns);
  const digits = ROW.exec(word)?.[1];
  return digits === undefined ? word : String(Number(digits) + rows);
}
