import { processorWords } from '../../model/languages/processors/all';
import { PROCESSOR_COLUMNS, type ProcessorColumn } from '../../model/languages/processors/processors';

const PATTERNS = PROCESSOR_COLUMNS.map(
  (column) =>
    [
      column,
      new RegExp(
        processorWords(({ columns }) => columns[column]),
        'iu',
      ),
    ] as const,
);

/** No head of a column, and no label, is longer. */
const LONGEST = 80;

/** Of a longer text only the end is compared: it stands right above the list. */
const LONGEST_COMPARED = 400;

/** A text as words are searched in it: in the form NFKC, on one line, without marks around it. */
export const comparable = (text: string): string =>
  text
    .slice(-LONGEST_COMPARED)
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/^[\s*_•·-]+|[\s*†‡:]+$/g, '')
    .trim();

/** The same few heads stand above the tables of a site, and each is compared with the words of every column. */
const known = new Map<string, ProcessorColumn | null>();
const MOST_KNOWN = 1_000;

/** The content of a column, or of what stands behind a label; null for words that name neither. */
export const columnOf = (head: string): ProcessorColumn | null => {
  const words = comparable(head);
  if (words === '' || words.length > LONGEST) return null;
  const before = known.get(words);
  if (before !== undefined) return before;
  const column = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, column);
  return column;
};

/** Columns whose cell is who the row is about, or who is behind it. */
export const isName = (column: ProcessorColumn | null): boolean =>
  column === 'name' || column === 'named' || column === 'product';

const SEAT = new RegExp(
  processorWords(({ columns }) => columns.seat),
  'iu',
);

/** Whether a head says that an address stands in the column, too: `Name and address`. */
export const namesSeat = (head: string): boolean => SEAT.test(comparable(head));
