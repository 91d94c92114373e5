/**
 * What prevents an entry from being stored or published: for programs a code, for people a sentence, in English. The panel has
 * each in its languages. `label` is a field, `other` is another one.
 */
export const PROBLEM_SENTENCES = {
  REQUIRED: '“{label}” must be filled in.',
  NOT_TEXT: '“{label}” must be text.',
  /** `characters` lists them, as `U+0000`. */
  UNSTORABLE: '“{label}” contains characters that cannot be stored ({characters}). Remove them.',
  /** `length` and `limit` count characters. */
  TOO_LONG: '“{label}” has {length} characters; at most {limit} are allowed.',
  /** `allowed` lists the values. */
  NOT_ONE_OF: '“{label}” must be one of: {allowed}.',
  NOT_A_DATE: '“{label}” must be a date such as 2026-03-31, not “{value}”.',
  NOT_A_PARTIAL_DATE:
    '“{label}” must be a year, a month or a day: 2026, 2026-03 or 2026-03-31. “{value}” is not valid.',
  NOT_A_COUNTRY: '“{label}” must be a country or region. “{value}” is not valid.',
  NOT_A_LIST_OF_COUNTRIES: '“{label}” must be a list of countries and regions. “{value}” is not valid.',
  NOT_A_KEY:
    '“{label}” can contain only lower-case letters, digits and hyphens, and must begin with a letter. “{value}” is not valid.',
  NOT_A_DURATION: '“{label}” must be a period of time. “{value}” is not valid.',
  NOT_A_PATH:
    '“{label}” must be a path that begins with “/”, such as /legal/sla/, without “?”, “#”, spaces or empty parts.',
  NOT_A_WEB_URL: '“{label}” must be a web address that begins with https:// or http://.',
  NOT_A_REDIRECT_TARGET:
    '“{label}” must be a path that begins with “/”, or a web address that begins with https:// or http://.',
  /** The date `until` lies before the date `from` of the field `other`. */
  BEFORE_ITS_START: '“{label}” ({until}) must not be before “{other}” ({from}).',
  /** The published page `title` in the language `locale` has this path. */
  PATH_OF_A_PAGE:
    '“{value}” is the path of the published page “{title}” ({locale}). Give that page another path, or unpublish it, first.',
  /** `target` leads back to `from`. */
  REDIRECT_LOOP: '“{target}” leads back to “{from}”.',
  SUPERSEDES_ITSELF: '“{label}” leads back to this entry. Nothing can supersede itself.',
  /** The entry `value` is named, which has no version in the language `locale`. */
  NO_VERSION:
    '“{label}” names “{value}”, which has no version in this language: {locale}. The field is the same in every language: add that version first.',
  NO_ENTRY: '“{label}” names an entry that does not exist. It may have been deleted.',
  TAKEN: '“{label}” must differ from those of other entries. “{value}” is already used.',
  /** Another published page in the language `locale` has this path. */
  PATH_TAKEN: '“{value}” is already the path of another published page ({locale}).',
  /** The document is not public, as `visibility` says, and its file is. */
  FILE_IS_PUBLIC:
    'Files of the media library are public, and the document is not (“{visibility}”). Remove the file, or name a private file.',
  /** The same of the file in the language `locale`. */
  OTHER_FILE_IS_PUBLIC:
    'The document in another language ({locale}) has a file of the media library, which is public. Remove that file before “{label}” is “{visibility}”.',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof PROBLEM_SENTENCES;

/** What a message names beside the field; `value` is what was refused, shortened. */
export type ProblemValues = Record<string, string | number>;
