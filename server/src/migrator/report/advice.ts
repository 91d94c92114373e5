import type { Advice, AdviceKey } from '../../contracts/findings';
import type { Cause } from './causes';

/** What to do about all findings of a cause at once, in English. */
export const ADVICE: Readonly<Record<AdviceKey, string>> = {
  FILE_REFUSED: 'Replace links and devices by plain files, and let the account that imports read them.',
  FILE_NAME_REFUSED: 'Rename the files, or the folders they are in; the messages say what is wrong with the names.',
  FILE_EMPTY: 'Delete the files, or leave them out with the map.',
  FILE_TOO_LARGE: 'Split the pages, or raise the limit "pageBytes".',
  TEXT_UNDECODABLE: 'Save the files as UTF-8.',
  TITLE_MISSING: 'Give each page a heading, or a title in its front matter.',
  TITLE_TOO_LONG: 'Shorten the titles.',
  PAGE_TOO_SLOW: 'Simplify the pages, or raise the limit "pageMilliseconds".',
  PATH_TOO_LONG: 'Give the pages a shorter path with the map.',
  MAP_RULE_UNUSED: 'Correct the globs of these rules, or delete the rules.',
  FM_DRAFT: 'Check whether these pages should be public.',
  LOCALE_NOT_CONFIGURED: 'Add the language to the option "locales", or leave the files out with the map.',
  LOCALE_UNKNOWN: 'Name the language of these pages in their header, or with the map.',
  LOCALE_UNTRANSLATED_COPY: 'Nothing, or translate the pages.',
  RIVAL_PAGE: 'Delete the files that are not wanted, or give them other paths with the map.',
  RIVAL_TREE: 'Leave one of the trees out with the map, when they are the same site.',
  INCLUDE_MISSING: 'Put the files to include into the source.',
  LINK_UNSAFE: 'Use http, https, mailto or tel in these links.',
  LINK_TO_SKIPPED: 'Point the links elsewhere, or let the map import what they name.',
  ANCHOR_MISSING: 'Point the links at a heading, or put <a id="…"></a> where they should land.',
  ASSET_LEFT_BEHIND:
    'Download the files into the source or name their folder in the map; `inspect --assets` lists them.',
  HTML_ACTIVE: 'Check that the pages still say what they should.',
  EXT_VIDEO: 'Put the videos where readers can open them, and link to them.',
  CERT_FACTS_DISAGREE: 'Find out which page is right, and correct the others or say it in the map.',
  RECORD_INVALID: 'Correct what the messages name in the source, or with the map.',
  RECORD_CONFLICT: 'Choose for each field what stays: strapi-compliance resolve <run>, or the page of the run.',
  RECORD_FAILED: 'Mend what the messages name, then resume the run.',
  ASSET_REMOVED: 'Nothing, unless the pages need the files: then upload them in the media library.',
  ASSET_NOT_STORED: 'Check the upload provider and its storage, then resume the run.',
  URL_MISSING: 'Make a redirect from each of these addresses.',
  'LINK_BROKEN.page': 'Put the missing pages into the source, or correct the links.',
  'LINK_BROKEN.image': 'Put the missing images into the source, at the places that the links name.',
  'LINK_BROKEN.document': 'Put the missing documents into the source, at the places that the links name.',
  error: 'Correct the source, and try again.',
  warning: 'Look at the result, and correct the source where it is not what you want.',
};

const known = (key: string): Advice | null =>
  Object.hasOwn(ADVICE, key) ? { key: key as AdviceKey, text: ADVICE[key as AdviceKey] } : null;

/** What to do about a cause; null where there is nothing to do. */
export const causeAdvice = ({ code, severity, target, examples }: Cause): Advice | null => {
  const special = (target && known(`${code}.${target.kind}`)) ?? known(code);
  const [hint = null, ...others] = [...new Set(examples.map((example) => example.hint))];
  const shared = hint === null || others.length > 0 ? null : { key: null, text: hint };
  return special ?? shared ?? known(severity);
};
