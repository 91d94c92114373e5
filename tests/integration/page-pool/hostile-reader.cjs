'use strict';

// Stands beside the real program when it runs, and does what the real program does for itself.
require('../page-worker/index.js');

const deeds = {
  loop() {
    for (;;) globalThis.turns = (globalThis.turns ?? 0) + 1;
  },
  'endless array'() {
    globalThis.kept = [];
    for (;;) globalThis.kept.push({ number: globalThis.kept.length });
  },
  'one huge array'() {
    globalThis.kept = new Array(3e8).fill(1);
  },
  buffers() {
    globalThis.kept = [];
    for (;;) globalThis.kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
  },
  exit() {
    process.exit(3);
  },
  signal() {
    process.kill(process.pid, 'SIGSEGV');
    for (;;) globalThis.turns = 1;
  },
  chatter() {
    console.log('noise');
    console.error('noise');
  },
};

exports.readBatch = ({ files }) =>
  files.map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString();
    if (text === 'throw') return { thrown: 'RangeError' };
    deeds[text]?.();
    return {
      draft: { path, state: 'page', text, pid: process.pid, env: Object.keys(process.env), links: [], hrefs: [] },
    };
  });
