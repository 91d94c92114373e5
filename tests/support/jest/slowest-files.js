const path = require('node:path');

const LISTED = 25;

/** Pure: lines that name the slowest files and the sum of all, e.g. `   12.3 s  tests/unit/a.test.ts`. */
const slowestFiles = (files, root) => {
  const bySeconds = files
    .map(({ testFilePath, perfStats }) => ({
      file: path.relative(root, testFilePath),
      seconds: perfStats.runtime / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  const line = (seconds, what) => `${seconds.toFixed(1).padStart(8)} s  ${what}`;
  const rest = bySeconds.slice(LISTED);
  const sum = (some) => some.reduce((total, { seconds }) => total + seconds, 0);
  return [
    ...bySeconds.slice(0, LISTED).map(({ file, seconds }) => line(seconds, file)),
    ...(rest.length === 0 ? [] : [line(sum(rest), `${rest.length} more files`)]),
    line(sum(bySeconds), `${bySeconds.length} files`),
  ];
};

/** A jest reporter: prints after each run how long its files took. Files run side by side, so the sum exceeds the clock. */
module.exports = class SlowestFiles {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    const files = testResults.filter(({ skipped, perfStats }) => !skipped && perfStats.runtime > 0);
    if (files.length > 1)
      console.log(`\nSeconds, slowest files first:\n${slowestFiles(files, this.rootDir).join('\n')}`);
  }
};

module.exports.slowestFiles = slowestFiles;
