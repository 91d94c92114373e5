import { anyWordPattern, escape, signAt, wordPattern } from './alias-pattern';
import type { Catalogue, Standard, EditionForm } from './catalogue';
import { fold } from './folded-text';
import { LANGUAGES } from '../languages/language-of';

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
const editionBehind = (text: string, at: number, form: EditionForm): { edition: string | null; to: number } => {
  if (form === 'none') return { edition: null, to: at };
  const pattern = form === 'year' ? YEAR : VERSION;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const edition = match?.[1] ?? match?.[2];
  return match === null || edition === undefined ? { edition: null, to: at } : { edition, to: at + match[0].length };
};

/** The prefixes of national bodies in front of an international standard that they adopt: "DIN EN ISO 9001", "UNE-EN ISO 9001". */
const ADOPTED = /(?<![\p{L}\p{N}])(?:(?:DIN|EN|BS|NF|UNE|UNI|ÖNORM|SN|NEN|NBN|SS|PN)[\s/-]+){1,3}$/u;
/** The longest of them. */
const LONGEST_PREFIX = 16;

/** Where the name of a standard begins with the prefix of whoever adopted it. */
const adoptedFrom = (text: string, from: number, { identifier }: Standard): number => {
  if (!identifier.startsWith('ISO')) return from;
  const start = Math.max(0, from - LONGEST_PREFIX);
  const prefix = ADOPTED.exec(text.slice(start, from));
  return prefix === null ? from : start + prefix.index;
};

/** A standard that a text names. */
export interface StandardMention {
  standard: Standard;
  /** Half-open range of UTF-16 offsets in the text, the edition included. */
  from: number;
  to: number;
  /** The edition, if one is printed directly after the name: `2005` in `ISO/IEC 27001:2005`. */
  edition: string | null;
}

interface Spelling {
  standard: Standard;
  first: string;
  pattern: RegExp;
}

/** Finds the standards of one catalogue in texts, in the order of the text and without overlaps. */
export type FindStandards = (text: string) => StandardMention[];

/** Finds the families that a text names without a number, as the keys of all of their members. */
type FindFamily = (text: string) => Set<string>;

/** Prepares the families of a catalogue for searching. */
export const familyFinder = ({ standards }: Pick<Catalogue, 'standards'>): FindFamily => {
  const members = new Map<string, string[]>();
  for (const { key, family } of standards)
    for (const spelling of family) members.set(spelling, [...(members.get(spelling) ?? []), key]);
  const spellings = Array.from(members, ([spelling, keys]) => ({ keys, pattern: wordPattern(spelling) }));
  const any = anyWordPattern([...members.keys()]);
  return (original) => {
    const { text } = fold(original);
    if (text.search(any) < 0) return new Set();
    return new Set(spellings.filter(({ pattern }) => text.search(pattern) >= 0).flatMap(({ keys }) => keys));
  };
};

/** Searches texts for the standards of one catalogue. */
export interface StandardSearch {
  find: FindStandards;
  /** Whether a text may name one at all, which is known many times as fast; of acronyms `find` also minds the case. */
  mayName: (text: string) => boolean;
}

