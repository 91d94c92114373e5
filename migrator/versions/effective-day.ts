import { LANGUAGES } from '../../model/languages/language-of';
import type { Language } from '../../model/languages/language';
import { GOES_ON, PRINTED_DATE, printedDay } from '../claims/facts/printed-day';
import type { StatedDay } from '../model/page';
import type { SiteRules } from '../model/site-rules';
import type { Interpreted, PageText } from '../reader/interpret/interpreted';
import type { Block } from '../reader/parse/outline';

/** How many blocks below the title, and at the end, may say from which day the page is in force. */
const TOP = 5;
const END = 2;
const LONGEST = 300;

const DAY = `(${PRINTED_DATE})(?!${GOES_ON})`;
/** In front of a statement: signs, and the number of the version or the day of a change before it. */
const before = ({ pages: { dates } }: Language): string => {
  const told = String.raw`(?:[^.。;；\n]{0,40}?(?:${dates.updated})[^.。;；\n]{0,40}?|(?:${dates.version})[\s.:：]*v?\d[\d.]*\s*)[,，;；、/(（–—-]\s*`;
  return String.raw`^[\s()（[【|]*(?:${told})?`;
};
/** Behind it nothing follows, or the day of a change: "effective 25 May 2018, the GDPR …" tells of something else. */
const behind = ({ pages: { dates } }: Language): string =>
  String.raw`(?=[\s.。!)）\]】]*$|\s*[,，;；、(（/–—-]\s*(?:${dates.updated}|${dates.version}|${dates.effective})[\s:：]*)`;

const STATEMENTS = LANGUAGES.map((language) => ({
  language,
  patterns: language.pages.dates
    .inForce(DAY)
    .map((words) => new RegExp(`${before(language)}(?:${words})${behind(language)}`, 'iu')),
}));

const plain = (markdown: string): string =>
  markdown
    .replace(/\{:[^}\n]*\}|<[^<>]*>|[*_\x60>#]+/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** Lines, columns and sentences, each with its offset. A point behind a figure may be that of a day: `1. Juli 2026`. */
const sentencesIn = (text: string, from: number): { words: string; at: number }[] => {
  const parts: { words: string; at: number }[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[|·\n。！]|(?<!\b\d{1,2})\.(?=\s)|$/g)) {
    const words = plain(text.slice(start, index).replace(/^\s*(?:[*+-]|\d+[.)])\s+/, ''));
    if (words !== '') parts.push({ words, at: from + start + (/\S/.exec(text.slice(start, index))?.index ?? 0) });
    start = index + end.length;
  }
  return parts;
};

const DAYS = new RegExp(DAY, 'giu');

/** Whether a day is printed in full: the statements take long to compare, and most sentences with figures have none. */
const hasDay = (words: string): boolean =>
  /\d{4}/.test(words) &&
  (words.match(DAYS) ?? []).some((written) => LANGUAGES.some((language) => printedDay(written, language) !== null));

/** Whether words for "in force" stand in a sentence, whatever its day is: nearly no sentence has them. */
const MENTIONED = new RegExp(
  LANGUAGES.flatMap((language) => language.pages.dates.inForce(String.raw`[^]{0,60}?`)).join('|'),
  'iu',
);

const dayOf = (words: string): string | null => {
  if (!/\d{4}/.test(words) || !MENTIONED.test(words) || !hasDay(words)) return null;
  for (const { language, patterns } of STATEMENTS)
    for (const pattern of patterns) {
      const written = pattern.exec(words)?.[1];
      const day = written === undefined ? null : printedDay(written, language);
      if (day !== null) return day;
    }
  return null;
};

const isText = ({ name }: Block): boolean => /^(?:Paragraph|BulletList|OrderedList|Blockquote)$/.test(name);

/** A key and its value say it as a line of the text does: `effectiveDate: 2026-07-01`. */
const inHeader = ({ header = [] }: PageText): StatedDay[] =>
  header.flatMap(({ name, value, line }) => {
    const words = name.replace(/[-_]/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
    const day = dayOf(`${words}: ${value.trim().replace(/T\d.*$/, '')}`);
    return day === null ? [] : [{ day, quote: { text: `${name}: ${value.trim()}`, line } }];
  });

const inText = ({ text, outline: { blocks, headings }, lineAt }: PageText): StatedDay[] => {
  const title = blocks.findIndex(({ from }) => from === headings[0]?.from) <= 1 ? headings[0] : undefined;
  const section = headings.find(({ from }) => from !== title?.from)?.from ?? Infinity;
  const body = blocks.filter(({ from }) => from >= (title?.to ?? 0));
  const places = new Set([...body.slice(0, TOP).filter(({ from }) => from < section), ...body.slice(-END)]);
  return [...places]
    .filter(isText)
    .flatMap(({ from, to }) => sentencesIn(text.slice(from, Math.min(to, from + LONGEST * TOP)), from))
    .filter(({ words }) => words.length <= LONGEST)
    .flatMap(({ words, at }) => {
      const day = dayOf(words);
      return day === null ? [] : [{ day, quote: { text: words, line: lineAt(at) } }];
    });
};

/**
 * The page with the days from which it says itself that it is in force: in its front matter, below its title, or at its end. A day
 * inside of a section is that of something else, such as a law. When it was changed or published is no such day.
 */
export const withEffectiveDays = (interpreted: Interpreted, { extraction }: SiteRules): Interpreted => {
  const { draft, text } = interpreted;
  if (draft.state !== 'page' || extraction === false) return interpreted;
  return { ...interpreted, draft: { ...draft, inForceFrom: [...inHeader(text), ...inText(text)] } };
};
