import type { SyntaxNode } from '@lezer/common';

import { joined, phrases } from '../../../model/languages/phrases';
import { markdown } from '../../reader/parse/grammar/markdown';
import type { ReaderOf } from '../grammar/readers';
import { BOLD } from '../sections/headings';
import type { Section } from '../sections/section';
import type { Sentence } from './sentence';
import { quoter, splitSentences } from './split-sentences';
import { wordsOf, type Words } from './words';

const DITTO = joined(phrases('statements', ({ cells }) => cells.ditto));
const DITTO_MARK = /^[″〃"]$/;
const STOP = /[.。]$/;
/** Column heads that serve as labels for the cells below. */
const COLUMN = joined(phrases('statements', ({ cells }) => cells.label));
const STATE = joined(phrases('statements', ({ cells }) => cells.state));
const LEVEL = joined(phrases('statements', ({ cells }) => cells.level));

/** Blocks that contain text and no other blocks. */
const LEAVES = new Set(['Paragraph', 'HTMLBlock', 'Task']);
const MUTE = new Set(['FencedCode', 'CodeBlock', 'CommentBlock', 'LinkReference', 'HorizontalRule']);
const HEADING = /^(?:ATXHeading|SetextHeading)[1-6]$/;

/** A cell that points at the one above it: the row of a certificate is read alone, and does not state what that one says. */
const isDitto = (cell: string): boolean => {
  const words = cell.trim().replace(STOP, '');
  return DITTO_MARK.test(words) || DITTO.test(words);
};

/** The sentences of a section, in order; `readerOf` tells who reads those in a language without phrases for statements. */
export const sentencesOf = (section: Section, readerOf?: ReaderOf): Sentence[] => {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  let above: string | null = null;
  const quote = quoter(section);
  const add = (words: Words, label: string | null, { lead, row }: Pick<Sentence, 'lead' | 'row'>): void => {
    for (const sentence of splitSentences(words, label, quote))
      sentences.push({ ...sentence, lead, row, reader: readerOf?.(sentence.words, section.text) });
  };
  markdown.parse(section.text).iterate({
    enter: ({ name, node }) => {
      if (MUTE.has(name)) return false;
      if (HEADING.test(name)) {
        above = heading = wordsOf(node, section.text).text;
        return false;
      }
      if (name === 'Table') {
        for (const { words, label, row } of cells(node, section))
          if (!isDitto(words.text)) add(words, label, { lead: above, row });
        return false;
      }
      if (!LEAVES.has(name)) return true;
      const bold = BOLD.exec(section.text.slice(node.from, node.to).trim())?.[2];
      if (bold !== undefined) {
        above = heading = bold.trim();
        return false;
      }
      const words = wordsOf(node, section.text);
      const isListed = node.parent?.name === 'ListItem';
      add(words, heading, { lead: isListed ? above : null, row: null });
      heading = null;
      if (!isListed) above = words.text;
      return false;
    },
  });
  return sentences;
};

/**
 * The cells of a table, each labelled with the head of its column; in a table of two columns, with the name of its row.
 */
const cells = (table: SyntaxNode, { text, isRow }: Section): { words: Words; label: string; row: string }[] => {
  const rowOf = (row: SyntaxNode): Words[] => row.getChildren('TableCell').map((cell) => wordsOf(cell, text));
  // a table whose head has only empty cells has no column heads
  const head = table.getChildren('TableHeader').flatMap(rowOf);
  const rows = table.getChildren('TableRow').map(rowOf);
  const isList = isRow === true || COLUMN.test(head[1]?.text ?? '');
  if (!isList && rows.every((row) => row.length <= 2) && head.length <= 2) {
    return [head, ...rows].flatMap(([name, words]) =>
      words === undefined ? [] : [{ words, label: name?.text ?? '', row: name?.text ?? '' }],
    );
  }
  const state = head.findIndex(({ text: words }) => STATE.test(words));
  return rows.flatMap((row) => {
    const [name] = row;
    // the state of a level belongs to the level that its row begins with
    const level = state > 0 && name !== undefined && LEVEL.test(name.text) ? name : null;
    return row.flatMap((words, column) => {
      if (level !== null && column === 0) return [];
      const isState = level !== null && column === state;
      return [
        {
          ...(isState ? { words: labelledBy(level, words), label: '' } : { words, label: head[column]?.text ?? '' }),
          row: name?.text ?? '',
        },
      ];
    });
  });
};

/** Two cells as a label and its value, whose quote shows both. */
const labelledBy = (name: Words, value: Words): Words => {
  const at = name.text.length + 2;
  const end = name.offsets[name.text.length - 1] ?? 0;
  return {
    text: `${name.text}: ${value.text}`,
    offsets: [...name.offsets.slice(0, name.text.length), end, end, ...value.offsets],
    links: value.links.map((link) => ({ ...link, from: link.from + at, to: link.to + at })),
    breaks: [],
  };
};
