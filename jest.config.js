const path = require('node:path');

const { patternsOfOthers } = require('./tests/support/database-pragma');
const { esmPackages } = require('./tests/support/esm-packages');
const { isThorough } = require('./tests/support/thorough');

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
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
  // Node 20 cannot `require` an ES module inside jest: packages that ship nothing else are compiled like our own code.
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages(__dirname).join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/playground/dist/', '<rootDir>/.tmp/'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Each integration file boots a Strapi, which leaves about 100 MB behind: a worker past this size is replaced, and its
  // successor loads everything anew.
  workerIdleMemoryLimit: '1500MB',
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/slow-first.js',
  reporters: ['default', '<rootDir>/tests/support/slowest-files.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/properties/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
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
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
  ],
};
