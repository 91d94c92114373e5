import { storedPath } from '../../../model/path-candidates';
import { isUrlPath } from '../../../model/validate/formats/url-path';
import { hashOf } from '../../canonical-hash';
import type { UrlPath } from '../../model/page';
import type { RecordDraft } from '../../model/record-draft';
import type { SourcePath } from '../../model/source';
import { isHtml } from '../../reader/read/candidate';
import type { LinkedPage } from '../site-page';
import { foldedUrl, plainUrl, samePath } from './url';

const LONGEST = 255;

/**
 * Redirects to each page from all its legacy paths, and from the paths by which links name it. A path that a page has
 * now gets none; of two pages with one legacy path the first gets it. `pages` are in writing order.
 */
export const redirectDrafts = (
  pages: readonly LinkedPage[],
  replaced: readonly { lost: LinkedPage; by: LinkedPage }[],
  linked: ReadonlyMap<SourcePath, ReadonlySet<UrlPath>>,
): RecordDraft[] => {
  const standing = new Set(pages.map(({ url }) => samePath(url)));
  const drafts = new Map<string, RecordDraft>();
  const redirect = (form: UrlPath, page: LinkedPage): void => {
    const from = storedPath(form);
    if (standing.has(samePath(form)) || drafts.has(samePath(from))) return;
    if (from.length > LONGEST || !isUrlPath(from)) return;
    drafts.set(samePath(from), redirectDraft(from, page));
  };
  for (const page of pages) for (const form of ownForms(page)) redirect(form, page);
  for (const page of pages) for (const form of page.oldUrls) redirect(form, page);
  for (const { lost, by } of replaced) for (const form of ownForms(lost)) redirect(form, by);
  for (const page of pages) for (const form of linked.get(page.path) ?? []) redirect(form, page);
  return [...drafts.values()];
};

/** The legacy paths of a page; servers answer with `default` and `index` for their folder, and with files of HTML by name. */
const ownForms = ({ path, legacyUrl, draft, isPlaced }: LinkedPage): UrlPath[] => {
  const folded = draft.permalink === null && isPlaced ? foldedUrl(path) : null;
  if (folded === null) return [legacyUrl];
  return isHtml(path) ? [legacyUrl, folded, plainUrl(path)] : [legacyUrl, folded];
};

const redirectDraft = (from: UrlPath, { url, path, group, locale }: LinkedPage): RecordDraft => {
  const localized = { from, to: storedPath(url), code: 301, origin: 'import' };
  const relations = { page: { type: 'page' as const, key: group, locale } };
  return {
    type: 'redirect',
    key: from,
    locale: '',
    sourcePath: path,
    localized,
    shared: {},
    relations,
    contentHash: hashOf({ localized, shared: {}, relations }),
    original: null,
  };
};
