/**
 * Loaded into a process with `--require`: counts what it writes from the moment an import takes its turn, each writing
 * statement and commit that knex sends, each file operation in the upload folder, and kills the process right before the
 * one whose number is in COMPLIANCE_KILL_AT. The file COMPLIANCE_KILL_SUM holds the number of the last one.
 */
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const KILL_AT = Number(process.env.COMPLIANCE_KILL_AT);
const WRITES = /^\s*(?:insert|update|delete|replace|commit|savepoint|release)\b/i;
const FIRST = /compliance_import_runs/;

let begun = false;
let count = 0;

const step = () => {
  count += 1;
  if (count === KILL_AT) process.kill(process.pid, 'SIGKILL');
  // at once: Strapi takes all listeners off a process before it ends
  if (process.env.COMPLIANCE_KILL_SUM) fs.writeFileSync(process.env.COMPLIANCE_KILL_SUM, String(count));
};

const statement = ({ sql = '' }) => {
  if (!WRITES.test(sql)) return;
  begun ||= FIRST.test(sql);
  if (begun) step();
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
      if (begun && inUploads(args[0])) step();
      return original.apply(this, args);
    };
  }
};
watch(fs.promises, ['open', 'writeFile', 'rename', 'mkdir', 'mkdtemp', 'rm', 'unlink']);
watch(fs, ['unlink', 'createWriteStream']);
