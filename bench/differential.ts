/*
 * Scores 100,000 random forms twice, the second time by an implementation that shares nothing with the first:
 *   npm run differential [-- COUNT [SEED]]
 */
import { differential } from '../test/support/differential';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const found = differential(Number(count), Number(seed));
process.stdout.write(found.length === 0 ? `${count}张表，两种算法没有差别\n` : `${found.join('\n')}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
