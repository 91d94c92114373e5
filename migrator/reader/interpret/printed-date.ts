import { LANGUAGES } from '../../../model/languages/language-of';
import { pageWords } from '../../../model/languages/phrases';
import { LETTER, wholeWords } from '../../../model/languages/whole-words';
import type { Words } from '../../../model/languages/words';
import type { Block, Outline } from '../parse/outline';
import { readDate, writtenDates } from './header/date';

/** How many blocks below the title, and at the end, may state when the page was changed. */
const TOP = 4;
const END = 2;
const LONGEST = 160;

const FIGURES = [String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`, String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`];

/** How a language announces the day of a change. */
interface Announced {
  /** The words in front of it below the title, and at the end of the page. */
  top: RegExp;
  end: RegExp;
  day: RegExp;
  /** Whether the day comes first in figures. */
  isDayFirst: boolean;
}

/** Where announcements may begin within a text: a line that does not continue a sentence, or a column. */
const BEGINNING = /^|[|·]|\n(?!\s*\p{Ll})/gu;
/** In front of an announcement: signs, also those between it and the day before it. */
const JOINS = String.raw`[\s,;；，、.。/()（）[\]【】–—-]*`;
const WEEKDAY = String.raw`(?:[${LETTER}]{2,12}\.?,\s{0,3})?`;

const ANNOUNCED = LANGUAGES.map((language): Announced => {
  const { updated, effective, version, is, page } = language.pages.dates;
  const joint = String.raw`[\]】]?\s*(?:[:：]${is === '' ? '' : `|${wholeWords(language, is)}`})?\s*`;
  const edition = String.raw`(?:(?:${version})\.?\s*[:：]?\s*v?\.?\s*\d[\d.]*\s*[,，、–—-]?\s*)?`;
  const statement = (labels: Words): RegExp =>
    new RegExp(String.raw`${JOINS}(?:${edition}|(?:${page})\s*)(?:${labels})${joint}${WEEKDAY}(?=[\d${LETTER}])`, 'iy');
  return {
    top: statement(`${updated}|${effective}`),
    end: statement(updated),
    day: new RegExp([...writtenDates(language), ...FIGURES].join('|'), 'iy'),
    isDayFirst: language.dates.figures === 'day-first',
  };
});

