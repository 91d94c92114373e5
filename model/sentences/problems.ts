import type { Sentence } from './stage';

/**
 * Problems that keep an entry from being stored or published: for programs a code, for people a sentence. `label` is a field, `other` is
 * another one.
 */
export const PROBLEM_SENTENCES = {
  REQUIRED: { en: '“{label}” must be filled in.', 'zh-Hans': '必须填写“{label}”。' },
  NOT_TEXT: { en: '“{label}” must be text.', 'zh-Hans': '“{label}”必须是文本。' },
  /** `characters` lists them, as `U+0000`. */
  UNSTORABLE: {
    en: '“{label}” contains characters that cannot be stored ({characters}). Remove them.',
    'zh-Hans': '“{label}”含有无法存储的字符（{characters}），请删除。',
  },
  /** `length` and `limit` count characters. */
  TOO_LONG: {
    en: '“{label}” has {length} characters; at most {limit} are allowed.',
    'zh-Hans': '“{label}”有 {length} 个字符，最多允许 {limit} 个。',
  },
  /** `allowed` lists the values. */
  NOT_ONE_OF: { en: '“{label}” must be one of: {allowed}.', 'zh-Hans': '“{label}”必须是以下值之一：{allowed}。' },
  NOT_A_DATE: {
    en: '“{label}” must be a date such as 2026-03-31, not “{value}”.',
    'zh-Hans': '“{label}”必须是日期，例如 2026-03-31，而不是“{value}”。',
  },
  NOT_A_PARTIAL_DATE: {
    en: '“{label}” must be a year, a month or a day: 2026, 2026-03 or 2026-03-31. “{value}” is not valid.',
    'zh-Hans': '“{label}”必须是年、年月或日期：2026、2026-03 或 2026-03-31。“{value}”不符合。',
  },
  NOT_A_COUNTRY: {
    en: '“{label}” must be a country or region. “{value}” is not valid.',
    'zh-Hans': '“{label}”必须是国家或地区。“{value}”不是。',
  },
  NOT_A_LIST_OF_COUNTRIES: {
    en: '“{label}” must be a list of countries and regions. “{value}” is not valid.',
    'zh-Hans': '“{label}”必须是国家和地区的列表。“{value}”不是。',
  },
  NOT_A_KEY: {
    en: '“{label}” can contain only lower-case letters, digits and hyphens, and must begin with a letter. “{value}” is not valid.',
    'zh-Hans': '“{label}”只能包含小写字母、数字和连字符，并以字母开头。“{value}”不符合。',
  },
  NOT_A_DURATION: {
    en: '“{label}” must be a period of time. “{value}” is not valid.',
    'zh-Hans': '“{label}”必须是一段时间。“{value}”不是。',
  },
  NOT_A_PATH: {
    en: '“{label}” must be a path that begins with “/”, such as /legal/sla/, without “?”, “#”, spaces, invisible characters, or parts that are empty, “.” or “..”.',
    'zh-Hans':
      '“{label}”必须是以“/”开头的路径，例如 /legal/sla/，不能含有“?”、“#”、空格、不可见字符、空的部分或“.”“..”。',
  },
  NOT_A_WEB_URL: {
    en: '“{label}” must be a web address that begins with https:// or http://.',
    'zh-Hans': '“{label}”必须是以 https:// 或 http:// 开头的网址。',
  },
  NOT_A_REDIRECT_TARGET: {
    en: '“{label}” must be a path that begins with “/”, or a web address that begins with https:// or http://.',
    'zh-Hans': '“{label}”必须是以“/”开头的路径，或以 https:// 或 http:// 开头的网址。',
  },
  /** The date `until` lies before the date `from` of the field `other`. */
  BEFORE_ITS_START: {
    en: '“{label}” ({until}) must not be before “{other}” ({from}).',
    'zh-Hans': '“{label}”（{until}）不能早于“{other}”（{from}）。',
  },
  /** Less than `least` days lie between `from` and `until`. `earliest` is the first day that would do; the field `other` takes a reason. */
  TOO_LITTLE_NOTICE: {
    en: '“{label}” ({until}) leaves less than the promised period of notice after {from} (in days: {least}). Choose {earliest} or a later day, or give the reason in “{other}”.',
    'zh-Hans':
      '“{label}”（{until}）距 {from} 不足承诺的通知期（{least} 天）。请选择 {earliest} 或之后的日期，或在“{other}”中说明原因。',
  },
  DAY_OF_ANOTHER_VERSION: {
    en: '“{label}” is that of another published version of this page. No two versions can come into force on the same day.',
    'zh-Hans': '此页面的另一个已发布版本也使用该“{label}”。两个版本不能在同一天生效。',
  },
  /** `value` is the key of the version. */
  TEXT_OF_A_VERSION: {
    en: '“{label}” is that of the version “{value}”, which is in force: readers would not see this change. Change that version, or add a new one.',
    'zh-Hans': '“{label}”以生效中的版本“{value}”为准，读者看不到此处的更改。请修改该版本，或新建版本。',
  },
  /** The published page `title` in the language `locale` has this path. */
  PATH_OF_A_PAGE: {
    en: '“{value}” is the path of the published page “{title}” ({locale}). Give that page another path, or unpublish it, first.',
    'zh-Hans': '“{value}”是已发布页面“{title}”（{locale}）的路径。请先更改该页面的路径或取消发布。',
  },
  /** `target` leads back to `from`. */
  REDIRECT_LOOP: { en: '“{target}” leads back to “{from}”.', 'zh-Hans': '“{target}”会跳转回“{from}”。' },
  SUPERSEDES_ITSELF: {
    en: '“{label}” leads back to this entry. Nothing can supersede itself.',
    panel: '“{label}” leads back to this entry. Nothing can replace itself.',
    'zh-Hans': '“{label}”最终指向本条目自身，条目不能取代自己。',
  },
  /** The entry `value` is named, which has no version in the language `locale`. */
  NO_VERSION: {
    en: '“{label}” names “{value}”, which has no version in this language: {locale}. The field is the same in every language: add that version first.',
    'zh-Hans': '“{label}”所选的“{value}”没有{locale}版本。此字段在各语言中相同，请先添加该版本。',
  },
  NO_ENTRY: {
    en: '“{label}” names an entry that does not exist. It may have been deleted.',
    'zh-Hans': '“{label}”所选的条目不存在，可能已被删除。',
  },
  TAKEN: {
    en: '“{label}” must differ from those of other entries. “{value}” is already used.',
    'zh-Hans': '“{label}”不能与其他条目相同，“{value}”已被使用。',
  },
  /** Another published page in the language `locale` has this path. */
  PATH_TAKEN: {
    en: '“{value}” is already the path of another published page ({locale}).',
    'zh-Hans': '“{value}”已是另一个已发布页面（{locale}）的路径。',
  },
  /** The document is not public, as `visibility` says, and its file is. */
  FILE_IS_PUBLIC: {
    en: 'Files of the media library are public, and the document is not (“{visibility}”). Remove the file, or name a private file.',
    'zh-Hans': '媒体库中的文件是公开的，而该材料不公开（“{visibility}”）。请移除文件，或填写私有文件。',
  },
  /** The same of the file in the language `locale`. */
  OTHER_FILE_IS_PUBLIC: {
    en: 'The document in another language ({locale}) has a file of the media library, which is public. Remove that file before “{label}” is “{visibility}”.',
    'zh-Hans':
      '该材料的另一语言版本（{locale}）带有媒体库中的公开文件。请先移除该文件，再将“{label}”设为“{visibility}”。',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ProblemCode = keyof typeof PROBLEM_SENTENCES;

/** The values of a message beside the field; `value` is the refused value, shortened. */
export type ProblemValues = Record<string, string | number>;
