import type { Language } from '../../languages/language';
import type { PrintedFact } from '../parity-page';
import { forLanguages } from './in-turn';

const prepared = forLanguages((languages) => {
  const labels = languages.map(({ certificateNumbers }) => certificateNumbers.labels).join('|');
  const is = languages.map(({ certificateNumbers }) => certificateNumbers.is).join('|');
  return new RegExp(String.raw`(?:${labels})(?:${is})?\s?[:：]?\s?([A-Za-z0-9][A-Za-z0-9./_-]{3,40})`, 'gi');
});

/** The numbers of certificates after a label: `Certificate No. CN-01234`, 证书编号：CN-01234. */
export const certificateNumbers = (text: string, languages: readonly Language[]): PrintedFact[] =>
  Array.from(text.matchAll(prepared(languages)), (match) => {
    const printed = (match[1] ?? '').replace(/[./_-]+$/, '');
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return { value: printed.toUpperCase(), from, to: from + printed.length };
  }).filter(({ value }) => /\d/.test(value));
