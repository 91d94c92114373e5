import { withAnchors } from '../parse/body-headings';
import { parse } from '../parse/parse';
import { applyEdits } from './body';
import type { BodyAnchors, DraftText } from './page-draft';

export const anchorsIn = ({ text, edits }: Pick<DraftText, 'text' | 'edits'>): BodyAnchors => {
  const { headings, ids } = parse(applyEdits(text, edits));
  return { headings: withAnchors(headings).map(({ text: words, anchor }) => ({ text: words, anchor })), ids };
};
