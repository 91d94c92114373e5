import MagicString from 'magic-string';
import type { MovedLink } from '../../../model/contracts/moved-pages';
import { normalisePath, pathCandidates } from '../../../model/path-candidates';
import { lineOf, lineStarts } from '../../../model/line-starts';
import { parse } from '../../../migrator/reader/parse/parse';
import { writeTarget } from '../../../migrator/site/links/write-target';

/** How a path may stand in a text, without its last slash. */
const formsOf = (path: string): string[] => [
  ...new Set(pathCandidates(path).map((form) => form.replace(/(?<=.)\/$/, ''))),
];

/** Characters that continue a path: with one of these behind it, a text names another one, such as a page below. */
const CONTINUES = String.raw`[\p{L}\p{M}\p{N}%_~.+@$!*,;:=/-]`;

/**
 * Makes the question whether a text names one of these paths to its end, in any spelling and case.
 */
export const mentionFinder = (paths: readonly string[]): ((text: string) => boolean) => {
  const forms = paths.flatMap(formsOf).map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (forms.length === 0) return () => false;
  const mention = new RegExp(`(?:${forms.join('|')})/*(?!${CONTINUES})`, 'iu');
  return (text) => mention.test(text);
};

/** Where pages have moved. */
export interface Moves {
  /** The path to which each old path leads. */
  paths: ReadonlyMap<string, string>;
  /** The addresses of the site, whose URLs name its paths. */
  origins: readonly string[];
}

/** Redirects lead on from a path in any case. */
const keyOf = (path: string): string => normalisePath(path).toLowerCase();

/** Makes the new target of a link; null for one that names no old path. */
const movedTo = ({ paths, origins }: Moves): ((href: string) => string | null) => {
  const byKey = new Map([...paths].map(([from, to]) => [keyOf(from), to]));
  const own = origins.map((origin) => origin.replace(/\/+$/, ''));
  return (href) => {
    const origin = own.find((each) => href.startsWith(`${each}/`)) ?? '';
    const [, path = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(href.slice(origin.length)) ?? [];
    if (!path.startsWith('/') || path.startsWith('//')) return null;
    const to = byKey.get(keyOf(path));
    if (to === undefined) return null;
    return `${to.startsWith('/') ? origin : ''}${to}${rest}`;
  };
};

/**
 * Points the links of a text that name old paths to the new ones, and leaves every other character as it is. URLs that stand in
 * the text by themselves stay: they are words, too.
 */
export const moveLinks = (text: string, moves: Moves): { text: string; links: MovedLink[] } => {
  const move = movedTo(moves);
  const edited = new MagicString(text);
  const starts = lineStarts(text);
  const links: MovedLink[] = [];
  for (const { href, role, target } of parse(text).links) {
    const to = role === 'link' && target !== null ? move(href) : null;
    if (to === null || target === null || target.from === target.to) continue;
    edited.overwrite(target.from, target.to, writeTarget(to, target.syntax));
    links.push({ line: lineOf(starts, target.from), from: href, to });
  }
  return { text: edited.toString(), links };
};

/** Moves the links of many texts. A text that names none of the old paths is not parsed. */
export const linkMover = (moves: Moves): ((text: string) => ReturnType<typeof moveLinks>) => {
  const isNamedIn = mentionFinder([...moves.paths.keys()]);
  return (text) => (isNamedIn(text) ? moveLinks(text, moves) : { text, links: [] });
};
