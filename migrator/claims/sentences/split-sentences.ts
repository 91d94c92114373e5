import { joined, phrases } from '../../../model/languages/phrases';
import type { Quote } from '../../model/certification';
import { MONTHS } from '../facts/printed-day';
import { placesIn } from '../../reader/read/place';
import type { Section } from '../sections/section';
import type { Sentence } from './sentence';
import { sliceWords, type Words } from './words';

/**
 * A label up to its colon. A colon without a space is part of an edition, `27001:2013`, and one in brackets is part of
 * the bracketed text.
 */
const LABEL =
  /^(?![^:：]*[（(][^()（）:：]*[:：])([\p{L}\p{N}][^:：.。!?！？,，;；]{0,48})(?::(?=\s|\p{Script=Han})|：(?![\d０-９]{4})|(?<![\d０-９])：)\s*(?=\S)/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence without what stands around its block. */
type Split = Omit<Sentence, 'lead' | 'row'>;

/** How a line of a list begins that has no marks of markdown: "• ISO 9001", 2019年. */
const LINE = /^(?:[・•●■◆▪‣✓✔✅]|(?:19|20)\d\d\s?(?:\p{Lo}|[:：–—-]))/u;

/** The sentences of a block. Lines that begin with a label, and those of a list, are blocks of their own. */
export const splitSentences = (words: Words, above: string | null, quote: QuoteOf): Split[] => {
  const starts = [0, ...words.breaks.filter((at) => begins(words.text.slice(at, at + LONGEST_LABEL).trimStart()))];
  if (starts.length === 1) return splitBlock(words, above, quote);
  return starts.flatMap((from, index) =>
    splitBlock(sliceWords(words, from, starts[index + 1] ?? words.text.length), index === 0 ? above : null, quote),
  );
};

const LONGEST_LABEL = 60;
const begins = (line: string): boolean => LABEL.test(line) || LINE.test(line);

/**
 * Splits a block. A label at its beginning applies to all sentences, a label inside a sentence only to that sentence.
 */
const splitBlock = (words: Words, above: string | null, quote: QuoteOf): Split[] => {
  const printed = LABEL.exec(words.text);
  const begin = printed?.[0].length ?? 0;
  return pieces(words.text, begin).flatMap((piece) => {
    const own = piece.from === begin ? null : LABEL.exec(words.text.slice(piece.from, piece.to));
    const from = piece.from + (own?.[0].length ?? 0);
    const said = words.text.slice(from, piece.to).trim();
    if (said === '') return [];
    const start = words.text.indexOf(said, from);
    const end = start + said.length;
    const label = own?.[1]?.trim() ?? printed?.[1]?.trim() ?? above;
    const quoteFrom = piece.from === begin ? 0 : own === null ? start : piece.from;
    return [
      {
        words: said,
        quote: quote(words, quoteFrom, end),
        links: words.links
          .filter((link) => link.from < end && link.to > start)
          .map((link) => ({ ...link, from: link.from - start, to: link.to - start })),
        label,
        labelled:
          label === null || piece.from !== begin
            ? null
            : { value: words.text.slice(start), quote: quote(words, quoteFrom, words.text.length) },
      },
    ];
  });
};

/** The period of "Certificate No. IS 1234" ends no sentence. */
const ABBREVIATED = joined(phrases('facts', ({ certificateNumber }) => certificateNumber.abbreviated));

/** A day in front of its month, "14. März": its full stop ends no sentence either. */
const DAY = /(?<!\d)\d{1,2}\.\s*$/;
const MONTH = new RegExp(String.raw`^(?:${MONTHS.flat().join('|')})(?!\p{L})`, 'u');

/** "Northgate Inc.は": the full stop of an abbreviation, with no space behind it. */
const INSIDE = /\p{Script=Latin}\.$/u;

const goesOn = (before: string, next: string): boolean =>
  ABBREVIATED.test(before) || INSIDE.test(before) || (DAY.test(before) && MONTH.test(next));

const pieces = (text: string, begin: number): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(begin))) {
    const last = found.at(-1);
    const to = begin + index + segment.length;
    if (last !== undefined && goesOn(text.slice(last.from, last.to), segment)) last.to = to;
    else found.push({ from: begin + index, to });
  }
  return found;
};

/** Quotes the markdown of a range of words, on one line, with the line where it begins. */
type QuoteOf = (words: Words, from: number, to: number) => Quote;

/** The most emphasis and link marks that may precede a word. */
const MOST_MARKS = 12;

/** Makes quotes from one section. A quote includes the emphasis and link marks at both ends of its range. */
export const quoter = ({ text, lines }: Section): QuoteOf => {
  const place = placesIn(text);
  return (words, from, to) => {
    const first = words.offsets[from] ?? 0;
    const last = words.offsets[to - 1] ?? first;
    const before = text.slice(Math.max(0, first - MOST_MARKS), first);
    const behind = text.slice(last + 1, words.offsets[to] ?? text.length);
    const start = first - (/[*_`~[]*$/.exec(before)?.[0].length ?? 0);
    const closing = /^(?:\]\((?:[^()\n]|\([^()\n]*\))*\)|[*_`~]+)*/.exec(behind)?.[0].length ?? 0;
    const marked = text.slice(start, last + 1 + closing);
    return { text: marked.replace(/\s+/g, ' ').trim(), line: lines[place(start).line - 1] ?? 1 };
  };
};
