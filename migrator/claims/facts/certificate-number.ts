import type { FindStandards } from '../../../model/catalogue/find-standards';
import { joined, phrases } from '../../../model/languages/phrases';
import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { whole } from './whole';

/** Numbers of registrations and filings are not read: those of companies and websites have the same names. */
const NAMED = phrases('facts', ({ certificateNumber }) => certificateNumber.named);
const IS = joined(phrases('facts', ({ certificateNumber }) => certificateNumber.is)).source;
/** `NA-2024/0117`, `IS 694412`, `44 121 190203`, `31100434 QM15`. A number in other groups is not read, because it may go on. */
const NUMBER = String.raw`(?:\d{2}\s\d{3}\s\d{4,}(?:-\d{2,3}|\s[A-Z]{2,4})?|\d{6,}\s[A-Z]{2}\d{2}|[A-Z]{1,6}\s\d{3,}[A-Za-z0-9./_-]*|[A-Za-z0-9][A-Za-z0-9./_-]{2,40}(?:[（(][A-Z0-9]{1,4}[)）])?)(?![\p{L}\p{N}]|\s\d)`;
const LABEL = whole(NAMED);
const INSIDE = new RegExp(`(?:${joined(NAMED).source})(?=(?<behind>.{3,80}))`, 'giu');
const BEGIN = new RegExp(String.raw`^\s*(?:${IS})?\s*[:：]?\s*(?<number>${NUMBER})`, 'u');
const VALUE = new RegExp(`^${NUMBER}[.。]?$`, 'u');

const DAY = /^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/;
/** The number of a company in Japan, on invoices: T1234567890123. */
const COMPANY = /^T\d{13}$/;
/** A day is no number, nor is a placeholder: it has no figure, or prints the same one throughout. */
const isNumber = (printed: string): boolean =>
  /\d/.test(printed) && !DAY.test(printed) && !COMPANY.test(printed) && !/^\D*(\d)\1{3,}\D*$/.test(printed);

/**
 * The number on the certificate, as printed. A sentence about several standards does not say whose number it prints, nor
 * does one that names none of them where a section is about several; two numbers are those of two certificates. In all
 * of these cases the number is null.
 */
export const findCertificateNumber = (
  sentences: readonly Sentence[],
  find: FindStandards,
  { key, alone }: { key: string; alone: boolean },
): Fact | null => {
  const found = sentences.flatMap((sentence) => {
    const named = find(sentence.words);
    const isOwn = alone || named.length > 0;
    if (!isFactual(sentence) || !isOwn || named.some(({ standard }) => standard.key !== key)) return [];
    return numbersIn(sentence).map((value): Fact => ({ value, quote: sentence.quote }));
  });
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
};

const numbersIn = ({ words, label }: Sentence): string[] => {
  const beside = LABEL.test(label?.trim() ?? '') ? VALUE.exec(words.trim())?.[0] : undefined;
  const inside = Array.from(words.matchAll(INSIDE), ({ groups }) => BEGIN.exec(groups?.['behind'] ?? ''));
  return [beside, ...inside.map((found) => found?.groups?.['number'])].flatMap((printed) => {
    const number = (printed ?? '').replace(/[./_。-]+$/, '');
    return isNumber(number) ? [number] : [];
  });
};
