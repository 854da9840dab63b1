#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', '..', 'build', 'jx.cjs');
if (!existsSync(program)) {
  process.stderr.write('jx 尚未构建，请先在项目目录运行：npm run build:cli\n');
  process.exitCode = 2;
} else {
  // A reader that has seen enough (| head) closes the pipe; that is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
  require(program).main(process.argv.slice(2));
}
