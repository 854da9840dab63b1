import { readCorpus } from './test/corpus/corpus';
import { measureStatements } from './test/corpus/measure-statements';
const m = measureStatements(readCorpus((process.argv[2] ?? 'known') as 'known'));
if (process.argv[3]) console.log(m.wrong.join('\n'));
console.log(m.right, m.asked, (m.right/m.asked*100).toFixed(2));
