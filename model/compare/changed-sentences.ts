import type { ChangedSentence } from '../contracts/page-versions';
import { boundedCompare } from './stretches';

/** A comparison holds the event loop for some tens of milliseconds at most. */
const MAX_STEPS = 1_000_000;

/** A line of markdown that continues no other: a heading, an item, a quote, a row of a table, a fence, an element. */
const OWN_LINE = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\||`{3}|~{3}|:::|<)/;

/** The paragraphs, items, headings and rows of a text, each on one line: how an author breaks lines is no change. */
const blocksOf = (text: string): string[] => {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const words = line.trim().replace(/\s+/g, ' ');
    const last = blocks.at(-1);
    if (isOpen && words !== '' && last !== undefined && !OWN_LINE.test(line)) blocks.splice(-1, 1, `${last} ${words}`);
    else if (words !== '') blocks.push(words);
    isOpen = words !== '' && !/^(?:#{1,6}\s|\||`{3}|~{3}|:::)/.test(words);
  }
  return blocks;
};

/** The mark of an item, a heading or a quote, which belongs to its first sentence: the point of `1.` ends none. */
const MARK = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>\s?)*/;

/** The sentences of a text in markdown, in order. `language`: a BCP 47 tag, by which sentences end. */
export const sentencesOf = (text: string, language: string): string[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocksOf(text).flatMap((block) => {
    const [mark = ''] = MARK.exec(block) ?? [];
    const sentences = [...segmenter.segment(block.slice(mark.length))].map(({ segment }) => segment.trim());
    return [mark + (sentences[0] ?? ''), ...sentences.slice(1)].filter((sentence) => sentence !== '');
  });
};

/** The sentences in which two texts differ, in order, those that took each other's place side by side. */
export const changedSentences = (before: string, after: string, language: string): ChangedSentence[] => {
  const compare = boundedCompare(MAX_STEPS);
  return compare(sentencesOf(before, language), sentencesOf(after, language)).flatMap((stretch) =>
    stretch.isSame
      ? []
      : Array.from({ length: Math.max(stretch.before.length, stretch.after.length) }, (_none, at) => ({
          before: stretch.before[at] ?? null,
          after: stretch.after[at] ?? null,
        })),
  );
};
