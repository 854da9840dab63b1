'use strict';
/** npm run excel: builds the add-in for https://localhost:3000, serves it and sideloads it into Excel on this computer. */
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const { ROOT, run, setUp } = require('./set-up.cjs');

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  process.stderr.write('Excel 只在 Windows 和 Mac 上；在这台电脑上请用 npm start 试用。\n');
  process.exitCode = 2;
} else {
  setUp();
  run(process.execPath, [
    join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js'),
    '--env',
    'base=https://localhost:3000/addin',
  ]);
  run('npx', ['office-addin-dev-certs@3.0.0', 'install']);
  const server = spawn(
    process.execPath,
    [join(ROOT, 'scripts', 'run-ts.cjs'), join(ROOT, 'preview', 'server', 'start-for-excel.ts')],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  run('npx', [
    'office-addin-debugging@7.0.0',
    'start',
    join('dist', 'manifest.xml'),
    'desktop',
    '--no-debug',
  ]);
  process.on('SIGINT', () => {
    server.kill();
  });
}
