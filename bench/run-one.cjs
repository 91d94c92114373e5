// run-one FILE EXPORT RESULT: runs one compiled bench, and leaves its ratios in a file, since standard output belongs to
// whatever the bench runs.
const { writeFileSync } = require('node:fs');

const [, , file, name, result] = process.argv;

const bench = require(file)[name];

bench().then(
  (ratios) => {
    writeFileSync(result, JSON.stringify(ratios));
    process.exit(0);
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
