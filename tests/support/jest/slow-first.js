const fs = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const SLOW = /^\/\*\*(?:(?!\*\/)[^])*?@slow\b/;

/** Whether the comment at the head of a file says `@slow`: it takes a minute or more. */
const isSlow = (text) => SLOW.test(text);

/** Jest's order, slow files first: one that begins last leaves the other workers without work. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const slow = new Set(tests.filter(({ path }) => isSlow(fs.readFileSync(path, 'utf8'))));
    const sorted = super.sort(tests);
    return [...sorted.filter((test) => slow.has(test)), ...sorted.filter((test) => !slow.has(test))];
  }
};

module.exports.isSlow = isSlow;
