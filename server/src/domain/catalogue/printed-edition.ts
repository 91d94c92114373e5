import type { EditionForm } from './catalogue';

/** `:2005`, `-2013`, `: 2013`, and in Chinese `2013 版`. A year in brackets may be that of an audit: it is none. */
const YEAR = /\s?[:-]\s?((?:19|20)\d\d)(?![\d-])|\s?((?:19|20)\d\d)\s?(?:版|edition\b)/iy;

/** `v3.2.1`, `4.0`, `Version 4.0`, `2.0版`. A bare number needs its point: "PCI DSS 12 requirements". */
const VERSION = /[\s-]?(?:(?:version|v)[\s.]?)?(\d+\.\d+(?:\.\d+)*)(?![\d%])|\s?(?:version\s?|v)(\d+)(?![\d.%])/iy;

/** The edition printed right behind a standard's name that ends at `at`; `to` is the end of both. */
export const editionBehind = (text: string, at: number, form: EditionForm): { edition: string | null; to: number } => {
  if (form === 'none') return { edition: null, to: at };
  const pattern = form === 'year' ? YEAR : VERSION;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const edition = match?.[1] ?? match?.[2];
  return match === null || edition === undefined ? { edition: null, to: at } : { edition, to: at + match[0].length };
};
