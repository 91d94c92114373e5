import { normalisePath } from '../../delivery/path-candidates';
import type { PlanReason } from '../../contracts/reasons';
import { WITHOUT_DRAFTS, type RecordDraft } from '../model';
import type { EntryValue, KnownEntry, StoredEntry } from '../ports';
import { itemKey } from './identity';
import { isWriting, type PlanItem, type PlanOptions, type Removal } from './plan';
import { pathAfter, placeOf } from './redirect-items';
import { standingLinks } from './standing-links';
import { sameValue } from './three-way';
import type { World } from './world';

/** Whether a person changed what the last import wrote, or added to it what waits to be published. */
const isEdited = (stored: StoredEntry, known: KnownEntry, world: World): boolean => {
  const shared = world.known(known, '')?.base.fields;
  const base: Record<string, EntryValue> = {
    ...shared,
    ...known.base.fields,
    ...standingLinks(known.base.relations, world),
  };
  const held: Record<string, EntryValue> = { ...stored.shared, ...stored.fields, ...stored.relations };
  const changed = Object.entries(base).some(([field, value]) => !sameValue(held[field] ?? null, value));
  return changed || stored.pending.some((field) => !(field in base));
};

/** The paths of this import's pages, in their normal form. */
export interface PagePaths {
  /** Where the source wants pages to stand. */
  wanted: ReadonlySet<string>;
  /** Where readers find pages when the plan has been applied. */
  standing: ReadonlySet<string>;
  /** Where drafts of pages stand that readers find nowhere, with their pages. */
  unseen: ReadonlyMap<string, string>;
}

type Fate = Pick<PlanItem, 'action' | 'reason'> & { removal?: Removal };

const kept = (reason: PlanReason): Fate => ({ action: 'missing', reason });

/**
 * What becomes of an entry that the source no longer has. It is kept where a person changed it, or where it was not this
 * site's import alone that made it; it is not even missing where its file is there and was not imported (`unread`). A
 * redirect away from where readers find a page again goes in any case, and so does one whose own page waits there, since
 * it leads nobody anywhere. Under another draft it stays: it leads readers on until the page is published.
 */
const fateOf = (
  known: KnownEntry,
  stored: StoredEntry | null,
  world: World,
  { missing }: PlanOptions,
  paths: PagePaths,
  unread: PlanReason | null,
): Fate => {
  const from = known.type === 'redirect' ? normalisePath(known.key) : '';
  const waiting = paths.unseen.get(from);
  const isInTheWay = paths.standing.has(from) || (waiting !== undefined && waiting === known.base.relations['page']);
  if (unread !== null && !isInTheWay) return { action: 'skip', reason: unread };
  const wanted = isInTheWay ? 'delete' : missing;
  // a page is to stand here and does not get here: until it does, readers are led on
  const isAwaited = !isInTheWay && paths.wanted.has(from);
  if (stored === null || wanted === undefined || isAwaited) return kept('gone-from-source');
  if (isEdited(stored, known, world)) return kept('edited-by-editor');
  if (world.isAdopted(known) || world.elsewhere(known).length > 0) return kept('used-elsewhere');
  if (wanted === 'delete') return { ...kept(isInTheWay ? 'page-stands-here' : 'delete'), removal: 'delete' };
  const isOnline = stored.publication !== 'draft' && !WITHOUT_DRAFTS.has(known.type);
  return isOnline ? { ...kept('unpublish'), removal: 'unpublish' } : kept('gone-from-source');
};

/** `items` are those of the pages that the source has. */
export const pagePaths = (
  drafts: readonly RecordDraft[],
  items: readonly PlanItem[],
  { addresses }: World,
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

/** An entry that an earlier import wrote and for which this one has no draft. `unread` tells why its file has none. */
export const leavingItem = (
  known: KnownEntry,
  world: World,
  options: PlanOptions,
  paths: PagePaths,
  unread: PlanReason | null,
): PlanItem => {
  const stored = world.stored(known.type, known.documentId, known.locale);
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
    diagnostics: [],
    ...(known.renamedFrom !== undefined && { renamedFrom: known.renamedFrom }),
    ...fateOf(known, stored, world, options, paths, unread),
  };
};
