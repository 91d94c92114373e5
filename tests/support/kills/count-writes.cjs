/**
 * Loaded into a process with `--require`, before knex: counts what the process writes from the moment a run takes its
 * turn, each writing statement and commit that knex sends, each file operation in the upload folder. Calls `onWrite`
 * right before each with its number.
 */
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const WRITES = /^\s*(?:insert|update|delete|replace|commit|savepoint|release)\b/i;
const FIRST = /compliance_import_runs/;

const state = { begun: false, count: 0, onWrite: undefined };

/** Counts from the next run on. */
globalThis.countWritesOfRun = (onWrite) => {
  Object.assign(state, { begun: false, count: 0, onWrite });
};

const step = () => {
  state.count += 1;
  state.onWrite?.(state.count);
};

const statement = ({ sql = '' }) => {
  if (state.onWrite === undefined || !WRITES.test(sql)) return;
  state.begun ||= FIRST.test(sql);
  if (state.begun) step();
};

// knex takes it apart while it loads, so it has to be replaced before
const ofKnex = createRequire(path.join(process.cwd(), 'package.json'));
const queries = ofKnex('knex/lib/execution/internal/query-executioner');
const { executeQuery } = queries;
queries.executeQuery = (connection, query, client) => {
  statement(query);
  return executeQuery(connection, query, client);
};

const inUploads = (name) => typeof name === 'string' && name.includes(`${path.sep}uploads`);

const watch = (module, names) => {
  for (const name of names) {
    const original = module[name];
    module[name] = function (...args) {
      if (state.begun && inUploads(args[0])) step();
      return original.apply(this, args);
    };
  }
};
watch(fs.promises, ['open', 'writeFile', 'rename', 'mkdir', 'mkdtemp', 'rm', 'unlink']);
watch(fs, ['unlink', 'createWriteStream']);
