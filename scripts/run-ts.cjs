'use strict';
/** Runs a TypeScript file of the project: node scripts/run-ts.cjs samples/write-samples.ts [arguments] */
const { registerTypeScript } = require('./register-ts.cjs');
const path = require('node:path');

registerTypeScript();
const [file] = process.argv.splice(2, 1);
require(path.resolve(file));
