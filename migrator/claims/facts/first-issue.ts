import { joined, phrases } from '../../../model/languages/phrases';
import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { GOES_ON, PRINTED_DATE, printedDay } from './printed-day';
import { COLON, whole } from './whole';

const DAY = `(${PRINTED_DATE})(?!${GOES_ON})`;
const LABEL = whole(
  phrases('facts', ({ firstIssue }) => firstIssue.label),
  COLON,
);
const VALUE = new RegExp(String.raw`^${DAY}\s*[.。]?$`, 'i');
const STATEMENTS = phrases('facts', ({ firstIssue }) => firstIssue.statements(DAY));
const CERTIFICATE = joined(phrases('facts', ({ firstIssue }) => firstIssue.certificate));
/** An edition is issued as well. */
const OTHER = joined(phrases('facts', ({ firstIssue }) => firstIssue.other));

/**
 * The day on which a certificate was first issued. When the present one was issued is another day, for which there is no
 * field.
 */
export const findFirstIssue = (sentences: readonly Sentence[]): Fact | null => {
  const found = sentences.flatMap((sentence) =>
    daysIn(sentence).map((value): Fact => ({ value, quote: sentence.quote })),
  );
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
};

const daysIn = (sentence: Sentence): string[] => {
  const { words, label, reader } = sentence;
  if (!/\d/.test(words) || !isFactual(sentence) || OTHER.test(words)) return [];
  const beside = LABEL.test(label?.trim() ?? '') ? VALUE.exec(words.trim())?.[1] : undefined;
  const inside = CERTIFICATE.test(words)
    ? STATEMENTS.flatMap((form) => Array.from(words.matchAll(form), (match) => match[1]))
    : [];
  return [beside, ...inside].flatMap((written) => printedDay(written ?? '', reader?.language) ?? []);
};
