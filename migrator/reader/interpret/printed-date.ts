import type { Block, Outline } from '../parse/outline';
import { readDate } from './header/date';

/** How many blocks below the title, and at the end, may state when the page was changed. */
const TOP = 4;
const END = 2;
const LONGEST = 160;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = String.raw`(?:${MONTHS})[a-z]{0,6}\.?`;
const DATE = [
  String.raw`${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+${MONTH},?\s+\d{4}`,
  String.raw`${MONTH},?\s+\d{4}`,
  String.raw`\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?`,
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
].join('|');

const UPDATED = String.raw`(?:last|most recently)?\s*(?:updated|modified|revised|reviewed|changed)(?:\s+(?:on|date|time))?|date of last (?:update|revision)|(?:最近|最后|上次|本版)?(?:更新|修改|修订)(?:日期|时间)?`;
const EFFECTIVE = String.raw`effective(?:\s+(?:date|as of|from|on|since))?|in effect (?:from|since|as of)|published(?:\s+(?:on|date))?|date|(?:本版)?(?:生效|发布|公布|施行)(?:日期|时间)?|日期`;
const JOINT = String.raw`\s*(?:[:：]|于|为|是)?\s*`;
/** What ends the words of one statement: `2025 年 10 月 31 日生效`. */
const BEHIND = String.raw`\s*(?:起)?\s*(?:生效|更新|发布|修订|施行)?`;

const statement = (labels: string): RegExp =>
  new RegExp(String.raw`(?:^|[|·;；(（\n])\s*(?:${labels})${JOINT}(${DATE})`, 'gi');
const TOP_STATEMENT = statement(`${UPDATED}|${EFFECTIVE}`);
const END_STATEMENT = statement(UPDATED);
const BARE = new RegExp(String.raw`^(${DATE})${BEHIND}[.。]?$`, 'i');
/** As kramdown and HTML mark the time of a line. */
const MARKED = /(?:\{:[^}\n]{0,200}|<time\b[^>\n]{0,200})\bdatetime=["']?([\d/.-]{4,10})/gi;

/**
 * The date that a page prints of itself: below its title, in a short paragraph or an item of a list, or in one at its end. A date inside a
 * section is that of something else, such as a certificate.
 */
export const printedDate = ({ blocks, headings }: Outline, text: string): string | null => {
  const [title] = headings;
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
      .flatMap((each) => datesIn(each, TOP_STATEMENT)),
    ...(first !== undefined && isParagraph(first) ? bareDate(words(first)) : []),
  ];
  const ending = body.slice(-END).filter(isParagraph).map(words).filter(isShort);
  const dates = newestFirst(found.length > 0 ? found : ending.flatMap((each) => datesIn(each, END_STATEMENT)));
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

const datesIn = (words: string, form: RegExp): string[] => [...words.matchAll(form)].map((found) => found[1] ?? '');

/** A date that is all of the text, or with the word that it came into effect. */
const bareDate = (words: string): string[] => {
  const date = BARE.exec(words)?.[1];
  return date === undefined ? [] : [date];
};

const newestFirst = (written: readonly string[]): string[] =>
  written
    .flatMap((each) => {
      const read = readDate(inFigures(each));
      return 'date' in read ? [read.date] : [];
    })
    .sort()
    .reverse();

/** `March 18, 2024` -> `2024-3-18` */
const inFigures = (written: string): string => {
  const month = new RegExp(String.raw`\b(${MONTHS})[a-z]*`, 'i').exec(written)?.[1]?.toLowerCase();
  if (month === undefined) return written.replace(/\s+/g, '');
  const year = /\d{4}/.exec(written)?.[0] ?? '';
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(written.replace(year, ''))?.[1];
  return [year, MONTHS.split('|').indexOf(month) + 1, ...(day === undefined ? [] : [day])].join('-');
};
