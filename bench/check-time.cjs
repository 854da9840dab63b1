'use strict';
/**
 * How long `jx check` takes over all workbooks of a folder in one call, start-up included:
 *   npm run bench [-- FOLDER]
 * Prints the median of five runs; nothing depends on it.
 */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '..');
const folder = process.argv[2] ?? join(root, 'samples');
const jx = join(root, 'cli', 'bin', 'jx.cjs');

function once() {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [jx, 'check', '--quiet', folder]);
  if (status !== 0) throw new Error(`jx check 退出码 ${String(status)}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = Array.from({ length: 5 }, once).sort((a, b) => a - b);
process.stdout.write(
  `jx check ${folder}：中位数 ${times[2].toFixed(0)} 毫秒（最快 ${times[0].toFixed(0)}，最慢 ${times[4].toFixed(0)}）\n`,
);
