import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReference } from './check-reference';

writeFileSync(join(__dirname, '核对项目.md'), checkReference());
