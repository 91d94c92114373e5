import { EVIDENCE_KINDS, type EvidenceKind } from '../../model/contracts/evidence';
import { namesHolder, plainLabel } from '../claims/facts/fact-label';
import {
  DOCUMENT_COLUMNS,
  LISTED_ACCESS,
  type DocumentColumn,
  type DocumentListWords,
  type ListedAccess,
} from '../../model/languages/documents/words';
import { LANGUAGES } from '../../model/languages/language-of';
import { say } from '../../model/say';
import { fromKeys } from '../../model/typed-keys';
import type { Reading } from '../claims/certification';
import { printedDay } from '../claims/facts/printed-day';
import { headedStandards } from '../claims/sections/heading';
import { DOCUMENT_DAYS, type DocumentDraft } from '../model/document';
import type { Printed } from '../processors/printed';
import { servicesIn } from '../processors/row';
import { quote } from '../quote';
import { namesDocuments } from '../reader/read/candidate';
import { isNeutral, withoutTime, type DataTable } from './data-tables';
import { documentKind } from './document-kind';
import { dateUnread, ofOthers, type Unread } from './unread';

/** An expression for all of a text, from the words of every language. */
const whole = (select: (of: DocumentListWords) => string): RegExp =>
  new RegExp(`^(?:${LANGUAGES.map(({ documentLists }) => select(documentLists)).join('|')})$`, 'iu');

const COLUMNS = DOCUMENT_COLUMNS.map((column) => [column, whole(({ columns }) => columns[column])] as const);
/** The strictest last. */
const ACCESS = LISTED_ACCESS.map((access) => [access, whole((of) => of.access[access])] as const);
const YES = whole(({ yes }) => yes);
const NO = whole(({ no }) => no);

