'use strict';
const { join } = require('node:path');
const { ROOT, run, setUp } = require('./set-up.cjs');

setUp();
run(process.execPath, [join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)]);
