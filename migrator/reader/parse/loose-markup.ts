import { say } from '../../../model/say';
import { inside } from './inside';
import type { Edit, Span } from '../../model/source';
import type { Cleaning } from './html/clean-html';
import { destination } from './markdown-links';
import { isSafeUrl } from './html/safe-html';

/**
 * Parsers disagree on where a table or a paragraph ends, and on which of two brackets is a link. Text that another
 * parser might read as active markup is escaped, so that every parser reads it as text.
 */

/**
 * Escapes loose markup. `known` contains markup and code, `code` only code, both in order. Parts that are already being
 * cleaned are skipped.
 */
export const cleanLoose = (text: string, known: readonly Span[], code: readonly Span[], into: Cleaning): void => {
  const isGone = inside([...into.removed, ...into.replaced].sort((a, b) => a.from - b.from));
  const targets = looseTargets(text, code).filter(({ from }) => !isGone(from));
  into.replaced = [...into.replaced, ...looseTags(text, known), ...targets];
  for (const { from } of targets) {
    into.findings.push({
      code: 'LINK_UNSAFE',
      from,
      message: say('likeLinkUnsafe'),
    });
  }
};

const TAG_START = /<[a-zA-Z/!?]/g;

/** Replaces the `<` of text that looks like a tag by a character reference. */
const looseTags = (text: string, known: readonly Span[]): Edit[] => {
  const isKnown = inside(known);
  return [...text.matchAll(TAG_START)]
    .filter(({ index }) => !isKnown(index))
    .map(({ index }) => ({ from: index, to: index + 1, text: '&lt;' }));
};

const TARGET_START = /\](?=[(:][ \t\n>]{0,99}(<[^<>\n]{0,300}|[^\s<>]{0,300}))./g;

/** Escapes `](javascript:…` and `]: javascript:…`, so that no parser reads a link. */
const looseTargets = (text: string, code: readonly Span[]): Edit[] => {
  const isCode = inside(code);
  return [...text.matchAll(TARGET_START)]
    .filter(
      ({ index, 1: written = '' }) => !isCode(index) && !isSafeUrl(destination(written.replace(/^</, '')), 'link'),
    )
    .map(({ index }) => ({ from: index + 1, to: index + 1, text: '\\' }));
};