/** What pages have instead of a file: the index of a search lists them with their texts. */
const TEXTS = /^(?:content|body|text|html|markdown|excerpt)s?$/;
/** The name of a file that may be evidence, rather than a page. */
const EXTENSION = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|png|jpe?g|webp)`;
const FILE = new RegExp(String.raw`${EXTENSION}(?:[?#]|$)`, 'i');
/** What stands between the names of files in one cell, around an address in brackets, and before a query. */
const BETWEEN = new RegExp(
  String.raw`\]\(|[,;|、，；<>"[\]]+|[?&#]\w+=|(?<=${EXTENSION})(?:[\s?#&+)]+|(?=\p{Script=Han}))`,
  'iu',
);
/** A short word between two names: "and". */
const JOINING = /^(?:\p{L}{1,3}\s+|\p{Script=Han})/u;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** A formula of a spreadsheet, which names nothing. */
const FORMULA = /^[=@]/;

const columnOf = ({ text }: Printed): DocumentColumn | null => {
  const key = plainLabel(text);
  return COLUMNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};

/** The columns whose presence says that a list is one of documents, beside their files. */
const TELLING: ReadonlySet<DocumentColumn | null> = new Set<DocumentColumn>([
  ...(['access', 'public', 'closed', 'validUntil'] as const),
]);

/**
 * Whether a text of JSON may list documents, by its keys and the names of files: the index of a search, which may be as
 * large, is not parsed.
 */
export const mayListDocuments = (text: string): boolean =>
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp])\b/i.test(text) ||
  [...new Set(Array.from(text.matchAll(/"([^"\\\n]{1,40})"\s*:/g), ([, key = '']) => plainLabel(key)))].some((key) =>
    COLUMNS.some(([column, pattern]) => TELLING.has(column) && pattern.test(key)),
  );

/** The documents that a table lists. */
export interface ListedDocuments {
  documents: DocumentDraft[];
  unread: Unread[];
}

/** A cell with the head of its column, as the file writes it. */
interface Stated {
  cell: Printed;
  head: string;
}
/** All cells of a row by what their columns are: several heads may be of one kind. */
type StatedCells = Partial<Record<DocumentColumn, Stated[]>>;

/**
 * The documents that a table lists; null where its columns are not those of documents: one for the title, and one that says who
 * may have it, until when it is valid, or what its file is; or one for the file, and one that says who may have it. `isNamed`: the name of the file says that its lists are those of documents.
 */
export const documentRows = (
  { key: above, heads: written, flagged: [heads, ...rows] }: DataTable,
  isNamed: boolean,
  reading: Reading,
): ListedDocuments | null => {
  if (heads === undefined || !(namesDocuments(above) || (isNamed && isNeutral(above)))) return null;
  const columns = heads.map(columnOf);
  const has = (column: DocumentColumn): boolean => columns.includes(column);
  const namesFile = (cells: readonly Printed[]): boolean =>
    cells.some(({ text }, at) => (columns[at] === 'file' || columns[at] === 'link') && FILE.test(text));
  const isAccess = has('access') || has('public') || has('closed');
  const isIndex = !isAccess && heads.some(({ text }) => TEXTS.test(plainLabel(text)));
  const isTitled = has('title') && (columns.some((column) => TELLING.has(column)) || rows.some(namesFile));
  const isOfFiles = isAccess && (has('file') || rows.some(namesFile));
  if (isIndex || !(isTitled || isOfFiles)) return null;
  const holder = heads.find(({ text }) => namesHolder(text));
  const read = rows
    .filter((cells) => cells.some(({ text }) => text !== ''))
    .map((cells) => {
      const stated: StatedCells = {};
      for (const [at, cell] of cells.entries()) {
        const column = columns[at];
        if (column != null && cell.text !== '') (stated[column] ??= []).push({ cell, head: written[at] ?? '' });
      }
      const row = cells.flatMap(({ text }, at) => (text === '' ? [] : [`${written[at] ?? ''}: ${text}`])).join('; ');
      return documentRow(stated, { row, line: cells[0]?.line ?? 1 }, reading);
    });
  const documents = read.flatMap((each) => each.documents);
  if (holder === undefined) return { documents, unread: read.flatMap(({ unread }) => unread) };
  return {
    documents: documents.map((each) => ({ ...each, isEntry: false })),
    unread: [ofOthers(holder, 'documentsOfOthers')],
  };
};

const LONGEST_ROW = 500;

const documentRow = (
  stated: StatedCells,
  { row, line: first }: { row: string; line: number },
  reading: Reading,
): ListedDocuments => {
  const cellOf = (column: DocumentColumn): Stated | undefined => stated[column]?.[0];
  const text = (column: DocumentColumn): string | null => cellOf(column)?.cell.text ?? null;
  const line = cellOf('title')?.cell.line ?? first;
  const title = FORMULA.test(text('title') ?? '') ? null : text('title');
  const file = fileIn(stated);
  const mentions = mentionedIn(stated);
  const isEntry = title !== null || file !== null;
  const untitled: Unread = { code: 'RECORD_UNREAD', line, message: say('recordUntitled', { row: quote(row) }) };
  if (!isEntry && mentions.length === 0) return { documents: [], unread: [untitled] };
  const access = accessIn(stated);
  const days = fromKeys(DOCUMENT_DAYS, (day) => printedDay(withoutTime(text(day) ?? '')));
  const undated = DOCUMENT_DAYS.flatMap((day) => {
    const { cell, head } = cellOf(day) ?? {};
    if (cell === undefined || head === undefined || days[day] !== null || !/\d/.test(cell.text)) return [];
    return [dateUnread(head, quote(cell.text), cell.line)];
  });
  const belongs = text('standard') ?? '';
  const draft = {
    title,
    description: text('description'),
    kind: kindIn(text('kind')),
    access: access.access,
    version: text('version'),
    standards:
      belongs === '' ? [] : headedStandards(belongs, reading.find(belongs)).map(({ standard }) => standard.key),
    services: servicesIn(text('services') ?? ''),
    ...days,
    file: file === null ? null : hrefOf(file.cell.text),
  };
  const sources: Partial<Record<keyof typeof draft, Stated | null | undefined>> = {
    ...fromKeys([...DOCUMENT_DAYS, 'description', 'kind', 'version', 'services'] as const, cellOf),
    ...{ access: access.from, file, standards: cellOf('standard') },
  };
  const quotes = Object.entries(sources).flatMap(([field, from]) => {
    const value = draft[field as keyof typeof draft];
    if (from == null || value === null || value.length === 0) return [];
    return [[field, { text: quote(`${from.head}: ${from.cell.text}`, LONGEST_ROW), line: from.cell.line }] as const];
  });
  const whole = { text: quote(row, LONGEST_ROW), line };
  return {
    documents: [{ ...draft, mentions, isEntry, line, quotes: { ...Object.fromEntries(quotes), title: whole } }],
    unread: isEntry ? [...access.unread, ...undated] : [untitled],
  };
};

/** The cell that names the file; an address counts where a document lies at it. */
const fileIn = ({ file = [], link = [] }: StatedCells): Stated | null =>
  file[0] ?? link.find(({ cell }) => FILE.test(cell.text)) ?? null;

/** The link of a file that a cell names: names of files have signs that mean something in links. */
const hrefOf = (name: string): string =>
  ADDRESS.test(name) ? name : name.replace(/[%?#]/g, (sign) => encodeURIComponent(sign));

/** The names of files in a cell: all of it, and each of several. */
const namesIn = (text: string): string[] => [
  text,
  ...text
    .split(BETWEEN)
    .map((part) => part.trim())
    .flatMap((part, at) => (at === 0 ? [part] : [part, part.replace(JOINING, '')])),
];

/** All names and addresses of files in a row, as links; a title is one where it is the name of a file. */
const mentionedIn = ({ file = [], link = [], title = [] }: StatedCells): string[] => {
  const titles = title.filter(({ cell }) => FILE.test(cell.text));
  const names = [...file, ...link, ...titles].flatMap(({ cell }) => namesIn(cell.text));
  return [...new Set(names.filter((name) => name !== '').map(hrefOf))];
};

/** A kind by its name in Strapi, or by the words for it. */
const kindIn = (text: string | null): EvidenceKind | null => {
  if (text === null) return null;
  const name = text.toLowerCase().replace(/[\s_]+/g, '-');
  return EVIDENCE_KINDS.find((kind) => kind === name) ?? documentKind([text]);
};

/** Who may have the document, in one cell; undefined for words that nobody knows. */
const accessOf = (column: DocumentColumn, text: string): ListedAccess | null | undefined => {
  const said = ACCESS.findLast(([, words]) => words.test(text))?.[0];
  if (said !== undefined || column === 'access') return said;
  if (YES.test(text)) return column === 'public' ? 'public' : 'internal';
  // what needs no agreement may still not be public
  if (NO.test(text)) return column === 'public' ? 'internal' : null;
  return undefined;
};

/** Who may have the document: the strictest that a cell says, and nobody outside where nobody knows its words. */
const accessIn = (stated: StatedCells): { access: ListedAccess | null; from: Stated | null; unread: Unread[] } => {
  const said = (['access', 'public', 'closed'] as const).flatMap((column) =>
    (stated[column] ?? []).flatMap((from) => {
      const access = accessOf(column, from.cell.text);
      return access === null ? [] : [{ access: access ?? 'internal', from, isKnown: access !== undefined }];
    }),
  );
  const strictest = said.toSorted(
    (one, other) => LISTED_ACCESS.indexOf(other.access) - LISTED_ACCESS.indexOf(one.access),
  )[0];
  return {
    access: strictest?.access ?? null,
    from: strictest?.from ?? null,
    unread: said
      .filter(({ isKnown }) => !isKnown)
      .map(({ from: { cell, head } }) => ({
        code: 'DOCUMENT_ACCESS_UNREAD',
        line: cell.line,
        message: say('accessUnread', { column: head, value: quote(cell.text) }),
        hint: say('writeAccess'),
      })),
  };
};
