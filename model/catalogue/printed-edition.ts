import type { EditionForm } from './catalogue';

/**
 * A year after a name: `:2005`, `-2013`, `: 2013`, and `2013 版` in Chinese. A year in brackets is excluded, because it
 * may be that of an audit.
 */
const YEAR = /\s?[:-]\s?((?:19|20)\d\d)(?![\d-]|\s?年(?!版))|\s?((?:19|20)\d\d)\s?(?:版|edition\b)/iy;

/**
 * A version after a name: `v3.2.1`, `4.0`, `Version 4.0`, `2.0版`. A bare number needs a point, because of "PCI DSS 12
 * requirements".
 */
const VERSION = /[\s-]?(?:(?:version|v)[\s.]?)?(\d+\.\d+(?:\.\d+)*)(?![\d%])|\s?(?:version\s?|v)(\d+)(?![\d.%])/iy;

/** The edition printed directly after the name of a standard that ends at `at`. `to` is the end of name and edition. */
export const editionBehind = (text: string, at: number, form: EditionForm): { edition: string | null; to: number } => {
  if (form === 'none') return { edition: null, to: at };
  const pattern = form === 'year' ? YEAR : VERSION;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const edition = match?.[1] ?? match?.[2];
  return match === null || edition === undefined ? { edition: null, to: at } : { edition, to: at + match[0].length };
};
