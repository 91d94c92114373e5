const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

const { runInProcess } = require('../../app/cli-process');
const { keepProcess } = require('../../app/own-process');

/** Classes by which packages and our own files know each other's values with `instanceof`: knex wants dates of its own kind. */
const CLASSES = [
  'AggregateError',
  'Array',
  'Date',
  'Error',
  'EvalError',
  'Map',
  'Promise',
  'RangeError',
  'ReferenceError',
  'RegExp',
  'Set',
  'SyntaxError',
  'TypeError',
  'URIError',
  'WeakMap',
  'WeakSet',
];

const share = (global, name) => {
  Object.defineProperty(global, name, { value: globalThis[name], writable: true, configurable: true });
};

/** Counts the values of literals, `async` functions and the engine's own errors to the class, too. */
const shareClass = (global, name) => {
  Object.setPrototypeOf(global[name].prototype, globalThis[name].prototype);
  share(global, name);
};

/** Strapi's own packages, and the one by which it counts logins: the last `node_modules` of a path names its package. */
const OF_STRAPI = /[\\/]node_modules[\\/](?:@strapi|koa2-ratelimit)[\\/](?!.*[\\/]node_modules[\\/])/;

/** Whether a file is Strapi's, or of the plugin and the app under test: they keep state of the app that has booted. */
const knowsApp = (file) => OF_STRAPI.test(file) || file.startsWith(process.env.COMPLIANCE_TEST_RUN ?? '\0');

/** Loads Strapi anew for the next test file, from scripts that are compiled already. */
const forgetApp = () => {
  for (const file of Object.keys(require.cache)) if (knowsApp(file)) delete require.cache[file];
};

/** Storages that the test file has used. Each of them costs every promise a little for as long as it is not disabled. */
const storages = new Set();

for (const name of ['run', 'enterWith']) {
  const use = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...args) {
    storages.add(this);
    return use.apply(this, args);
  };
}

/** Those of a Strapi that has ended stay disabled; one that is used again is enabled by that. */
const disableStorages = () => {
  for (const storage of storages) storage.disable();
  storages.clear();
};

/** Strapi hashes passwords in 1,024 rounds, which takes a quarter of a second for each administrator and each login. */
const hashPasswordsQuickly = () => {
  const paths = [require.resolve('@strapi/admin/package.json')];
  const bcrypt = require(require.resolve('bcryptjs', { paths }));
  const { hash } = bcrypt;
  // a salt in place of the rounds: a password is compared
  bcrypt.hash = (password, rounds, ...rest) => hash(password, typeof rounds === 'number' ? 4 : rounds, ...rest);
};

hashPasswordsQuickly();

/**
 * Jest's environment for a test file whose packages are loaded by Node.js, see `runtime.js`. Both share the classes and
 * the process; what a file changes of the process is put back when it ends.
 */
module.exports = class SharedPackagesEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of CLASSES) shareClass(this.global, name);
    for (const name of ['JSON', 'process']) share(this.global, name);
    this.global.runInProcess = runInProcess;
    this.putBack = keepProcess();
  }

  async teardown() {
    this.putBack();
    disableStorages();
    forgetApp();
    await super.teardown();
  }
};
