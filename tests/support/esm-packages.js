const fs = require('node:fs');
const path = require('node:path');

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const foldersIn = (folder) =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => !name.startsWith('.')) : [];

const packagesIn = (modules) =>
  foldersIn(modules).flatMap((name) =>
    name.startsWith('@') ? foldersIn(path.join(modules, name)).map((scoped) => `${name}/${scoped}`) : [name],
  );

const scan = (modules) =>
  packagesIn(modules).flatMap((name) => {
    const folder = path.join(modules, name);
    const own = readJson(path.join(folder, 'package.json'))?.type === 'module' ? [name] : [];
    return [...own, ...scan(path.join(folder, 'node_modules'))];
  });

/**
 * Names of the installed packages whose package.json says `"type": "module"`, nested ones included. Found by looking,
 * since a hand-kept list goes stale with the next update.
 *
 * @param {string} root a folder that contains `node_modules`
 * @returns {string[]} sorted, each once
 */
exports.esmPackages = (root) => [...new Set(scan(path.join(root, 'node_modules')))].sort();
