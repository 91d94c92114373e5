import { fold } from './folded-text';

/** A text as a regular expression that finds it. */
export const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const BLANK = String.raw`[\s_-]`;

/** Whether a plain spelling is an acronym (`ENS`, `C5`), which would match ordinary words if case were ignored. */
const isAcronym = (alias: string): boolean => /^[A-Z]{2,6}$|^[A-Z]\d$/.test(alias);

/** A spelling as a regular expression over folded text, without its boundaries. */
const aliasPattern = (alias: string): string => {
  const parts = fold(alias)
    .text.trim()
    .split(/([\s_-]+|\/)/);
  return parts
    .map((part, index) => {
      if (part === '/') return String.raw`\s?/\s?`;
      if (!/^[\s_-]+$/.test(part)) return escape(part);
      const besideFigure = /\d$/.test(parts[index - 1] ?? '') || /^\d/.test(parts[index + 1] ?? '');
      return besideFigure ? `${BLANK}{0,2}` : `${BLANK}{1,3}`;
    })
    .join('');
};

/** No letter or digit of the same word may precede a spelling. Chinese has no spaces between words. */
const BEFORE = '(?<![A-Za-z0-9])';

/**
 * No letter or digit may follow a spelling, and no short number after a hyphen, which would make it another part of a
 * standard: `20000-2`.
 */
const AFTER = String.raw`(?![A-Za-z0-9]|-\d{1,3}(?!\d))`;

/**
 * Characters that must not follow a Chinese spelling, because it would then be part of other words: 限制等保护, "and
 * such protection".
 */
const NOT_BEHIND: Readonly<Record<string, string>> = { 等保: '护', 可信云: '技术|计算|平台' };

/** The parts of the regular expression that finds a spelling as a whole word. */
const wordParts = (alias: string): { before: string; word: string; after: string } => {
  const other = NOT_BEHIND[alias];
  return {
    before: /^\p{ASCII}/u.test(alias) ? BEFORE : '',
    word: aliasPattern(alias),
    after: /\p{ASCII}$/u.test(alias) ? AFTER : other === undefined ? '' : `(?!${other})`,
  };
};

/** A spelling as a regular expression that matches it as a whole word; `y`: where it is asked to. */
export const wordPattern = (alias: string, flags: '' | 'y' = ''): RegExp => {
  const { before, word, after } = wordParts(alias);
  return new RegExp(before + word + after, isAcronym(alias) ? flags : `i${flags}`);
};

const FIRST_SIGN = /^\\?./su;

/** The sign that a text has at a place, or a spelling at its begin, in lower case. */
export const signAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0).toLowerCase();

/**
 * Matches every text that names one of some spellings, at the first place where it does. They stand behind their first
 * signs: hundreds of them one after the other would be tried at each place of a text. What must not follow them stands
 * once behind those that share it, which keeps the source short: V8 optimises none of more than 20 KB.
 */
export const anyWordPattern = (aliases: readonly string[]): RegExp => {
  const beginnings = new Map<string, Map<string, string[]>>();
  for (const { before, word, after } of aliases.map(wordParts)) {
    const first = FIRST_SIGN.exec(word)?.[0] ?? '';
    const beginning = before + first.toLowerCase();
    const rests = beginnings.get(beginning) ?? new Map<string, string[]>();
    rests.set(after, [...(rests.get(after) ?? []), word.slice(first.length)]);
    beginnings.set(beginning, rests);
  }
  const oneOf = (rests: ReadonlyMap<string, string[]>): string =>
    Array.from(rests, ([after, words]) => `(?:${words.join('|')})${after}`).join('|');
  return new RegExp(
    Array.from(beginnings, ([begin, rests]) => `${begin}(?:${oneOf(rests)})`).join('|') || '(?!)',
    'gi',
  );
};
