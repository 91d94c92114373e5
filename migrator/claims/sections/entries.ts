import type { SyntaxNode } from '@lezer/common';

import type { FindStandards } from '../../../model/catalogue/find-standards';
import { joined, finds, phrases } from '../../../model/languages/phrases';
import { lastAtMost } from '../../../model/last-at-most';
import type { Span } from '../../model/source';
import { markdown } from '../../reader/parse/grammar/markdown';
import { announcesCertificates, introducesCertificates, tabulatesCertificates, tellsOfOthers } from './announcements';
import type { Introduction } from '../grammar/introduction';
import { isDocument } from '../facts/linked';
import { cardsOf } from './cards';
import { beginsWithStandard, headsOtherThings, mayHeadCertification } from './heading';
import { isDenied, isOthers } from '../sentences/negated';
import type { LineAt } from '../../reader/interpret/interpreted';
import { lineNumbers, type Nested, type Section } from './section';
import { wordsOf, type Words } from '../sentences/words';

/** A statement about certificates that has no heading of its own. */
export interface Entry {
  kind: 'row' | 'item' | 'card' | 'paragraph';
  /**
   * The entry as a section: its heading is the words that name the standard or, for a paragraph, the heading above it.
   */
  section: Section;
  /** Whether the surrounding text announces certificates. */
  announced: boolean;
  /** Whether the sentence or heading above its list or table says that its author holds what follows. */
  introduced: boolean;
  /** Whether column heads announce certificates, or a heading with nothing else between. */
  isPlain: boolean;
}

/** The page to search for entries. */
export interface EntryPage {
  text: string;
  headings: readonly Nested[];
  /** Parts that are already part of a certification, or do not belong to the body. */
  except: readonly Span[];
  lineAt: LineAt;
  /** Whether a paragraph says that the standards of the list or table below it are held. */
  introduction: (paragraph: string) => Introduction;
  /** Whether authors don't speak of what they hold below a heading. */
  isElsewhere: (heading: string) => boolean;
  /** Whether a heading names what an author mostly rents: what is said below it without a subject is said of that. */
  headsRented: (heading: string) => boolean;
  /** Whether the name of an item is that of something else: "help with ISO 9001". */
  isOtherName: (name: string) => boolean;
  /** Whether words name standards, and their certificates, and nothing else: "ISO 27001 certification". */
  isList: (words: string) => boolean;
}

const LONGEST_NAME = 80;
/** Where the name of an item or a cell ends and its description begins. */
const NAME_END = /\s[–—-]+\s|[:：]|[,，;；。|]|\.(?:\s|$)/;

/** The words that name an entry, as in the source: up to a dash, a colon or the end of bold type. */
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

/** The longest item that is a name with what describes it. */
const LONGEST_ITEM = 120;

/** The standard that a short item names behind what it is for. */
const nameWithin = ({ text }: Words, find: FindStandards): string | null => {
  const [first, ...others] = text.length <= LONGEST_ITEM ? find(text) : [];
  return first === undefined || others.length > 0 ? null : text.slice(first.from, first.to);
};

/** Behind a name that is a whole sentence. */
const STOP = /^\s*[.。]/;

/** The end of words that announce a list. */
const LEADING = /[:：]\s*$/;

