/** The rooms of src/ and what each may import (design: imports point one way). */
const ROOMS = {
  figures: [],
  sheet: ['figures'],
  record: ['sheet', 'figures'],
  indicators: ['figures'],
  forms: ['sheet', 'indicators', 'figures'],
  facts: ['forms', 'indicators', 'figures', 'sheet'],
  rules: ['indicators', 'figures', 'sheet'],
  scoring: ['rules', 'record', 'facts', 'forms', 'indicators', 'figures', 'sheet'],
  checks: ['scoring', 'rules', 'facts', 'forms', 'indicators', 'figures', 'sheet'],
  proposal: ['checks', 'scoring', 'rules', 'record', 'facts', 'forms', 'figures', 'sheet'],
  xlsx: ['sheet', 'figures'],
};

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `src/${room} may import only: ${[room, ...allowed].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'src-imports-no-host',
      severity: 'error',
      comment: 'src is pure: no Node, no Office, none of the hosts',
      from: { path: '^src/' },
      to: { path: '^(functions|taskpane|cli|preview|samples|test|bench|scripts)/' },
    },
    {
      name: 'src-imports-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'two-doors-of-src',
      severity: 'error',
      comment: 'hosts use src/index.ts or src/xlsx/index.ts',
      from: { path: '^(functions|taskpane|cli|preview)/' },
      to: { path: '^src/', pathNot: '^src/(index|xlsx/index)\\.ts$' },
    },
    {
      name: 'functions-and-taskpane-apart',
      severity: 'error',
      from: { path: '^(functions|taskpane)/' },
      to: { path: '^(functions|taskpane)/', pathNot: '^$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'one-decimal',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/figures/decimal\\.ts$' },
      to: { path: 'node_modules/decimal\\.js' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
