import fs from 'node:fs';
import path from 'node:path';

import { createIntl } from 'react-intl';

import { ROOT } from '../../scripts/root.mjs';

const messagesOf = (language) =>
  JSON.parse(fs.readFileSync(path.join(ROOT, `admin/src/translations/${language}.json`), 'utf8'));

/** Texts of the panel as its readers see them: `textsIn('en')('runName.import', { id: 3 })`. */
export const textsIn = (language) => {
  const intl = createIntl({ locale: language, messages: messagesOf(language) });
  return (id, values) => intl.formatMessage({ id }, values);
};

/** Reasons that the panel offers, in English. */
export const reasons = messagesOf('reasons.en');

const english = messagesOf('en');
const chinese = messagesOf('zh-Hans');

/** English texts that must not be seen in a Chinese panel: those without values, that Chinese says otherwise. */
const ENGLISH_ONLY = new Set(
  Object.entries(english).flatMap(([key, text]) => (chinese[key] === text || text.includes('{') ? [] : [text])),
);

/** A dotted name that begins like a key; not the tail of a host, of another file's name or of a permission. */
const DOTTED_NAME = /(?<![\w.-]|::)compliance\.([\w-]+(?:\.[\w-]+)+)/g;
/** `compliance.map.yml`, `compliance.config.json` */
const FILE_NAME = /\.(?:ya?ml|json)$/;
const KEY_GROUPS = new Set(Object.keys(english).map((key) => key.split('.')[0]));

/** A key that has a text, or that stands beside such keys: a text that is missing shows as its key. */
const isKey = (name) => Object.hasOwn(english, name) || (KEY_GROUPS.has(name.split('.')[0]) && !FILE_NAME.test(name));

const holdsRawKey = (text) => [...text.matchAll(DOTTED_NAME)].some(([, name]) => isKey(name));

/** Texts on a page that should not be there: keys of texts, and English in a Chinese panel. */
export const textFlaws = (seen, language) =>
  seen.flatMap((text) => {
    if (holdsRawKey(text)) return [`the key of a text: ${text}`];
    return language !== 'en' && ENGLISH_ONLY.has(text) ? [`English: ${text}`] : [];
  });
