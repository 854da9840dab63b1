import type { Author } from './author';
import type { Book, GradeSaid, PagePlan } from './book';
import { marksOf, type Claim } from './claim';
import type { Mark } from './mark';

/** Figures of one key, at least two of them, as claims that all say the same. */
function sameClaims(placed: ReadonlySet<Mark>): readonly Claim[] {
  const byKey = new Map<string, Mark[]>();
  for (const mark of placed) {
    if (mark.key === '') continue;
    const marks = byKey.get(mark.key);
    if (marks === undefined) byKey.set(mark.key, [mark]);
    else marks.push(mark);
  }
  return [...byKey]
    .filter(([, marks]) => marks.length > 1)
    .map(([key, marks]): Claim => ({ tag: `same ${key.split('|').at(-1) ?? ''}`, kind: 'same', marks }));
}

/** The cells of a page with the author's own marks around 三公. */
function inQuotes({ quotes: [open, close] }: Author, page: PagePlan): PagePlan['cells'] {
  return new Map(
    [...page.cells].map(([cell, pieces]) => [
      cell,
      pieces.map((piece) =>
        typeof piece === 'string' ? piece.replaceAll('“三公经费”', `${open}三公经费${close}`) : piece,
      ),
    ]),
  );
}

/** The pages as a book: of what was claimed on the way only what stands on them. */
export function finish(
  layout: string,
  seed: number,
  author: Author,
  pages: readonly PagePlan[],
  grades: readonly GradeSaid[] = [],
): Book {
  const placed = new Set<Mark>();
  for (const page of pages)
    for (const pieces of page.cells.values())
      for (const piece of pieces) if (typeof piece !== 'string') placed.add(piece);
  const made = author.claims.filter((claim) => marksOf(claim).every((mark) => placed.has(mark)));
  const own = pages.map((page) => ({
    ...page,
    name: page.name,
    merges: page.merges,
    cells: inQuotes(author, page),
  }));
  return { layout, seed, pages: own, claims: [...made, ...sameClaims(placed)], grades };
}
