import { inside } from './inside';
import type { Edit, Span } from '../model';
import type { Cleaning } from './clean-html';
import { destination } from './destination';
import { isSafeUrl } from './safe-html';

/**
 * Parsers do not agree on where a table or a paragraph ends, or on which of two brackets is a link. What is text for
 * this one, and might run for another, is written so that it is text for all of them.
 */

/** `known`: markup and code, `code`: code alone, both in order; what is being cleaned already needs nothing more. */
export const cleanLoose = (text: string, known: readonly Span[], code: readonly Span[], into: Cleaning): void => {
  const isGone = inside([...into.removed, ...into.replaced].sort((a, b) => a.from - b.from));
  const targets = looseTargets(text, code).filter(({ from }) => !isGone(from));
  into.replaced = [...into.replaced, ...looseTags(text, known), ...targets];
  for (const { from } of targets) {
    into.findings.push({
      code: 'LINK_UNSAFE',
      from,
      message: 'What looks like a link has a scheme that is not allowed.',
    });
  }
};

const TAG_START = /<(?=[a-z/!?])/gi;

/** `<` in front of what looks like a tag becomes a character reference. */
const looseTags = (text: string, known: readonly Span[]): Edit[] => {
  const isKnown = inside(known);
  return [...text.matchAll(TAG_START)]
    .filter(({ index }) => !isKnown(index))
    .map(({ index }) => ({ from: index, to: index + 1, text: '&lt;' }));
};

const TARGET_START = /\](?=[(:][ \t\n>]{0,99}(<[^<>\n]{0,300}|[^\s<>]{0,300}))./g;

/** `](javascript:…` and `]: javascript:…` get an escape that parts them. */
const looseTargets = (text: string, code: readonly Span[]): Edit[] => {
  const isCode = inside(code);
  return [...text.matchAll(TARGET_START)]
    .filter(
      ({ index, 1: written = '' }) => !isCode(index) && !isSafeUrl(destination(written.replace(/^</, '')), 'link'),
    )
    .map(({ index }) => ({ from: index + 1, to: index + 1, text: '\\' }));
};
