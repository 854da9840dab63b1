import { bookOf } from '../test/support/mutation/layouts/all';
import { snapshotOf } from '../test/support/mutation/book';
const [seed, cell] = process.argv.slice(2);
const snap = snapshotOf(bookOf(Number(seed)));
for (const s of snap.sheets) for (const [a, c] of s.cells) if (a === cell) console.log(s.name, a, c.text);
