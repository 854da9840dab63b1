'use strict';
/**
 * Names the binaries of every platform in package-lock.json. A registry that carries only this machine's leaves the
 * others out, and `npm ci` then refuses the file. Run after a dependency changed: npm run lock
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

const file = join(__dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const steps = name.split(/[-/]/);
    const os = SYSTEMS.find((system) => steps.includes(system));
    if (path === '' || place in lock.packages || os === undefined || !/^\d/.test(version)) continue;
    const cpu = PROCESSORS.find((processor) => steps.includes(processor));
    lock.packages[place] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
      os: [os],
    };
  }
}

const ordered = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(ordered);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
