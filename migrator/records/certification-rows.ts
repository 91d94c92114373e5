import { joined, phrases } from '../../model/languages/phrases';
import { say, type Said } from '../../model/say';
import { systemOf, type Stated } from '../claims/by-key';
import { certificationOf, type Reading } from '../claims/certification';
import {
  namesFact,
  namesHolder,
  namesStandard,
  namesStatus,
  plainLabel,
  printedLabel,
} from '../claims/facts/fact-label';
import { findFirstIssue } from '../claims/facts/first-issue';
import { findValidity } from '../claims/facts/validity';
import { COLON, whole } from '../claims/facts/whole';
import type { Section } from '../claims/sections/section';
import { headedStandards } from '../claims/sections/heading';
import { takesBack } from '../claims/sentences/held';
import type { Sentence } from '../claims/sentences/sentence';
import { isRefused } from '../claims/sentences/status';
import { isLaw } from '../claims/stated-entries';
import type { Printed } from '../processors/printed';
import { quote } from '../quote';
import { namesCertificates } from '../reader/read/candidate';
import { isNeutral, withoutTime, type DataTable } from './data-tables';
import { dateUnread, ofOthers, type Unread } from './unread';

const WORDS = phrases('facts', ({ records }) => records);
const NAMED = joined(WORDS.map(({ named }) => named));
const VERIFICATION = joined(WORDS.map(({ verification }) => verification));
const DAY = whole(
  [
    ...phrases('facts', ({ validity }) => [validity.label, validity.firstLabel]),
    ...phrases('facts', ({ firstIssue }) => firstIssue.label),
  ],
  COLON,
);

/** The certifications that a table lists. */
export interface ListedCertificates {
  stated: Stated[];
  unread: Unread[];
}

/** A column with its head, and the label that pages print in front of the same fact. */
interface Column {
  head: string;
  label: string;
}

const columnOf = ({ text }: Printed, head = text): Column => ({ head, label: printedLabel(text) ?? text });

const isStatus = ({ head }: Column): boolean => namesStatus(head);

/** No organization holds more; each is compared with the others of its standard. */
const MOST_ROWS = 500;

/**
 * The certificates that a table lists, each as a page states it; null where its columns are not those of certificates: one
 * that names the standard, and one for its state, its number, its issuer or its days. `isNamed`: the name of the file says
 * that its lists are those of certificates.
 */
export const certificationRows = (
  { key: above, heads: written, grid }: DataTable,
  isNamed: boolean,
  reading: Reading,
): ListedCertificates | null => {
  const [heads, ...rows] = grid;
  const isCalled = namesCertificates(above) || (isNamed && isNeutral(above));
  if (heads === undefined || !(isNamed || isCalled)) return null;
  const columns = heads.map((cell, column) => columnOf(cell, written[column]));
  const standard = heads.findIndex(({ text }) => namesStandard(text));
  const at = standard < 0 && isCalled ? heads.findIndex(({ text }) => NAMED.test(plainLabel(text))) : standard;
  if (at < 0 || !columns.some((column) => isStatus(column) || namesFact(column.label))) return null;
  const holder = heads.find(({ text }) => namesHolder(text));
  if (holder !== undefined) return { stated: [], unread: [ofOthers(holder, 'recordsOfOthers')] };
  const filled = rows.filter((cells) => cells.some(({ text }) => text !== ''));
  const [after] = filled.slice(MOST_ROWS);
  const further = filled.length - MOST_ROWS;
  const tooMany: Unread[] =
    after === undefined
      ? []
      : [
          {
            code: 'RECORD_UNREAD',
            line: after[0]?.line ?? 1,
            message: say('recordsTooMany', { further, most: MOST_ROWS }),
          },
        ];
  const read = filled.slice(0, MOST_ROWS).map((cells) => certificationRow(cells, { columns, at }, reading));
  return { stated: read.flatMap((row) => row.stated), unread: [...read.flatMap((row) => row.unread), ...tooMany] };
};

const LONGEST_ROW = 500;

const certificationRow = (
  cells: readonly Printed[],
  { columns, at }: { columns: readonly Column[]; at: number },
  reading: Reading,
): ListedCertificates => {
  const name = cells[at]?.text ?? '';
  const line = cells[at]?.line ?? cells[0]?.line ?? 1;
  const printed = cells.flatMap(({ text }, column) => (text === '' ? [] : [`${columns[column]?.head ?? ''}: ${text}`]));
  const not = (code: Unread['code'], message: Said): ListedCertificates => ({
    stated: [],
    unread: [{ code, line, message }],
  });
  const row = quote(printed.join('; '));
  const mentions = headedStandards(name, reading.find(name));
  if (mentions.length === 0) return not('RECORD_UNREAD', say('recordStandardUnknown', { row }));

  const others = cells.flatMap((cell, column) => {
    const head = columns[column];
    if (column === at || cell.text === '' || head === undefined) return [];
    return [{ cell, head, sentence: sentenceOf(cell, head, name) }];
  });
  const sentences = others.map(({ sentence }) => sentence);
  if (isRefused('row', name, sentences) || takesBack(sentences))
    return not('RECORD_NOT_HELD', say('recordNotHeld', { row }));

  const section: Section = { heading: name, level: 7, line, text: '', lines: [] };
  const alone = mentions.length === 1;
  const page = others.find(
    ({ cell, head }) => VERIFICATION.test(plainLabel(head.head)) && /^https?:\/\/\S+$/.test(cell.text),
  );
  const stated = mentions.map(({ standard, from, to }): Stated => {
    const subject = { standard, printed: name.slice(from, to) };
    const draft = certificationOf(subject, { section, sentences, alone }, reading);
    return {
      system: systemOf(name, standard, reading.find),
      draft: {
        ...draft,
        ...(page && { verificationUrl: page.cell.text }),
        quotes: {
          ...draft.quotes,
          ...(page && { verificationUrl: page.sentence.quote }),
          standard: { text: quote(printed.join('; '), LONGEST_ROW), line },
        },
      },
      ...(isLaw(standard) && { doubt: 'law' }),
    };
  });
  const isProven =
    others.some(({ head }) => isStatus(head)) ||
    stated.some(({ draft }) => draft.certificateNumber !== null || draft.validUntil !== null);
  const unread = others.flatMap(({ cell, head, sentence }): Unread[] => {
    if (!DAY.test(head.label.trim()) || !/\d/.test(cell.text) || hasDay(sentence)) return [];
    return [dateUnread(head.head, quote(cell.text), cell.line)];
  });
  if (!isProven)
    return { stated: [], unread: [...not('RECORD_UNREAD', say('recordNotProven', { row })).unread, ...unread] };
  return { stated, unread };
};

/** Whether the rules for sentences find the day in a cell. */
const hasDay = (sentence: Sentence): boolean => {
  const { validFrom, validUntil } = findValidity([sentence]);
  return [validFrom, validUntil, findFirstIssue([sentence])].some((fact) => fact !== null);
};

/** A cell as a page would print it: behind the label of its fact. */
const sentenceOf = ({ text, line, links }: Printed, { head, label }: Column, row: string): Sentence => ({
  ...{ words: withoutTime(text), label, links, lead: null, row, labelled: null },
  quote: { text: quote(`${head}: ${text}`, LONGEST_ROW), line },
});
