'use strict';
const { execFileSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(command, args) {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

function isOlder(path, than) {
  return !existsSync(path) || statSync(path).mtimeMs < statSync(than).mtimeMs;
}

/** Installs what package-lock.json names where that was not done yet, and builds the command line. */
exports.setUp = () => {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (isOlder(installed, join(ROOT, 'package-lock.json'))) {
    process.stdout.write('正在安装依赖……\n');
    run(NPM, ['ci', '--no-audit', '--no-fund']);
  }
  run(NPM, ['run', '--silent', 'build:cli']);
};

exports.ROOT = ROOT;
exports.run = run;
