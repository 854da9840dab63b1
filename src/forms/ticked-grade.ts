/** A grade that a cell offers to tick, with the place of its mark. */
interface Choice {
  readonly label: string;
  readonly isTicked: boolean;
  readonly start: number;
  readonly end: number;
  readonly style: 'box' | 'bracket';
}

const EMPTY = '□☐◻○◯';
const TICKED = '☑☒■√✓✔●◉';
const MARK = `[${EMPTY}${TICKED}]`;
const LABEL = `(?<label>[^\\s${EMPTY}${TICKED}（()）、，,;；/]{1,4})`;
/** □优 ☑良, 优□良☑ and 优（）良（√）: before, mark, label or label, before, mark. */
const MARK_BEFORE = new RegExp(`(?<before>)(?<mark>${MARK})\\s*${LABEL}`, 'gu');
const MARK_BEHIND = new RegExp(`(?<before>${LABEL}\\s*)(?<mark>${MARK})`, 'gu');
const IN_BRACKETS = new RegExp(`(?<before>${LABEL}\\s*[（(])(?<mark>\\s*[${TICKED}]?\\s*)[）)]`, 'gu');

function choicesBy(text: string, pattern: RegExp, style: Choice['style']): readonly Choice[] {
  return [...text.matchAll(pattern)].map(({ index, groups }) => {
    const { before = '', mark = '', label = '' } = groups ?? {};
    const start = index + before.length;
    const isTicked = mark.trim() !== '' && TICKED.includes(mark.trim());
    return { label, isTicked, start, end: start + mark.length, style };
  });
}

/** The grades that a cell offers to tick; none where it is no such cell. */
function choicesIn(text: string): readonly Choice[] {
  const isMarkFirst = new RegExp(`^\\s*${MARK}`, 'u').test(text);
  const boxes = choicesBy(text, isMarkFirst ? MARK_BEFORE : MARK_BEHIND, 'box');
  const found = boxes.length > 1 ? boxes : choicesBy(text, IN_BRACKETS, 'bracket');
  return found.length > 1 ? found : [];
}

/** The grade that the text of a cell states: the one that is ticked, '' where none is; the text itself where there is nothing to tick. */
export function statedGrade(text: string): string {
  const choices = choicesIn(text);
  if (choices.length === 0) return text.trim();
  const ticked = choices.filter((choice) => choice.isTicked);
  return ticked.length > 1 ? text.trim() : (ticked[0]?.label ?? '');
}

/** The text of a cell with one grade ticked and all others not; null where it offers none of that name. */
export function withGradeTicked(text: string, grade: string): string | null {
  const choices = choicesIn(text);
  if (!choices.some(({ label }) => label === grade)) return null;
  return [...choices].reverse().reduce((ticked, { label, start, end, style }) => {
    const isChosen = label === grade;
    const mark = style === 'box' ? (isChosen ? '☑' : '□') : isChosen ? '√' : ' ';
    return ticked.slice(0, start) + mark + ticked.slice(end);
  }, text);
}
