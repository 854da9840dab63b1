const transform = { '\\.tsx?$': '@swc/jest' };
const modulePathIgnorePatterns = ['<rootDir>/build/', '<rootDir>/output/', '<rootDir>/dist/'];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build-everything.ts',
  testTimeout: 90_000,
  maxWorkers: 2,
  modulePathIgnorePatterns,
};