const OPEN_BRACKET = /\s*[(（][^()（）]*$/;

/**
 * The table rows, list items and paragraphs that state certificates, in order, for pages without a section for each
 * certificate. Parts under a heading about something else and parts of a certification section are excluded.
 */
export const entriesOf = (page: EntryPage, find: FindStandards): Entry[] => {
  const { text, headings, except, lineAt, introduction, isElsewhere, headsRented, isOtherName, isList } = page;
  const entries: Entry[] = [];
  const sectionAt = (heading: string, from: number, pieces: readonly Span[]): Section => ({
    heading,
    level: 7,
    line: lineAt(from),
    text: pieces.map((piece) => text.slice(piece.from, piece.to)).join('\n'),
    lines: pieces.flatMap((piece) => lineNumbers(text, piece.from, piece.to, lineAt)),
  });
  // a text belongs to the last heading before it, whose span lasts at least until the next heading
  const above = (at: number): Nested | undefined => headings[lastAtMost(headings, at, ({ heading }) => heading.from)];
  const isLeftOut = (at: number): boolean => except.some(({ from, to }) => at >= from && at < to);
  /** Whether a heading is about something else, so that only a sentence of the author counts below it. */
  const isOffTopic = (at: number): boolean => {
    const nearest = above(at);
    return (
      nearest !== undefined &&
      (!mayHeadCertification(nearest.heading.text) ||
        tellsOfOthers(nearest.heading.text) ||
        headsRented(nearest.heading.text) ||
        nearest.above.some((each) => headsOtherThings(each.text)))
    );
  };
  const announced = (at: number): boolean => announcesCertificates(above(at)?.heading.text ?? '');

  const isSomebodyElse = (holder: string): boolean =>
    holder !== '' && !ITSELF.test(holder) && !headings.some(({ heading }) => heading.text.includes(holder));
  /** What names an entry: the whole list of "ISO 9001, ISO 14001 and ISO 45001", or else its first words. */
  const namedBy = (words: Words): string | null =>
    words.text.length <= LONGEST_NAME && find(words.text).length > 1 && isList(words.text)
      ? words.text.trim()
      : nameOf(words, find);
  /** The words right above a list or a table. */
  const leadOf = (block: SyntaxNode | null): string => {
    const before = block?.prevSibling;
    return before?.name === 'Paragraph' ? wordsOf(before, text).text : '';
  };
  /** Whether the sentence above a list or table says that its standards are held, or, without one, the heading: "Our certifications". */
  const verdictOn = (block: SyntaxNode, lead: string): Introduction => {
    const headings = [above(block.from)].flatMap((each) => (each === undefined ? [] : [each.heading, ...each.above]));
    const [nearest] = headings;
    const said = lead === '' && nearest !== undefined ? introduction(nearest.text) : introduction(lead);
    if (said === 'held') return headings.some((each) => isElsewhere(each.text)) ? 'refused' : 'held';
    // "The way to a certificate:" announces something else; heads of columns say what a table is
    if (block.name !== 'Table' && LEADING.test(lead) && !introducesCertificates(lead) && !announcesCertificates(lead))
      return 'refused';
    if (lead !== '' && (said === 'refused' || isOthers({ words: lead }) || isDenied({ words: lead }))) return 'refused';
    return isOffTopic(block.from) ? 'refused' : null;
  };
  const addRows = (table: SyntaxNode): void => {
    const [head] = table.getChildren('TableHeader');
    const dashes = table.getChild('TableDelimiter');
    if (head === undefined || dashes === null) return;
    const heads = head.getChildren('TableCell').map((cell) => wordsOf(cell, text).text);
    const named = table.getChildren('TableRow').flatMap((row) => {
      const cells = row.getChildren('TableCell').map((cell) => wordsOf(cell, text));
      const [first, second] = cells;
      const naming = isNumber(first?.text ?? '') ? second : first;
      const name = naming === undefined ? null : namedBy(naming);
      const rest = cells.filter((cell) => cell !== naming);
      if (name === null || (rest.length > 0 && rest.every((cell) => finds([EMPTY, NOTHING], cell.text)))) return [];
      if (cells.some((cell, column) => HOLDER.test(heads[column] ?? '') && isSomebodyElse(cell.text))) return [];
      return { name, row };
    });
    if (named.length === 0) return;
    const lead = leadOf(table);
    const verdict = verdictOn(table, lead);
    if (verdict === 'refused') return;
    const introduced = verdict === 'held';
    const isAnnounced = introduced || announced(table.from) || tabulatesCertificates(heads);
    const isPlain = tabulatesCertificates(heads.slice(1)) || (isPlainly(lead) && announced(table.from));
    for (const { name, row } of named) {
      const section = { ...sectionAt(name, row.from, [head, dashes, row]), isRow: true };
      entries.push({ kind: 'row', section, announced: isAnnounced, introduced, isPlain });
    }
  };
  /** Adds a paragraph of nothing but names, below a heading that announces certificates, as an item; tells whether it is one. */
  const addNames = (paragraph: SyntaxNode): boolean => {
    if (!announced(paragraph.from)) return false;
    const words = wordsOf(paragraph, text);
    if (words.text.length > LONGEST_ITEM || leadsElsewhere(words) || !isList(words.text)) return false;
    const lead = leadOf(paragraph);
    if (verdictOn(paragraph, isList(lead) ? '' : lead) === 'refused') return false;
    const section = sectionAt(words.text, paragraph.from, [paragraph]);
    entries.push({ kind: 'item', section, announced: true, introduced: false, isPlain: true });
    return true;
  };
  const addParagraph = ({ from, to }: Pick<SyntaxNode, 'from' | 'to'>): void => {
    const heading = above(from)?.heading;
    if (heading === undefined || !announced(from) || find(text.slice(from, to)).length === 0) return;
    entries.push({
      kind: 'paragraph',
      section: sectionAt(heading.text, from, [{ from, to }]),
      announced: true,
      introduced: false,
      isPlain: false,
    });
  };
  const addItem = (item: SyntaxNode): boolean => {
    const [first] = [...item.getChildren('Paragraph'), ...item.getChildren('Task')];
    const words = first && wordsOf(first, text);
    const named = words === undefined ? null : namedBy(words);
    if (first === undefined || words === undefined || leadsElsewhere(words)) return !isOffTopic(item.from);
    const lead = leadOf(item.parent);
    const verdict = item.parent === null ? null : verdictOn(item.parent, lead);
    if (verdict === 'refused') return false;
    // "Quality: ISO 9001", below "We hold the following certificates:"
    const name = named ?? (verdict === 'held' ? nameWithin(words, find) : null);
    // "March 2019: passed the ISO 27001 audit" is a sentence of its own
    if (name === null) {
      if (!text.startsWith(UNDONE, first.from) && !isOffTopic(item.from)) addParagraph(first);
      return !isOffTopic(item.from);
    }
    if (text.startsWith(UNDONE, first.from)) return false;
    const introduced = verdict === 'held';
    if (!introduced && isOtherName(name)) return false;
    const isAnnounced =
      introduced || introducesCertificates(lead) || announcesCertificates(lead) || announced(item.from);
    // a sentence that nothing announces counts for what it says, not for its words: it is read with the other sentences
    if (!isAnnounced && STOP.test(words.text.slice(name.length))) return false;
    entries.push({
      kind: 'item',
      section: sectionAt(name, first.from, [item]),
      announced: isAnnounced,
      introduced,
      isPlain: announcesCertificates(lead) || (isPlainly(lead) && announced(item.from)),
    });
    return false;
  };
  const addCards = (block: SyntaxNode): void => {
    const { cards, heads } = cardsOf(block, text, find);
    // the nearest heading may be that of the card before
    const headings = [above(block.from)].flatMap((each) => (each === undefined ? [] : [each.heading, ...each.above]));
    const isAnnounced =
      headings.some(({ text: words }) => announcesCertificates(words)) || tabulatesCertificates(heads);
    for (const { name, from, text: described } of cards)
      entries.push({
        kind: 'card',
        section: { ...sectionAt(name, from, [described]), line: lineAt(from) },
        announced: isAnnounced,
        introduced: false,
        isPlain: isAnnounced,
      });
  };
  markdown.parse(text).iterate({
    enter: ({ name, node, from }) => {
      if (name === 'Document') return true;
      const isList = name === 'BulletList' || name === 'OrderedList';
      if (isLeftOut(from)) return isList;
      if (name === 'Table') addRows(node);
      else if (name === 'ListItem') return addItem(node);
      else if (isList) return true;
      else if (!isOffTopic(from)) {
        if (name === 'HTMLBlock') addCards(node);
        else if (name === 'Paragraph' && node.parent?.name === 'Document' && !addNames(node)) addParagraph(node);
        return name === 'Blockquote';
      }
      return false;
    },
  });
  return entries;
};

/** Whether the words above a list add nothing to what a heading says of it. */
const isPlainly = (lead: string): boolean => lead === '' || introducesCertificates(lead);

/** In front of the number of a row. */
const NUMBER = joined(phrases('statements', ({ entries }) => entries.number));
const isNumber = (cell: string): boolean => /^\d{0,3}[.、)]?$/.test(cell.replace(NUMBER, ''));

/** The head of a column that names who holds the certificates. */
const HOLDER = joined(phrases('statements', ({ entries }) => entries.holder));
const ITSELF = joined(phrases('statements', ({ entries }) => entries.itself));

/** A cell that says no, or is empty. */
const NOTHING = joined(phrases('statements', ({ entries }) => entries.nothing));
const EMPTY = /^[-–—✗✘×❌xX/\s]*$/;

/** A task that is not done. */
const UNDONE = '[ ]';

/** Whether an item is only a link to a page or a section, which states its own certificates. */
const leadsElsewhere = ({ text, links }: Words): boolean =>
  links.some(({ href, from, to }) => !isDocument(href) && to - from >= text.trim().length - 1);
