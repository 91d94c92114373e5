import type { Advice, AdviceKey, FileFinding, FindingCause } from '../../../contracts/findings';
import { FINDINGS } from '../../findings';
import { type Cause, groupFindings } from './causes';
import type { Rule } from './reported-finding';

/** What to do about all findings of a cause, in English. */
const ADVICE: Readonly<Record<AdviceKey, string>> = {
  FILE_REFUSED:
    'Replace links and devices with regular files, and make them readable for the account that runs the import.',
  FILE_NAME_REFUSED: 'Rename the files or their folders; the messages state the problem.',
  FILE_EMPTY: 'Delete the files, or exclude them in the map.',
  FILE_TOO_LARGE: 'Split the pages, or raise the limit "pageBytes".',
  TEXT_UNDECODABLE: 'Save the files as UTF-8.',
  TITLE_MISSING: 'Give each page a heading, or a title in its front matter.',
  TITLE_TOO_LONG: 'Shorten the titles.',
  PAGE_NO_BODY: 'Add text, or exclude the files in the map. Pages that only list others may stay as they are.',
  PAGE_TOO_SLOW: 'Simplify the pages, or raise the limit "pageMilliseconds".',
  PATH_TOO_LONG: 'Set shorter paths in the map.',
  MAP_RULE_UNUSED: 'Correct the globs of these rules, or delete the rules.',
  FM_DRAFT: 'Check whether these pages should be public.',
  FM_STRAY: 'Write all keys into one block between --- lines.',
  LOCALE_NOT_CONFIGURED:
    'Add the language to the option "locales" (without an app: --locales), or exclude the files in the map.',
  LOCALE_UNKNOWN: 'Set the language of these pages in their header or in the map.',
  LOCALE_UNTRANSLATED_COPY: 'Translate the pages, or leave them as they are.',
  RIVAL_PAGE: 'Delete the unwanted files, or set other paths in the map.',
  RIVAL_TREE: 'If they are the same site, exclude one of the folders in the map.',
  INCLUDE_MISSING: 'Add the included files to the source.',
  LINK_UNSAFE: 'Use http, https, mailto or tel in these links.',
  LINK_TO_SKIPPED: 'Change the links, or import their targets with the map.',
  ANCHOR_MISSING: 'Link to a heading, or add <a id="…"></a> at the target.',
  ASSET_LEFT_BEHIND: 'Download the files to the source, or set their folder in the map; `inspect --assets` lists them.',
  HTML_ACTIVE: 'Check whether the pages are still complete.',
  EXT_VIDEO: 'Publish the videos elsewhere, and link to them.',
  CERT_FACTS_DISAGREE: 'Find out which page is correct. Correct the others, or set the fact in the map.',
  RECORD_INVALID: 'Correct the values that the messages name, in the source or in the map.',
  RECORD_CONFLICT: 'Resolve the conflicts: strapi-compliance resolve <run>, or on the page of the run.',
  RECORD_FAILED: 'Fix the problems that the messages name, then resume the run.',
  REDIRECT_WITHOUT_PAGE: 'Change the targets of the redirects, or delete them.',
  ASSET_REMOVED: 'If the pages need the files, upload them to the media library.',
  ASSET_NOT_STORED: 'Check the upload provider and its storage, then resume the run.',
  URL_MISSING: 'Create a redirect for each of these addresses.',
  'LINK_BROKEN.page': 'Add the missing pages to the source, or correct the links.',
  'LINK_BROKEN.image': 'Add the missing images to the source, at the paths that the links name.',
  'LINK_BROKEN.document': 'Add the missing documents to the source, at the paths that the links name.',
  error: 'Correct the source, and import again.',
  warning: 'Check the result, and correct the source if necessary.',
};

const isAdvised = (key: string): key is AdviceKey => Object.hasOwn(ADVICE, key);

const known = (key: string): Advice | null => (isAdvised(key) ? { key, text: ADVICE[key] } : null);

/** What to do about a cause; null where there is nothing to do. */
export const causeAdvice = ({ code, severity, target, examples }: Cause): Advice | null => {
  const special = (target && known(`${code}.${target.kind}`)) ?? known(code);
  const [hint = null, ...others] = [...new Set(examples.map((example) => example.hint))];
  const shared = hint === null || others.length > 0 ? null : { key: null, text: hint };
  return special ?? shared ?? known(severity);
};

const RULES: Readonly<Record<string, Rule>> = FINDINGS;

/** The causes of findings, in the order of the command line, each with its meaning and what to do about it. */
export const findingCauses = (findings: readonly FileFinding[]): FindingCause[] =>
  groupFindings(findings).map((cause) => ({
    ...cause,
    meaning: RULES[cause.code]?.meaning ?? null,
    advice: causeAdvice(cause),
  }));
