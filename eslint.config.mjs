import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { imports } from './eslint/imports.mjs';
import { words } from './eslint/words.mjs';
import { writes } from './eslint/writes.mjs';

const PURE_ROOMS = ['{migrator,model}/**/*.ts', 'server/src/{delivery,render,forms}/**/*.ts'];

/** Modules for the edges alone: the disk, processes, the network, the clock. */
const IMPURE_BUILTINS =
  '^(node:)?(fs|child_process|worker_threads|cluster|http|https|http2|net|tls|dgram|dns|os|process|timers|perf_hooks|readline|repl|vm|v8|inspector|async_hooks|diagnostics_channel|stream)(/.*)?$';

/** Which file may import which: the floors stand in eslint/floors.mjs. */
const floors = {
  files: ['{server/src,admin/src,migrator,model,content-types}/**/*.{ts,tsx}'],
  rules: { 'imports/no-arrow-up': 'error' },
};

/** Who writes rows past Strapi’s Document Service: the list stands in eslint/writes.mjs. */
const rowWriters = {
  files: ['server/src/**/*.ts'],
  plugins: { writes },
  rules: { 'writes/no-unseen-write': 'error' },
};

/** Who knows words of a language: the packs, the catalogue and what the panel says; the list of others stands in eslint/words.mjs. */
const wordless = {
  files: ['{model,migrator,server/src}/**/*.ts'],
  ignores: ['model/{languages,sentences,catalogue,lists}/**'],
  plugins: { words },
  rules: { 'words/no-words': 'error' },
};

const knowsStrapi = {
  files: ['server/src/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "MemberExpression[computed=true] > MemberExpression.object[property.name='contentTypes']",
        message: 'It builds a list of all types first: ask for the one with strapi.contentType(uid).',
      },
    ],
  },
};

const pureRooms = {
  files: PURE_ROOMS,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: 'node:crypto',
            importNames: ['randomUUID', 'randomBytes', 'randomInt', 'webcrypto', 'default'],
            message: 'A pure room gives the same answer every time.',
          },
          { name: 'crypto', message: "Write 'node:crypto'." },
        ],
        patterns: [
          { regex: IMPURE_BUILTINS, message: 'A pure room knows no disk, process, network or clock: use a port.' },
          { regex: '^@strapi/', message: 'A pure room knows nothing of Strapi: use a port.' },
          { regex: '^(knex|yauzl|commander|cli-progress)(/|$)', message: 'This belongs to an adapter or to the CLI.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'process',
        'fetch',
        'strapi',
        'console',
        'performance',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'require',
      ].map((name) => ({ name, message: 'A pure room knows no process, network, console or clock: use a port.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take the time as a value.' },
      { object: 'Math', property: 'random', message: 'A pure room gives the same answer every time.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as a value.' },
      { selector: "CallExpression[callee.name='Date']", message: 'Take the time as a value.' },
      { selector: 'ImportExpression', message: 'A pure room imports at the top, where the boundary is checked.' },
    ],
  },
};

const importsItself = (room) => ({
  files: [`${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^(?!\\./)', message: `${room} imports nothing but its own files.` }] },
    ],
  },
});

const contentTypes = importsItself('content-types');

/** The sentences of findings: the panel may take them whole. */
const sentences = importsItself('model/sentences');

const thinEdges = {
  files: ['server/src/{services,controllers,routes,policies}/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^((node:)?fs(/.*)?|knex|yauzl)$', message: 'Only an adapter knows the disk, knex or zip files.' },
        ],
      },
    ],
  },
};

/** The types of the server's answers: they import nothing but each other and the sentences, so that the panel may take them whole. */
const contracts = {
  files: ['model/contracts/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?!\\./|(\\.\\./)+sentences(/|$))',
            message: 'contracts imports nothing but its own files and sentences.',
          },
        ],
      },
    ],
  },
};

/** The client of front ends is a package of its own: it knows the answers of the server. */
const client = {
  files: ['client/src/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(?!\\./|(\\.\\./)+model/contracts/answers$)', message: 'The client imports answers alone.' },
        ],
      },
    ],
  },
};

/** The admin panel runs in a browser: it knows the server by its addresses, and by the types of its answers. */
const adminPanel = {
  files: ['admin/src/**/*.{ts,tsx}'],
  rules: {
    // react-intl declares its formatters as methods, and hands them out bound.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex:
              '^node:|^(\\.\\./)+(server|migrator|model(?!/((compare|contracts|lists|sentences)(/|$)|(lacking-in|own|typed-keys)$)))(/|$)',
            message: 'The admin panel runs in a browser.',
          },
          {
            regex: '^(\\.\\./)+model/contracts/',
            allowTypeImports: true,
            message: 'Only types come from the server; its code must not get into the bundle of the panel.',
          },
          { regex: '^@strapi/(admin|content-manager|utils)(/|$)', message: "Write '@strapi/strapi/admin'." },
        ],
      },
    ],
  },
};

/** One variable decides how much is tried: see tests/support/jest/rounds.ts. */
const scaledRounds = {
  files: ['tests/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "Property[key.name='numRuns'] > Literal",
        message: 'Write `numRuns: rounds(N)`: fewer in CI, all of them under `npm test -- thorough`.',
      },
    ],
  },
};

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'fetch',
    'Blob',
    'FormData',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'AbortSignal',
    'AbortController',
    '__dirname',
    '__filename',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/.tmp/',
    '**/.strapi/',
    'coverage/',
    'playground/types/',
    'playground/legacy-site/',
    // a project of its own, with its own compiler settings
    'examples/',
    'tests/fixtures/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { imports },
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['server', 'admin', 'client', 'tests', 'playground'].map((name) => `${name}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A field of a record is data: it may be spelt as a string.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'imports/no-circle': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    },
  },
  floors,
  rowWriters,
  wordless,
  knowsStrapi,
  pureRooms,
  contentTypes,
  sentences,
  contracts,
  thinEdges,
  client,
  adminPanel,
  scaledRounds,
  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module', globals: nodeGlobals } },
  {
    // functions that run in the browser stand among those that drive it
    files: ['tests/e2e/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'localStorage', 'getComputedStyle', 'NodeFilter'].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['playground/src/admin/*.js'], languageOptions: { sourceType: 'module' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    ignores: ['playground/src/admin/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: nodeGlobals },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
