import { LANGUAGES } from '../../../model/languages/language-of';

/** Marks of languages and editions in names of files, beside codes of languages: `storage_intl_cn`. */
const OTHERS = ['intl', 'cn', 'chs', 'cht', 'enus', 'engb', 'zhcn', 'zhtw', 'zhhans', 'zhhant'];
const SPELLINGS = [...LANGUAGES.map(({ code }) => `${code}(?:[-_](?:[a-z]{2}|hans|hant))?`), ...OTHERS].join('|');

// `contact-us` is no edition
const WHOLE = new RegExp(`^(?:${SPELLINGS}|us)$`, 'i');
const BEHIND = new RegExp(String.raw`(?:[-_.]|\s+(?=-))\s*(?:${SPELLINGS})$`, 'i');

/** Whether a word of a name is the mark of a language or of an edition: `en`, `zhcn`. */
export const isLocaleMark = (word: string): boolean => WHOLE.test(word);

/** A name without the marks behind it: `storage-en`, `存储_intl_cn`. */
export const withoutLocaleMarks = (name: string): string => {
  let bare = name;
  while (BEHIND.test(bare)) bare = bare.replace(BEHIND, '').trimEnd();
  return bare;
};
