import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled figure: kind, place, and value in the unit given (see test/fixtures/sentences/README.md). */
export interface LabelledFigure {
  readonly kind: 'figure' | 'range' | 'ratio' | 'malformed';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Value, or low and high, or part and whole; none for malformed ones. */
  readonly values: readonly string[];
  /** Unit, or the defect of a malformed one. */
  readonly unit: string;
}

export interface LabelledStatement {
  readonly kind: string;
  /** Positions of figures, from 1, in the order of the label. */
  readonly figures: readonly number[];
  /** Everything else in the label, as written: measure, aspect, direction, node, year=…, scope=… */
  readonly words: readonly string[];
  readonly line: string;
}

export interface Block {
  readonly text: string;
  readonly figures: readonly LabelledFigure[];
  readonly statements: readonly LabelledStatement[];
}

const FOLDER = join(__dirname, '..', 'fixtures', 'sentences');
const KINDS = { F: 'figure', R: 'range', Q: 'ratio', M: 'malformed' } as const;

function figureFrom(line: string, text: string, from: number): LabelledFigure {
  const kind = KINDS[line.charAt(0) as keyof typeof KINDS];
  const rest = line.slice(2);
  const cut = kind === 'malformed' ? rest.lastIndexOf(' ') : rest.lastIndexOf(' = ');
  const written = rest.slice(0, cut).replaceAll('⏎', '\n');
  const label = kind === 'malformed' ? rest.slice(cut + 1) : rest.slice(cut + 3);
  const start = text.indexOf(written, from);
  if (start < 0) throw new Error(`label not in the sentence: ${line} | ${text}`);
  const [value = '', unit = ''] = kind === 'malformed' ? ['', label] : label.split(/ (?=[^ ]+$)/u);
  const values = kind === 'malformed' ? [] : value.split(/\.\.|\//u);
  return { kind, text: written, start, end: start + written.length, values, unit };
}

function statementFrom(line: string): LabelledStatement {
  const [kind = '', ...tokens] = line.slice(2).split(' ');
  const isNumber = (token: string): boolean => /^\d+$/u.test(token);
  return {
    kind,
    figures: tokens.filter(isNumber).map(Number),
    words: tokens.filter((token) => !isNumber(token)),
    line,
  };
}

function blockFrom(lines: readonly string[]): Block {
  const [first = '', ...labels] = lines;
  const text = first.slice(2).replaceAll('⏎', '\n');
  const figures: LabelledFigure[] = [];
  for (const line of labels) {
    if (/^[FRQM] /u.test(line)) figures.push(figureFrom(line, text, figures.at(-1)?.end ?? 0));
  }
  const statements = labels.filter((line) => line.startsWith('S ')).map(statementFrom);
  return { text, figures, statements };
}

/** The files set aside are only measured, never read to mend the reader. */
export const CORPUS_FILES = [
  'known',
  'known-2',
  'known-3',
  'known-4',
  'known-5',
  'known-6',
  'known-7',
  'known-8',
  'known-9',
  'known-10',
  'known-11',
  'known-12',
  'known-13',
  'known-14',
  'set-aside',
  'set-aside-2',
  'set-aside-3',
  'set-aside-4',
] as const;

/** The blocks of one file. */
export function readCorpus(name: (typeof CORPUS_FILES)[number]): readonly Block[] {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n');
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('> ')) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map(blockFrom);
}