/** Prepares a catalogue for searching. Call it once for each catalogue. */
export const standardSearch = ({ standards }: Pick<Catalogue, 'standards'>): StandardSearch => {
  // the longest spelling wins: "ISO/IEC 20000-1" before "ISO/IEC 20000"
  const named = standards
    .flatMap((standard) => [standard.identifier, ...standard.aliases].map((alias) => ({ standard, alias })))
    .sort((a, b) => b.alias.length - a.alias.length);
  const spellings = named.map(({ standard, alias }): Spelling => ({
    standard,
    first: signAt(fold(alias).text.trim(), 0),
    pattern: wordPattern(alias, 'y'),
  }));
  const any = anyWordPattern(named.map(({ alias }) => alias));
  const numbered = siblingsByNumber(standards);

  const find: FindStandards = (original) => {
    const folded = fold(original);
    const { text } = folded;
    const places = placesByFirstSign(any, text);
    if (places.size === 0) return [];
    const { offsets } = folded;
    const found: StandardMention[] = [];
    const free = (from: number, to: number): boolean => found.every((each) => to <= each.from || from >= each.to);
    const add = (standard: Standard, from: number, nameEnd: number): number => {
      const { edition, to } = editionBehind(text, nameEnd, standard.editionForm);
      if (free(from, to)) found.push({ standard, from: adoptedFrom(text, from, standard), to, edition });
      return to;
    };
    for (const { standard, first, pattern } of spellings) {
      for (const from of places.get(first) ?? []) {
        pattern.lastIndex = from;
        if (!pattern.test(text) || !free(from, pattern.lastIndex)) continue;
        let end = add(standard, from, pattern.lastIndex);
        for (let next = siblingBehind(text, end, standard, numbered); next !== null;) {
          end = add(next.standard, next.from, next.to);
          next = siblingBehind(text, end, next.standard, numbered);
        }
      }
    }
    const place = (offset: number): number => offsets[offset] ?? original.length;
    return found
      .map((each) => ({ ...each, from: place(each.from), to: place(each.to) }))
      .sort((a, b) => a.from - b.from);
  };
  return { find, mayName: (text) => fold(text).text.search(any) >= 0 };
};

/** The places where a spelling begins. Asking each of some hundred spellings takes longer than to look for all at once. */
const placesByFirstSign = (any: RegExp, text: string): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  any.lastIndex = 0;
  for (let match = any.exec(text); match !== null; match = any.exec(text)) {
    const first = signAt(text, match.index);
    const same = places.get(first);
    if (same === undefined) places.set(first, [match.index]);
    else same.push(match.index);
    any.lastIndex = match.index + 1;
  }
  return places;
};

/** The same, for whoever only looks for them. */
export const standardFinder = (catalogue: Pick<Catalogue, 'standards'>): FindStandards =>
  standardSearch(catalogue).find;

const NUMBERED = /^(\D+?) (\d+)(?:-\d+)?$/;

/** Standards by family and number (`SOC`, then `2`), for lists that print the family only once: "SOC 1 and 2". */
const siblingsByNumber = (standards: Standard[]): Map<string, Map<string, Standard>> => {
  const families = new Map<string, Map<string, Standard>>();
  for (const standard of standards) {
    const [, family, number] = NUMBERED.exec(standard.identifier) ?? [];
    if (family === undefined || number === undefined) continue;
    const name = familyName(family);
    families.set(name, (families.get(name) ?? new Map<string, Standard>()).set(number, standard));
  }
  return families;
};

/** The name of a family. ISO and ISO/IEC are one family, because pages mix the two. */
const familyName = (family: string): string => family.replace('/IEC', '');

const AND = ['and', 'or', ...LANGUAGES.flatMap(({ claims }) => claims?.words.and ?? [])].map(escape).join('|');
const LISTED = new RegExp(
  String.raw`\s?(?:\/|,\s?(?:${AND})?|${AND})\s?(\d+)(?:-1)?(?![A-Za-z0-9%]|\.\d|-\d{1,3}(?!\d))`,
  'iy',
);

const siblingBehind = (
  text: string,
  at: number,
  { identifier }: Standard,
  families: Map<string, Map<string, Standard>>,
): { standard: Standard; from: number; to: number } | null => {
  const family = NUMBERED.exec(identifier)?.[1];
  if (family === undefined) return null;
  LISTED.lastIndex = at;
  const match = LISTED.exec(text);
  const number = match?.[1];
  const standard = number === undefined ? undefined : families.get(familyName(family))?.get(number);
  if (match === null || number === undefined || standard === undefined) return null;
  return { standard, from: at + match[0].indexOf(number), to: at + match[0].length };
};
