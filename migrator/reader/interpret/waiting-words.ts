import { pageWords } from '../../../model/languages/phrases';
import { quote } from '../../quote';
import type { Outline } from '../parse/outline';
import { applyEdits } from './body';
import type { PageDraft } from './page-draft';

/** The most that a page shows until its scripts have written its text. */
const MOST = 80;
const WAITING = new RegExp(
  pageWords(({ waiting }) => waiting),
  'i',
);

/**
 * All that a page with scripts shows without them, if that is a few words without a heading or a link that ask readers to
 * wait, such as “Loading…”, or stand beside an empty element that scripts fill (`hasMount`).
 */
export const waitingWords = (
  { titleSource, source }: PageDraft,
  outline: Outline,
  hasMount: boolean,
): string | null => {
  if (outline.headings.length > 0 || (titleSource !== 'metaTitle' && titleSource !== 'fileName')) return null;
  const shown = applyEdits(source.text, source.edits).trim();
  if (shown === '' || shown.length > MOST || /\]\(|<a\b/.test(shown)) return null;
  return hasMount || WAITING.test(shown) ? quote(shown) : null;
};
