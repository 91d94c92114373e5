const { createRequire } = require('node:module');
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${path.sep}node_modules${path.sep}`;

const isPackage = (name) => typeof name === 'string' && !name.startsWith('.') && !path.isAbsolute(name);

/** The file of a package that our own file asks for; undefined for anything else. */
const packageFile = (from, name) => {
  if (!isPackage(name) || from.includes(PACKAGES)) return undefined;
  const file = require.resolve(name, { paths: [path.dirname(from)] });
  return file.includes(PACKAGES) ? file : undefined;
};

/**
 * Jest's modules of a test file, but for the packages that our own files ask for: those are loaded by Node.js, once for
 * all test files of a worker, but for Strapi's own. Jest would load 3,000 files anew for each, which takes longer than most tests.
 * Our own files are loaded anew for each test file, as ever. Goes with `environment.js`.
 */
module.exports = class SharedPackages extends Runtime {
  requireModule(from, name, ...rest) {
    const file = packageFile(from, name);
    return file === undefined ? super.requireModule(from, name, ...rest) : createRequire(from)(file);
  }
};
