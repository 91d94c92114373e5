import { joined, phrases } from '../../../model/languages/phrases';
import { MONTHS } from './printed-day';

/**
 * Names of bodies as texts print them. A name identifies one body; "an independent auditor" and 第三方测评机构 do not.
 */

const CAPITALS = phrases('facts', ({ names }) => names.inCapitals);
const HAN = phrases('facts', ({ names }) => names.inHan);

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}&'’.-]*|\d+\p{Lu}[\p{L}\p{N}-]*)`;
const LEGAL = String.raw`,?\s+(?:${joined(CAPITALS.map(({ legalForm }) => legalForm)).source})`;
const MONTH = String.raw`(?:${MONTHS.flat().join('|')})\.?`;
const LINK_WORD = joined(CAPITALS.map(({ link }) => link)).source;
/** A linking word, except before a date: "Marlow & Finch LLP on June 30". */
const LINK = String.raw`\s+(?:(?:${LINK_WORD})\s+){0,2}(?!${MONTH}(?:\s+\d|,|\.|$))`;
const BRACKET = String.raw`\s*[(（][^()（）]{2,60}[)）]`;
const ARTICLE = joined(CAPITALS.map(({ article }) => article)).source;
const IN_CAPITALS = new RegExp(String.raw`(?:${ARTICLE})?(${WORD}(?:${LEGAL}|${LINK}${WORD}|${BRACKET})*,?)`, 'uy');
const OPENING_ARTICLE = new RegExp(`^(?:${ARTICLE})`, 'i');

const ABBREVIATED = joined(CAPITALS.map(({ abbreviated }) => abbreviated));
const CUT = joined([/,$/, ...CAPITALS.map(({ possessive }) => possessive)]);
const NOT_FIRST = [...CAPITALS.map(({ notFirst }) => notFirst.source), ...MONTHS.map(([name = '']) => name)].join('|');
const NO_BODY = new RegExp(String.raw`^(?:${NOT_FIRST})(?!\p{L})`, 'u');
const QUALIFIED = joined(CAPITALS.map(({ qualified }) => qualified));
const ROLE = new RegExp(joined(CAPITALS.map(({ role }) => role)).source, 'iy');
const CLAUSE = joined(CAPITALS.map(({ clause }) => clause));

/** The name in capitals that begins at an offset, or null. */
export const capitalName = (text: string, at: number): string | null => {
  ROLE.lastIndex = at;
  IN_CAPITALS.lastIndex = at + (ROLE.exec(text)?.[0].length ?? 0);
  const isBehindComma = /,\s+$/.test(text.slice(at, IN_CAPITALS.lastIndex));
  const found = IN_CAPITALS.exec(text)?.[1]?.replace(CUT, '');
  // "by an independent organization, Lanchuan has shown": the name begins the next clause
  if (isBehindComma && CLAUSE.test(text.slice(IN_CAPITALS.lastIndex))) return null;
  if (found === undefined || [NO_BODY, QUALIFIED, QUALIFICATION].some((pattern) => pattern.test(found))) return null;
  return ABBREVIATED.test(found) ? found : found.replace(/\.$/, '');
};

/** A text without the article that it begins with. */
export const withoutArticle = (text: string): string => text.replace(OPENING_ARTICLE, '');

const CAPITAL_WORD = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*`;
const LINK_IN_FULL = joined(CAPITALS.map(({ linkInFull }) => linkInFull)).source;
const FULL = new RegExp(String.raw`(?:${CAPITAL_WORD}\s+(?:(?:${LINK_IN_FULL})\s+)?)*${CAPITAL_WORD}$`, 'u');
const UP_TO = joined(HAN.map(({ upTo }) => upTo));

/** The name at the end of a text, in capitals or in Chinese characters; null if there is none. */
export const nameAtEnd = (text: string): string | null =>
  FULL.exec(text)?.[0] ?? hanName(/\p{Script=Han}+$/u.exec(text)?.[0].replace(UP_TO, ''));

const NOT_FIRST_IN_HAN = joined(HAN.map(({ notFirst }) => notFirst)).source;
const NOT_IN_HAN = joined(HAN.map(({ notInside }) => notInside)).source;

/**
 * A pattern for one name in Chinese characters of at most 61 characters. It stops at punctuation and at words that end
 * the preceding phrase.
 */
export const HAN_NAME = String.raw`((?:(?!${NOT_FIRST_IN_HAN})[^，。；、：:,;“”"《》！？\s])(?:(?!${NOT_IN_HAN})[^，。；、：:,;“”"《》！？]){0,60}?)`;

const BODY = joined([...HAN.map(({ body }) => body), /[A-Z]{2,}/]);
const UNNAMED = joined(HAN.map(({ unnamed }) => unnamed));
const IN_FRONT = joined(HAN.map(({ inFront }) => inFront));

/** Short names of well-known firms that contain no word for a body: 安永, 德勤. */
const SHORT = /^\p{Script=Han}{2,4}$/u;
/** A name in Latin letters within a Chinese sentence. */
const LATIN = /^[A-Z][A-Za-z&.'’-]+(?:\s(?:[A-Z][A-Za-z&.'’-]*|&)){0,5}$/;
const GENERIC = joined(HAN.map(({ generic }) => generic));

/**
 * The name in Chinese characters in the text that a pattern found, or null if it names nobody. `short` also accepts names
 * that do not end like those of bodies, for sentences that leave no doubt.
 */
export const hanName = (found: string | undefined, short = false): string | null => {
  const name = (found ?? '')
    .trim()
    .replace(IN_FRONT, '')
    .replace(IN_FRONT, '')
    .replace(DATE_BEHIND, '')
    .replace(BEHIND, '')
    .trim();
  if (name.length < 2 || name.length > 60 || UNNAMED.test(name) || QUALIFICATION.test(name)) return null;
  return BODY.test(name) || (short && (LATIN.test(name) || (SHORT.test(name) && !GENERIC.test(name)))) ? name : null;
};

/** Qualifications of an examiner, such as QSA; they do not name one. */
const QUALIFICATION = /^(?:QSA|QSAC|ASV|CPA|3PAO|ISA|CB)s?$/;

const DATE_BEHIND = joined(HAN.map(({ dateBehind }) => dateBehind));
const BEHIND = joined(HAN.map(({ behind }) => behind));
const ENDS_AS_BODY = joined(HAN.map(({ endsAsBody }) => endsAsBody));

/** Whether words end like the name of a body in Chinese characters. */
export const endsAsBody = (words: string): boolean => ENDS_AS_BODY.test(words.trim());
