import fs from 'node:fs';
import path from 'node:path';

import { createIntl } from 'react-intl';

import { ROOT } from '../../scripts/root.mjs';

const messagesOf = (language) =>
  JSON.parse(fs.readFileSync(path.join(ROOT, `admin/src/translations/${language}.json`), 'utf8'));

/** Texts of the panel as its readers see them: `textsIn('en')('run.title', { run: 3 })`. */
export const textsIn = (language) => {
  const intl = createIntl({ locale: language, messages: messagesOf(language) });
  return (id, values) => intl.formatMessage({ id }, values);
};

const english = messagesOf('en');
const chinese = messagesOf('zh-Hans');

/** English texts that must not be seen in a Chinese panel: those without values, that Chinese says otherwise. */
const ENGLISH_ONLY = new Set(
  Object.entries(english).flatMap(([key, text]) => (chinese[key] === text || text.includes('{') ? [] : [text])),
);

const RAW_KEY = /\bcompliance\.[a-z][\w-]*\.[\w.-]+/;

/** What is seen of a page that nobody meant to be seen: keys of texts, and English in a Chinese panel. */
export const textFlaws = (seen, language) =>
  seen.flatMap((text) => {
    if (RAW_KEY.test(text)) return [`the key of a text: ${text}`];
    return language !== 'en' && ENGLISH_ONLY.has(text) ? [`English: ${text}`] : [];
  });