const BEHIND = String.raw`\s*${pageWords(({ dates }) => dates.behind)}?`;
const BARE = new RegExp(
  String.raw`^(${[...LANGUAGES.flatMap(writtenDates), ...FIGURES].join('|')})${BEHIND}[.。]?$`,
  'i',
);
/** As kramdown and HTML mark the time of a line. */
const MARKED = /(?:\{:[^}\n]{0,200}|<time\b[^>\n]{0,200})\bdatetime=["']?([\d/.-]{4,10})/gi;

/**
 * The date that a page prints of itself: below its title, in a short paragraph or an item of a list, or in one at its end. A date inside a
 * section is that of something else, such as a certificate. From the text of a page of HTML its title has been taken out,
 * so that the first heading is that of a section: `hasTitle` is false.
 */
export const printedDate = ({ blocks, headings }: Outline, text: string, { hasTitle = true } = {}): string | null => {
  const title = hasTitle ? headings[0] : undefined;
  const isTitled = title !== undefined && blocks.findIndex(({ from }) => from === title.from) <= 1;
  const start = isTitled ? title.to : 0;
  const section = headings.find(({ from }) => from >= start && from !== title?.from)?.from ?? Infinity;
  const body = blocks.filter(({ from }) => from >= start);
  const top = body.slice(0, TOP).filter(({ from }) => from < section);
  const words = ({ from, to }: Block): string => plain(text.slice(from, Math.min(to, from + LONGEST * 2)));
  const [first] = top;
  const found = [
    ...top.flatMap((block) =>
      [
        ...text
          .slice(block.from, block.to + LONGEST)
          .split('\n\n', 1)
          .join('')
          .matchAll(MARKED),
      ].map((mark) => mark[1] ?? ''),
    ),
    ...top
      .flatMap((block) => (isParagraph(block) ? [words(block)] : isList(block) ? itemsOf(block, text) : []))
      .filter(isShort)
      .flatMap((each) => datesIn(each, 'top')),
    ...(first !== undefined && isParagraph(first) ? bareDate(words(first)) : []),
  ];
  const ending = body.slice(-END).filter(isParagraph).map(words).filter(isShort);
  const dates = newestFirst(found.length > 0 ? found : ending.flatMap((each) => datesIn(each, 'end')));
  return dates[0] ?? null;
};

const isParagraph = ({ name }: Block): boolean => name === 'Paragraph';
const isList = ({ name }: Block): boolean => /^(?:Bullet|Ordered)List$/.test(name);
const isShort = (words: string): boolean => words.length <= LONGEST;

const plain = (markdown: string): string =>
  markdown
    .replace(/\{:[^}\n]*\}/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[*_`>]+/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** How many lines of a list may state when the page was changed. */
const MOST_ITEMS = 12;

/** The lines of a list without their marks, and without a label in bold: `- **Owner:** Effective Date: 16 Oct 2024`. */
const itemsOf = ({ from, to }: Block, text: string): string[] =>
  text
    .slice(from, to)
    .split('\n', MOST_ITEMS)
    .flatMap((line) => {
      const item = line.replace(/^\s*(?:[*+-]|\d+[.)])\s+/, '');
      return [item, item.replace(/^\*\*[^*]{1,60}[:：]\*\*/, '')].map(plain);
    });

const YEAR = /\d{4}/;

const datesIn = (words: string, place: 'top' | 'end'): string[] => {
  if (!YEAR.test(words)) return [];
  // a column beside others may say when something else was published
  const beginnings = [...words.matchAll(BEGINNING)].map(({ index, 0: sign }) => ({
    from: index + sign.length,
    as: sign.trim() === '' ? place : ('end' as const),
  }));
  return ANNOUNCED.flatMap((announced) =>
    beginnings.flatMap(({ from, as }) => announcedFrom(words, from, announced, as)),
  );
};

/** Where a line, a column or a sentence ends. */
const OVER = /[\s.。!)）\]】]*(?:[|·\n]|$)|[.。]\s/y;

const holdsAt = (pattern: RegExp, words: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(words);
};

/** The days that a language announces one behind the other from an offset on: "Published 1 March 2020, updated 5 March 2024". */
const announcedFrom = (words: string, from: number, announced: Announced, place: 'top' | 'end'): string[] => {
  const { [place]: label, end, day, isDayFirst } = announced;
  const dates: string[] = [];
  for (let at = from; ; at = day.lastIndex) {
    label.lastIndex = at;
    if (!label.test(words)) return dates;
    day.lastIndex = label.lastIndex;
    const written = day.exec(words)?.[0];
    if (written === undefined) return dates;
    const behind = day.lastIndex;
    // "Effective 25 May 2018, the GDPR …" tells of something else
    const isOfPage =
      /[:：]/.test(words.slice(at, behind - written.length)) ||
      holdsAt(OVER, words, behind) ||
      holdsAt(end, words, at) ||
      holdsAt(label, words, behind);
    if (!isOfPage) return dates;
    day.lastIndex = behind;
    dates.push(isDayFirst ? monthFirst(written) : written);
  }
};

/** `5.3.2024`, where the day comes first, as headers write it. */
const monthFirst = (written: string): string =>
  written.replace(/^(\d{1,2})([-/.])(\d{1,2})\2(?=\d{4}$)/, (_, day: string, sign: string, month: string) =>
    [month, day, ''].join(sign),
  );

/** A date that is all of the text, or with the word that it came into effect. */
const bareDate = (words: string): string[] => {
  const date = YEAR.test(words) ? BARE.exec(words)?.[1] : undefined;
  return date === undefined ? [] : [date];
};

const newestFirst = (written: readonly string[]): string[] =>
  written
    .flatMap((each) => {
      const read = readDate(each);
      return 'date' in read ? [read.date] : [];
    })
    .sort()
    .reverse();
