/** A language that a page can name, as the first part of a locale code. */
type Named = 'en' | 'zh';

const NAMES: readonly [RegExp, Named][] = [
  [/^(?:English|英文|英语|英語)$/i, 'en'],
  [/^(?:Chinese|Mandarin|中文|汉语|漢語|简体中文|繁體中文)$/i, 'zh'],
];

const LANGUAGE = '(English|Chinese|Mandarin)';
const BETWEEN = '(?:(?!\\b(?:English|Chinese|Mandarin|not)\\b)[^.;:!?]){0,120}?';
const PREVAILS =
  '(?:prevails?|governs?|controls?|takes?\\s+(?:precedence|priority)|(?:is|be)\\s+(?:the\\s+)?(?:authoritative|binding|definitive|controlling|governing|prevailing|official))';

const PHRASES: readonly RegExp[] = [
  // the English version shall prevail; the Chinese text, in case of conflict, is authoritative
  new RegExp(
    `\\b${LANGUAGE}(?:[- ]language)?\\s+(?:versions?|texts?|originals?|editions?)\\b${BETWEEN}\\b${PREVAILS}\\b`,
    'gi',
  ),
  // the prevailing language is English
  new RegExp(
    `\\b(?:prevailing|governing|controlling|authoritative)\\s+(?:language|version|text)\\b${BETWEEN}\\bis\\s+(?:the\\s+)?${LANGUAGE}\\b`,
    'gi',
  ),
  // 以英文版为准, 以中文版本的内容为准
  /(?<!不)以(?:其|该|本)?(英文|英语|英語|简体中文|繁體中文|中文|汉语|漢語)(?:版本|版|文本|原文|原版|原本|本)?(?:的?(?:内容|內容|解释|解釋|表述|规定|條款|条款))?(?:为|為)准/g,
  // 英文版本优先适用, 中文版具有优先效力
  /(英文|英语|英語|简体中文|繁體中文|中文|汉语|漢語)(?:版本|版|文本|原文)(?:应当|应|将)?(?:具有|享有)?(?:优先|優先)(?:适用|效力|于)?/g,
];

/** One line for each paragraph, without the marks of markdown. */
const plain = (text: string): string =>
  text
    .replace(/[*_`]/g, '')
    .replace(/\n[ \t>]*\n/g, '. ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** The languages that a text says prevail over its translations: "the English version shall prevail", "以英文版为准". */
export const statedPrevailing = (text: string): Named[] => {
  const line = plain(text);
  const names = PHRASES.flatMap((phrase) => [...line.matchAll(phrase)].map(([, name = '']) => name));
  return [...new Set(names.flatMap((name) => NAMES.filter(([pattern]) => pattern.test(name)).map(([, code]) => code)))];
};

/**
 * The locale that prevails by what the versions of a page say; null where none says anything, or they contradict each
 * other.
 *
 * @param locales the possible answers, the most likely first
 */
export const prevailingLocale = (stated: readonly (readonly string[])[], locales: readonly string[]): string | null => {
  const [named, ...others] = new Set(stated.flat());
  if (named === undefined || others.length > 0) return null;
  return locales.find((locale) => locale.split('-', 1)[0] === named) ?? null;
};
