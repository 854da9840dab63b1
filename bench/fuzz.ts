/*
 * Reads 100,000 random and mutated texts and sheets: no exception, no hang.
 *   npm run fuzz [-- COUNT [SEED]]
 */
import { fuzz } from '../test/support/fuzz';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const longest = fuzz(Number(count), Number(seed));
process.stdout.write(`${count}个，没有异常；最慢的一个 ${longest.toFixed(0)} 毫秒\n`);
