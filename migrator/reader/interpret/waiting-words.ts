import { quote } from '../../quote';
import type { Outline } from '../parse/outline';
import { applyEdits } from './body';
import type { PageDraft } from './page-draft';

/** The most that a page shows until its scripts have written its text. */
const MOST = 80;

/** All that a page with scripts shows without them, if that is a few words without a heading or a link: “Loading…”. */
export const waitingWords = ({ titleSource, source }: PageDraft, outline: Outline): string | null => {
  if (outline.headings.length > 0 || (titleSource !== 'metaTitle' && titleSource !== 'fileName')) return null;
  const shown = applyEdits(source.text, source.edits).trim();
  return shown === '' || shown.length > MOST || /\]\(|<a\b/.test(shown) ? null : quote(shown);
};
