import type { PlanOptions, Removal } from '../../../model/contracts/plan';
import type { PlanReason } from '../../../model/contracts/reasons';
import type { EntryValue } from '../../../model/contracts/values';
import { normalisePath } from '../../../model/path-candidates';
import { recordTypes } from '../../../model/record-types';
import type { RecordDraft } from '../../model/record-draft';
import type { StoredEntry } from '../../model/ports/entry';
import type { KnownEntry } from '../../model/ports/source-map';
import { sameValue } from '../compare/three-way';
import { itemKey } from '../identity';
import { isWriting, type PlanItem } from '../plan';
import { pathAfter, placeOf } from '../redirects/redirect-items';
import { standingLinks } from '../stored-state/links';
import type { StoredState } from '../stored-state/stored-state';

/** Whether a person changed what the last import wrote, or added changes that are not published yet. */
const isEdited = (stored: StoredEntry, known: KnownEntry, state: StoredState): boolean => {
  const shared = state.known(known, '')?.base.fields;
  const base: Record<string, EntryValue> = {
    ...shared,
    ...known.base.fields,
    ...standingLinks(known.base.relations, state),
  };
  const held: Record<string, EntryValue> = { ...stored.shared, ...stored.fields, ...stored.relations };
  const changed = Object.entries(base).some(([field, value]) => !sameValue(held[field] ?? null, value));
  return changed || stored.pending.some((field) => !(field in base));
};

/** The normalised paths of this import's pages. */
interface PagePaths {
  /** The paths of pages in the source. */
  wanted: ReadonlySet<string>;
  /** The paths at which readers find pages after the plan has been applied. */
  standing: ReadonlySet<string>;
  /** The paths of pages that are not published at any path, each with its page. */
  unseen: ReadonlyMap<string, string>;
}

type Fate = Pick<PlanItem, 'action' | 'reason'> & { removal?: Removal };

const kept = (reason: PlanReason): Fate => ({ action: 'missing', reason });

/**
 * The item for an entry that the source no longer has. It is kept where a person changed it, or where others
 * contributed to it; it is skipped where its file exists and was not imported (`unread`). A redirect from the path of a
 * published page is always deleted, and so is one from the path of an unpublished page that is its own target. A
 * redirect from the path of another unpublished page stays until that page is published.
 */
const fateOf = (
  known: KnownEntry,
  stored: StoredEntry | null,
  state: StoredState,
  { missing }: PlanOptions,
  paths: PagePaths,
  unread: PlanReason | null,
): Fate => {
  const from = known.type === 'redirect' ? normalisePath(known.key) : '';
  const waiting = paths.unseen.get(from);
  const isInTheWay = paths.standing.has(from) || (waiting !== undefined && waiting === known.base.relations['page']);
  if (unread !== null && !isInTheWay) return { action: 'skip', reason: unread };
  const wanted = isInTheWay ? 'delete' : missing;
  // a page of the source should have this path and does not get it in this plan; until then the redirect stays
  const isAwaited = !isInTheWay && paths.wanted.has(from);
  if (stored === null || wanted === undefined || isAwaited) return kept('gone-from-source');
  if (isEdited(stored, known, state)) return kept('edited-by-editor');
  if (state.isAdopted(known) || state.elsewhere(known).length > 0) return kept('used-elsewhere');
  if (wanted === 'delete') return { ...kept(isInTheWay ? 'page-stands-here' : 'delete'), removal: 'delete' };
  const isOnline = stored.publication !== 'draft' && recordTypes[known.type].hasDrafts;
  return isOnline ? { ...kept('unpublish'), removal: 'unpublish' } : kept('gone-from-source');
};

/** The paths of pages before and after the plan; `items` are those of the pages in the source. */
export const pagePaths = (
  drafts: readonly RecordDraft[],
  items: readonly PlanItem[],
  { addresses }: StoredState,
): PagePaths => {
  const published = new Map(addresses.pages.map((page) => [placeOf(page), normalisePath(page.path)]));
  const standing = new Set<string>();
  const unseen = new Map<string, string>();
  for (const item of items) {
    const after = item.type === 'page' ? pathAfter(item) : null;
    if (after === null) continue;
    const path = normalisePath(after);
    const online = published.get(placeOf(item));
    if ((isWriting(item) && item.publish) || online === path) standing.add(path);
    else if (online === undefined) unseen.set(path, placeOf(item));
  }
  const wanted = drafts.flatMap(({ type, localized: { path } }) =>
    type === 'page' && typeof path === 'string' ? [normalisePath(path)] : [],
  );
  return { wanted: new Set(wanted), standing, unseen };
};

/**
 * The item of an entry that an earlier import wrote and for which this one has no draft. `unread` is why its file has
 * none.
 */
export const leavingItem = (
  known: KnownEntry,
  state: StoredState,
  options: PlanOptions,
  paths: PagePaths,
  unread: PlanReason | null,
): PlanItem => {
  const stored = state.stored(known.type, known.documentId, known.locale);
  return {
    key: itemKey(known, known.locale),
    type: known.type,
    recordKey: known.key,
    locale: known.locale,
    sourcePath: known.sourcePath,
    documentId: known.documentId,
    publish: false,
    newDocument: false,
    changes: [],
    write: { fields: {}, relations: {} },
    base: null,
    contentHash: known.contentHash,
    original: null,
    media: [],
    before: stored,
    findings: [],
    ...(known.renamedFrom !== undefined && { renamedFrom: known.renamedFrom }),
    ...fateOf(known, stored, state, options, paths, unread),
  };
};
