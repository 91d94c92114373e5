const os = require('node:os');
const path = require('node:path');

const { patternsOfOthers } = require('./tests/support/jest/database-pragma');
const { isThorough } = require('./tests/support/jest/thorough');

const GIGABYTE = 1024 ** 3;

/** One more than there are cores, since an integration test waits for other processes; each worker may take 4 GB. */
const workers = Math.max(2, Math.min(os.availableParallelism() + 1, Math.floor(os.totalmem() / (4 * GIGABYTE))));

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  runtime: '<rootDir>/tests/support/jest/shared-packages/runtime.js',
  testEnvironment: '<rootDir>/tests/support/jest/shared-packages/environment.js',
  transform: {
    '^.+\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/playground/dist/', '<rootDir>/.tmp/'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Each integration file boots a Strapi, which leaves about 100 MB behind: a worker past this size is replaced, and its
  // successor loads everything anew.
  workerIdleMemoryLimit: '3000MB',
  maxWorkers: workers,
  testSequencer: '<rootDir>/tests/support/jest/slow-first.js',
  reporters: ['default', '<rootDir>/tests/support/jest/slowest-files.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/properties/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest/patience.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      testPathIgnorePatterns: patternsOfOthers({
        folder: path.join(__dirname, 'tests/integration'),
        client: process.env.DATABASE_CLIENT ?? 'sqlite',
        isThorough,
      }),
      globalSetup: '<rootDir>/tests/support/jest/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/jest/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest/patience.ts'],
    },
  ],
};
