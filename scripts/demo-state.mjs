import fs from 'node:fs';
import path from 'node:path';

import { onDay } from './days.mjs';
import { PLAYGROUND } from './root.mjs';

/** Beside a database of the demo's own; one file for those of a server. */
const fileOf = ({ DATABASE_FILENAME: database = '.tmp/data.db' }) =>
  `${path.resolve(PLAYGROUND, database)}.sample.json`;

/**
 * The state of the sample in a database: the day of its first import, so that a later one finds the same pages, and whether the rest
 * has been written. A start that failed half way is continued by the next one.
 *
 * @param {Record<string, string | undefined>} settings of the demo
 */
export const demoState = (settings) => {
  const file = fileOf(settings);
  const stored = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { day: onDay(0), isComplete: false };
  const write = (state) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(state));
  };
  write(stored);
  return { ...stored, complete: () => write({ ...stored, isComplete: true }) };
};
