import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionReference } from './function-reference';

void functionReference().then((text) => {
  writeFileSync(join(__dirname, '函数.md'), text);
});
