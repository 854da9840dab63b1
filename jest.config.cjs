/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.tsx?$': '@swc/jest' },
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build-command-line.ts',
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/output/'],
};
