import { GFM, parser } from '@lezer/markdown';
import type { SyntaxNode } from '@lezer/common';

import { tightHeading } from '../../parse/tight-heading';
import type { Quote } from '../../model';
import { BOLD } from './headings';
import type { Section } from './section';
import type { Sentence } from './sentence';
import { wordsOf, type Words } from './words';

const markdown = parser.configure([GFM, tightHeading]);

/** Blocks that hold words, and none that hold others. */
const LEAVES = new Set(['Paragraph', 'HTMLBlock', 'Task']);
const MUTE = new Set(['FencedCode', 'CodeBlock', 'CommentBlock', 'LinkReference', 'HorizontalRule']);
const HEADING = /^(?:ATXHeading|SetextHeading)[1-6]$/;

/** The sentences of a section, in order. */
export const sentencesOf = (section: Section): Sentence[] => {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  const add = (words: Words, label: string | null): void => {
    sentences.push(...split(words, label, section));
  };
  markdown.parse(section.text).iterate({
    enter: ({ name, node }) => {
      if (MUTE.has(name)) return false;
      if (HEADING.test(name)) {
        heading = wordsOf(node, section.text).text;
        return false;
      }
      if (name === 'Table') {
        for (const { words, label } of cells(node, section.text)) add(words, label);
        return false;
      }
      if (!LEAVES.has(name)) return true;
      const bold = BOLD.exec(section.text.slice(node.from, node.to).trim())?.[2];
      if (bold !== undefined) {
        heading = bold.trim();
        return false;
      }
      add(wordsOf(node, section.text), heading);
      heading = null;
      return false;
    },
  });
  return sentences;
};

/** The cells of a table, each under the head of its column; of a table of two columns, beside the name of its row. */
const cells = (table: SyntaxNode, text: string): { words: Words; label: string }[] => {
  const rowOf = (row: SyntaxNode): Words[] => row.getChildren('TableCell').map((cell) => wordsOf(cell, text));
  const head = table.getChildren('TableHeader').flatMap(rowOf);
  const rows = table.getChildren('TableRow').map(rowOf);
  if (head.length === 2) {
    return [head, ...rows].flatMap(([name, words]) =>
      words === undefined ? [] : [{ words, label: name?.text ?? '' }],
    );
  }
  return rows.flatMap((row) => row.map((words, column) => ({ words, label: head[column]?.text ?? '' })));
};

/** A colon with a space behind it; one before a figure belongs to an edition, `27001:2013`. */
const LABEL = /^([\p{L}\p{N}][^:：.。!?！？,，;；]{0,48})(?::(?=\s|\p{Script=Han})|：(?!\d{4}))\s*(?=\S)/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a block. A label that the block begins with stands for all of them, one within for its own. */
const split = (words: Words, above: string | null, section: Section): Sentence[] => {
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
    const whole = own === null ? words.text.slice(start) : said;
    const quoteFrom = piece.from === begin ? 0 : own === null ? start : piece.from;
    return [
      {
        words: said,
        quote: quoteOf(words, quoteFrom, end, section),
        links: words.links
          .filter((link) => link.from < end && link.to > start)
          .map((link) => ({ ...link, from: link.from - start, to: link.to - start })),
        label,
        labelled:
          label === null ? null : { value: whole, quote: quoteOf(words, quoteFrom, start + whole.length, section) },
      },
    ];
  });
};

const pieces = (text: string, begin: number): { from: number; to: number }[] =>
  Array.from(segmenter.segment(text.slice(begin)), ({ segment, index }) => ({
    from: begin + index,
    to: begin + index + segment.length,
  }));

/** The markdown of a range of words on one line, with the marks of the emphasis and links that it begins and ends with. */
const quoteOf = (words: Words, from: number, to: number, { text, lines }: Section): Quote => {
  const first = words.offsets[from] ?? 0;
  const last = words.offsets[to - 1] ?? first;
  const opening = /[*_`~[]*$/.exec(text.slice(0, first))?.[0].length ?? 0;
  const next = words.offsets[to] ?? text.length;
  const closing = /^(?:\]\((?:[^()\n]|\([^()\n]*\))*\)|[*_`~]+)*/.exec(text.slice(last + 1, next))?.[0].length ?? 0;
  const start = first - opening;
  const line = lines[text.slice(0, start).split('\n').length - 1] ?? 1;
  return {
    text: text
      .slice(start, last + 1 + closing)
      .replace(/\s+/g, ' ')
      .trim(),
    line,
  };
};
