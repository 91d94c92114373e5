import fs from 'node:fs';
import path from 'node:path';

import { onDay } from './days.mjs';
import { samplePdf } from './sample-pdf.mjs';
import { PLAYGROUND } from './root.mjs';

const LEGACY = path.join(PLAYGROUND, 'legacy-site');
const RECENT = path.join(PLAYGROUND, 'recent-pages');
const SOURCE = path.join(PLAYGROUND, '.tmp/sample-site');
/** The files to which the pages link, by their names: a title, and what stands below it. */
const FILES = {
  'security-white-paper': ['Security white paper', 'How Lanchuan Cloud separates, encrypts and watches.'],
  'continuity-test': ['How we test the recovery of a region', 'The plan of an exercise, and how it is measured.'],
  'iso-9001-certificate': ['Certificate QY-Q-20417', 'ISO 9001:2015, Lanchuan Cloud.'],
  'iso-22301-certificate': ['Certificate QY-BC-0042', 'ISO 22301:2019, Lanchuan Cloud.'],
};

const isEnglish = (file) => /-en\.md$/.test(file);

const inWords = (day, file) =>
  new Date(day).toLocaleDateString(isEnglish(file) ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

/** `{{-20}}` as the day 20 days before, `{{-20 in words}}` as it is written in the language of the page. */
const dated = (text, file, today) =>
  text.replace(/\{\{([+-]\d+)( in words)?\}\}/g, (_, days, words) => {
    const day = onDay(Number(days), today);
    return words === undefined ? day : inWords(day, file);
  });

const writeRecent = (today) => {
  for (const entry of fs.readdirSync(RECENT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'README.md') continue;
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(SOURCE, path.relative(RECENT, from));
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, dated(fs.readFileSync(from, 'utf8'), entry.name, today));
  }
};

/** Puts the sample site together as of a day: what it was years ago, and what has been written since. Answers its folder. */
export const writeDemoSource = (day) => {
  fs.rmSync(SOURCE, { recursive: true, force: true });
  fs.cpSync(LEGACY, SOURCE, { recursive: true });
  writeRecent(day);
  fs.mkdirSync(path.join(SOURCE, 'files'));
  for (const [name, lines] of Object.entries(FILES))
    fs.writeFileSync(path.join(SOURCE, 'files', `${name}.pdf`), samplePdf(lines));
  return SOURCE;
};
