import type { FieldValue } from '../../../model/contracts/values';
import { normalisePath } from '../../../model/path-candidates';
import { isPath } from '../../../model/redirects/chain';
import { hashOf } from '../../canonical-hash';
import type { UrlPath } from '../../model/page';
import type { RecordDraft } from '../../model/record-draft';
import type { KnownEntry } from '../../model/ports/source-map';
import { itemKey, linkName } from '../identity';

const LONGEST = 255;

interface Move {
  from: UrlPath;
  page: RecordDraft;
}

const pathOf = (fields: Readonly<Record<string, FieldValue>>): UrlPath | null =>
  typeof fields['path'] === 'string' ? fields['path'] : null;

/** The redirect of an import to the path of a page. */
export const redirectDraft = (
  from: UrlPath,
  to: UrlPath,
  { sourcePath, key, locale }: Pick<RecordDraft, 'sourcePath' | 'key' | 'locale'>,
  kept: Readonly<Record<string, FieldValue>> = { code: 301, origin: 'import' },
): RecordDraft => {
  const localized = { ...kept, from, to };
  const relations = { page: { type: 'page' as const, key, locale } };
  return {
    type: 'redirect',
    key: from,
    locale: '',
    sourcePath,
    localized,
    shared: {},
    relations,
    contentHash: hashOf({ localized, shared: {}, relations }),
    original: null,
  };
};

/** The page that a redirect of an earlier import names. */
const pageNamedBy = ({ base }: KnownEntry): string | null => {
  const named = base.relations['page'];
  return typeof named === 'string' ? named : null;
};

/**
 * Redirects from the former paths of pages, and those of earlier imports with the current path of their page: the page
 * that they name, or where that is gone, the page at the path to which they lead. `known` has the pages' new keys. A
 * path that a page has now gets no redirect.
 */
export const moveRedirects = (drafts: readonly RecordDraft[], known: readonly KnownEntry[]): RecordDraft[] => {
  const rows = new Map(known.map((row) => [itemKey(row, row.locale), row]));
  const pages = drafts.filter(({ type }) => type === 'page');
  const standing = new Map(
    pages.flatMap((page) => {
      const path = pathOf(page.localized);
      return path === null ? [] : [[normalisePath(path), page]];
    }),
  );
  const moves = pages.flatMap((page): Move[] => {
    const from = pathOf(rows.get(itemKey(page, page.locale))?.base.fields ?? {});
    const to = pathOf(page.localized);
    return from === null || to === null || normalisePath(from) === normalisePath(to) ? [] : [{ from, page }];
  });
  const moved = new Map(moves.map((move) => [normalisePath(move.from), move]));
  const drafted = new Map(pages.map((page) => [itemKey(page, page.locale), page]));
  const named = new Map(
    known
      .filter(({ type }) => type === 'page')
      .map((row) => [linkName('redirect', row), drafted.get(itemKey(row, row.locale))]),
  );
  const made = new Set(drafts.filter(({ type }) => type === 'redirect').map(({ key }) => normalisePath(key)));
  const redirects = new Map<string, RecordDraft>();
  const add = (from: UrlPath, page: RecordDraft, kept?: Readonly<Record<string, FieldValue>>): void => {
    const place = normalisePath(from);
    const to = pathOf(page.localized);
    if (to === null || standing.has(place) || made.has(place) || redirects.has(place) || from.length > LONGEST) return;
    redirects.set(place, redirectDraft(from, to, page, kept));
  };
  for (const { from, page } of moves) add(from, page);
  for (const row of known) {
    const to = row.type === 'redirect' ? row.base.fields['to'] : null;
    if (typeof to !== 'string') continue;
    const page =
      named.get(pageNamedBy(row) ?? '') ?? moved.get(normalisePath(to))?.page ?? standing.get(normalisePath(to));
    if (page === undefined) continue;
    add(row.key, page, row.base.fields);
    // its page has moved back to its former path; the opposite redirect could not be written before
    if (standing.get(normalisePath(row.key)) === page && isPath(to)) add(to, page);
  }
  return [...redirects.values()];
};
