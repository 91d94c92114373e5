const { TestEnvironment } = require('jest-environment-node');

/** What packages and our own files ask each other's values for with `instanceof`: knex wants dates of its own kind. */
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

/** What literals, `async` functions and the engine's own errors make is of the class, too. */
const shareClass = (global, name) => {
  Object.setPrototypeOf(global[name].prototype, globalThis[name].prototype);
  share(global, name);
};

const listeners = () =>
  process.eventNames().flatMap((event) => process.rawListeners(event).map((on) => ({ event, on })));

/** Strapi's own packages, and the one by which it counts logins: the last `node_modules` of a path names its package. */
const OF_STRAPI = /[\\/]node_modules[\\/](?:@strapi|koa2-ratelimit)[\\/](?!.*[\\/]node_modules[\\/])/;

/** Whether a file is Strapi's, or of the plugin and the app under test: they keep state of the app that has booted. */
const knowsApp = (file) => OF_STRAPI.test(file) || file.startsWith(process.env.COMPLIANCE_TEST_RUN ?? '\0');

/** Loads Strapi anew for the next test file, from scripts that are compiled already. */
const forgetApp = () => {
  for (const file of Object.keys(require.cache)) if (knowsApp(file)) delete require.cache[file];
};

/**
 * Jest's environment for a test file whose packages are loaded by Node.js, see `runtime.js`. Both share the classes and
 * the process; what a file changes of the process is put back when it ends.
 */
module.exports = class SharedPackagesEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of CLASSES) shareClass(this.global, name);
    for (const name of ['JSON', 'process']) share(this.global, name);
    this.variables = { ...process.env };
    const before = new Set(listeners().map(({ on }) => on));
    this.removeNewListeners = () => {
      for (const { event, on } of listeners()) if (!before.has(on)) process.removeListener(event, on);
      return process;
    };
    // A Strapi that ends takes all listeners off its process: the worker's would be among them.
    const { removeAllListeners } = process;
    process.removeAllListeners = (...events) =>
      events.length === 0 ? this.removeNewListeners() : removeAllListeners.apply(process, events);
  }

  async teardown() {
    delete process.removeAllListeners;
    this.removeNewListeners();
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    forgetApp();
    await super.teardown();
  }
};
