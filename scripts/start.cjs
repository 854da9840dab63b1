'use strict';
const { join } = require('node:path');
const { ROOT, run, setUp } = require('./set-up.cjs');

setUp();

const jx = join(ROOT, 'cli', 'bin', 'jx.cjs');
const say = (text) => process.stdout.write(`\n${text}\n`);

say('一、给样表打分：samples/unscored.xlsx');
run(process.execPath, [
  jx,
  'score',
  '--quiet',
  '--rules',
  'jinzhong-city-department-2020',
  join('samples', 'unscored.xlsx'),
  '-o',
  join('output', 'unscored.xlsx'),
]);
say('二、核对样表：samples/slips.xlsx');
run(process.execPath, [jx, 'check', join('samples', 'slips.xlsx'), '-o', join('output', '核对结果.xlsx')]);
say('填好得分的工作簿：output/unscored.xlsx；核对结果：output/核对结果.xlsx。原文件没有改动。');
say('三、在浏览器里试用面板和函数，正在准备……');
run(process.execPath, [join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js')]);
run(process.execPath, [
  join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js'),
  '--config',
  'webpack.preview.config.js',
]);
require('./register-ts.cjs').registerTypeScript();
require('../preview/server/start.ts');
