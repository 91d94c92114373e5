import { withAnchors } from '../parse/body-headings';
import { parse } from '../parse/parse';
import { applyEdits } from './body';
import type { BodyAnchors, DraftText, PageDraft } from './page-draft';

export const anchorsIn = ({ text, edits }: Pick<DraftText, 'text' | 'edits'>): BodyAnchors => {
  const { headings, ids } = parse(applyEdits(text, edits));
  return { headings: withAnchors(headings).map(({ text: words, anchor }) => ({ text: words, anchor })), ids };
};

/** A longer body takes too long to parse for whoever links the site while others wait. */
const LONGEST_PARSED_LATER = 10_000;

/** Adds the anchors of a long body, in the process that reads pages. Those of a page with includes are not known yet. */
export const withLongAnchors = (draft: PageDraft): PageDraft =>
  draft.state === 'page' && draft.includes.length === 0 && draft.source.text.length > LONGEST_PARSED_LATER
    ? { ...draft, anchors: anchorsIn(draft.source) }
    : draft;
