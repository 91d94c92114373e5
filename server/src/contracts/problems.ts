/** What prevents an entry from being stored or published, for programs, and for the panel to say in its reader's language. */
export const PROBLEM_CODES = [
  'REQUIRED',
  'NOT_TEXT',
  /** `length` and `limit` count characters. */
  'TOO_LONG',
  /** `allowed` lists the values. */
  'NOT_ONE_OF',
  'NOT_A_DATE',
  'NOT_A_PARTIAL_DATE',
  'NOT_A_COUNTRY',
  'NOT_A_LIST_OF_COUNTRIES',
  'NOT_A_KEY',
  'NOT_A_DURATION',
  'NOT_A_PATH',
  'NOT_A_WEB_URL',
  'NOT_A_REDIRECT_TARGET',
  /** The date `until` lies before the date `from` of the field `other`. */
  'BEFORE_ITS_START',
  /** The published page `title` in the language `locale` has this path. */
  'PATH_OF_A_PAGE',
  /** `target` leads back to `from`. */
  'REDIRECT_LOOP',
  'SUPERSEDES_ITSELF',
  /** The entry `value` is named, which has no version in the language `locale`. */
  'NO_VERSION',
  'TAKEN',
  /** Another published page in the language `locale` has this path. */
  'PATH_TAKEN',
  /** The document is not public, as `visibility` says, and its file is. */
  'FILE_IS_PUBLIC',
  /** The same of the file in the language `locale`. */
  'OTHER_FILE_IS_PUBLIC',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What a message names beside the field; `value` is what was refused, shortened. */
export type ProblemValues = Record<string, string | number>;
