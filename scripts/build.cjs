'use strict';
/** npm run build [-- --base https://host/path] [--office-js https://…/office.js] */
const { parseArgs } = require('node:util');
const { join } = require('node:path');
const { ROOT, run } = require('./set-up.cjs');

const { values } = parseArgs({ options: { base: { type: 'string' }, 'office-js': { type: 'string' } } });
for (const [name, address] of Object.entries(values)) {
  if (!address.startsWith('https://')) throw new Error(`--${name} 应以 https:// 开头：${address}`);
}
const env = [
  ...(values.base === undefined ? [] : ['--env', `base=${values.base}`]),
  ...(values['office-js'] === undefined ? [] : ['--env', `officejs=${values['office-js']}`]),
];
run(process.execPath, [join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), ...env]);
