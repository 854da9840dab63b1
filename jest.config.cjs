const transform = { '\\.tsx?$': '@swc/jest' };
const modulePathIgnorePatterns = ['<rootDir>/build/', '<rootDir>/output/', '<rootDir>/dist/'];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build-everything.ts',
  // Far above what the slowest test needs: a busy machine is slow, and speed is measured in bench/.
  testTimeout: 300_000,
  maxWorkers: 2,
  modulePathIgnorePatterns,
};
