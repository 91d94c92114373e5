/**
 * Loaded into a process with `--require`, before knex: counts what the process writes from the moment a run takes its
 * turn, each writing statement and commit that knex sends, each file operation in the upload folder. Calls `onWrite`
 * right before each with its number, and with whether a death there leaves something else behind than one before the
 * write before: a database takes back what a transaction wrote, so between its first write and its commit all deaths
 * are alike.
 */
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const WRITES = /^\s*(?:insert|update|delete|replace|commit|savepoint|release)\b/i;
const FIRST = /compliance_import_runs/;

const BEGINS = /^\s*(?:begin|start transaction)\b/i;
const COMMITS = /^\s*commit\b/i;
const ENDS = /^\s*(?:commit|rollback(?!\s+to))\b/i;

/** `before`: the connection in whose transaction the write before was made, if it was made in one. */
const state = { begun: false, count: 0, before: undefined, onWrite: undefined };
const inTransaction = new WeakSet();

/** Counts from the next run on. */
globalThis.countWritesOfRun = (onWrite) => {
  Object.assign(state, { begun: false, count: 0, before: undefined, onWrite });
};

const step = (transaction, commits = false) => {
  const isAlike = transaction !== undefined && transaction === state.before && !commits;
  state.before = transaction;
  state.count += 1;
  state.onWrite?.(state.count, !isAlike);
};

const statement = (connection, { sql = '' }) => {
  if (BEGINS.test(sql)) inTransaction.add(connection);
  if (state.onWrite !== undefined && WRITES.test(sql)) {
    state.begun ||= FIRST.test(sql);
    if (state.begun) step(inTransaction.has(connection) ? connection : undefined, COMMITS.test(sql));
  }
  if (ENDS.test(sql)) {
    inTransaction.delete(connection);
    state.before = undefined;
  }
};

// knex takes it apart while it loads, so it has to be replaced before
const ofKnex = createRequire(path.join(process.cwd(), 'package.json'));
const queries = ofKnex('knex/lib/execution/internal/query-executioner');
const { executeQuery } = queries;
queries.executeQuery = (connection, query, client) => {
  statement(connection, query);
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
