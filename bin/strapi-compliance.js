#!/usr/bin/env node
'use strict';

// Percent by which the heap grows before garbage is collected. V8 lets it double, which beside a large site is a hundred
// megabytes; collecting them takes a second. Before anything is loaded: it counts from the next collection on.
require('node:v8').setFlagsFromString('--heap-growing-percent=30');

const load = () => {
  try {
    return require('../dist/cli');
  } catch (error) {
    const missing = error.code === 'MODULE_NOT_FOUND' && /dist[\\/]cli/.test(error.message);
    if (!missing) throw error;
    console.error("strapi-compliance: the program is not built. Run `npm run build` in the plugin's folder first.");
    process.exit(1);
  }
};

// Whoever read the progress may be gone; the work goes on.
process.stderr.on('error', () => {});

/** When what was said has been taken: a pipe holds but a part of a long message. */
const exit = (code) => process.stderr.write('', () => process.exit(code));

load()
  .run(process.argv.slice(2))
  .then(
    // Not `exitCode`: a Strapi that failed to boot leaves connections and timers that would keep the process alive.
    exit,
    (error) => {
      console.error(`strapi-compliance: ${error instanceof Error ? error.message : String(error)}`);
      exit(1);
    },
  );
