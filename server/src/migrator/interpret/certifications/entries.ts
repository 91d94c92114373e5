import type { SyntaxNode } from '@lezer/common';

import type { FindStandards } from '../../../domain/catalogue/find-standards';
import { lastAtMost } from '../../last-at-most';
import type { Span } from '../../model';
import { markdown } from '../../parse/parse';
import { announcesCertificates, introducesCertificates, tabulatesCertificates, tellsOfOthers } from './announcements';
import { isDocument } from './facts/linked';
import { beginsWithStandard, headsOtherThings, mayHeadCertification } from './heading';
import { isDenied, isOthers } from './not-so';
import { lineNumbers, type LineAt, type Nested, type Section } from './section';
import { wordsOf, type Words } from './words';

/** A statement about certificates that has no heading of its own. */
export interface Entry {
  kind: 'row' | 'item' | 'paragraph';
  /** Under the words that name the standard; of a paragraph, under the heading above it. */
  section: Section;
  /** What stands around it says that certificates are held. */
  announced: boolean;
}

/** Where entries are looked for. */
export interface EntryPage {
  text: string;
  headings: readonly Nested[];
  /** Parts that speak of something else already, or do not belong to the body. */
  except: readonly Span[];
  lineAt: LineAt;
}

const LONGEST_NAME = 80;
/** Where the name of an item or a cell ends, and what is said of it begins. */
const NAME_END = /\s[–—-]+\s|[:：]|[,，;；。|]|\.(?:\s|$)/;

/** The words that name an entry, as they stand in the source: up to a dash, a colon or the end of bold type. */
const nameOf = ({ text, offsets }: Words, find: FindStandards): string | null => {
  const mentions = find(text);
  const [first] = mentions;
  if (first === undefined || !beginsWithStandard(text, mentions)) return null;
  const begin = offsets[0] ?? 0;
  const unbroken = offsets.findIndex((offset, at) => offset - begin !== at);
  const source = text.slice(0, unbroken < 0 || unbroken > text.length ? text.length : unbroken);
  if (first.to > source.length) return null;
  const behind = source.slice(first.to);
  const end = first.to + (NAME_END.exec(behind)?.index ?? behind.length);
  const name = source.slice(0, end).replace(OPEN_BRACKET, '').trim();
  return name.length >= first.to && name.length <= LONGEST_NAME ? name : source.slice(0, first.to).trim();
};

const OPEN_BRACKET = /\s*[(（][^()（）]*$/;

/**
 * The rows of tables, items of lists and paragraphs of a page that tell of certificates, in order: the way of pages
 * that have no section for each. What a heading makes something else, and what a section holds, is none.
 */
export const entriesOf = (page: EntryPage, find: FindStandards): Entry[] => {
  const { text, headings, except, lineAt } = page;
  const entries: Entry[] = [];
  const sectionAt = (heading: string, from: number, pieces: readonly Span[]): Section => ({
    heading,
    level: 7,
    line: lineAt(from),
    text: pieces.map((piece) => text.slice(piece.from, piece.to)).join('\n'),
    lines: pieces.flatMap((piece) => lineNumbers(text, piece.from, piece.to, lineAt)),
  });
  // the text is under the last heading before it, whose span ends no sooner than the next one begins
  const above = (at: number): Nested | undefined => headings[lastAtMost(headings, at, ({ heading }) => heading.from)];
  const isElsewhere = (at: number): boolean => {
    if (except.some(({ from, to }) => at >= from && at < to)) return true;
    const nearest = above(at);
    return (
      nearest !== undefined &&
      (!mayHeadCertification(nearest.heading.text) ||
        tellsOfOthers(nearest.heading.text) ||
        nearest.above.some((each) => headsOtherThings(each.text)))
    );
  };
  const announced = (at: number): boolean => announcesCertificates(above(at)?.heading.text ?? '');

  const addRows = (table: SyntaxNode): void => {
    const [head] = table.getChildren('TableHeader');
    const dashes = table.getChild('TableDelimiter');
    if (head === undefined || dashes === null) return;
    const heads = head.getChildren('TableCell').map((cell) => wordsOf(cell, text).text);
    const isAnnounced = announced(table.from) || tabulatesCertificates(heads);
    for (const row of table.getChildren('TableRow')) {
      const cells = row.getChildren('TableCell').map((cell) => wordsOf(cell, text));
      const [first, second] = cells;
      const naming = NUMBER.test(first?.text ?? '') ? second : first;
      const name = naming === undefined ? null : nameOf(naming, find);
      const rest = cells.filter((cell) => cell !== naming);
      if (name === null || (rest.length > 0 && rest.every((cell) => NOTHING.test(cell.text)))) continue;
      const section = { ...sectionAt(name, row.from, [head, dashes, row]), isRow: true };
      entries.push({ kind: 'row', section, announced: isAnnounced });
    }
  };
  const addItem = (item: SyntaxNode): boolean => {
    const [first] = [...item.getChildren('Paragraph'), ...item.getChildren('Task')];
    const words = first && wordsOf(first, text);
    const name = words === undefined ? null : nameOf(words, find);
    if (first === undefined || words === undefined || name === null || leadsElsewhere(words)) return true;
    const above = item.parent?.prevSibling;
    const lead = above?.name === 'Paragraph' ? wordsOf(above, text).text : '';
    if (isOthers({ words: lead }) || isDenied({ words: lead })) return false;
    entries.push({
      kind: 'item',
      section: sectionAt(name, first.from, [item]),
      announced: introducesCertificates(lead) || announced(item.from),
    });
    return false;
  };
  const addParagraph = ({ from, to }: SyntaxNode): void => {
    const heading = above(from)?.heading;
    if (heading === undefined || !announced(from) || find(text.slice(from, to)).length === 0) return;
    entries.push({ kind: 'paragraph', section: sectionAt(heading.text, from, [{ from, to }]), announced: true });
  };
  markdown.parse(text).iterate({
    enter: ({ name, node, from }) => {
      if (name === 'Document') return true;
      if (isElsewhere(from)) return name === 'BulletList' || name === 'OrderedList';
      if (name === 'Table') addRows(node);
      else if (name === 'ListItem') return addItem(node);
      else if (name === 'Paragraph' && node.parent?.name === 'Document') addParagraph(node);
      return name === 'BulletList' || name === 'OrderedList' || name === 'Blockquote';
    },
  });
  return entries;
};

/** The number of a row. */
const NUMBER = /^(?:no\.?\s*)?\d{0,3}[.、)]?$/i;

/** A cell that says no, or nothing. */
const NOTHING = /^(?:no|none|not applicable|n\/?a|[-–—✗✘×xX/\s]*|否|无|不适用)$/i;

/** An item that is nothing but the way to a page or a section, which speaks for itself. */
const leadsElsewhere = ({ text, links }: Words): boolean =>
  links.some(({ href, from, to }) => !isDocument(href) && to - from >= text.trim().length - 1);
