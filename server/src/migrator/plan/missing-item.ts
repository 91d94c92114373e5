import type { PlanReason } from '../../contracts/reasons';
import { WITHOUT_DRAFTS, type FieldValue, type RecordDraft } from '../model';
import type { EntryValue, KnownEntry, StoredEntry } from '../ports';
import { samePath } from '../resolve/url';
import { itemKey } from './identity';
import type { PlanItem, PlanOptions, Removal } from './plan';
import { pathAfter } from './redirect-items';
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

/** The paths of this import's pages. */
export interface PagePaths {
  wanted: ReadonlySet<string>;
  standing: ReadonlySet<string>;
}

type Fate = Pick<PlanItem, 'action' | 'reason'> & { removal?: Removal };

const kept = (reason: PlanReason): Fate => ({ action: 'missing', reason });

/**
 * What becomes of an entry that the source no longer has. It is kept where a person changed it, or where it was not this
 * site's import alone that made it; it is not even missing where its file is there and was not imported (`unread`). A
 * redirect away from where a page stands again goes in any case.
 */
const fateOf = (
  known: KnownEntry,
  stored: StoredEntry | null,
  world: World,
  { missing }: PlanOptions,
  paths: PagePaths,
  unread: PlanReason | null,
): Fate => {
  const isFromOneOf = (some: ReadonlySet<string>): boolean =>
    known.type === 'redirect' && some.has(samePath(known.key));
  const isInTheWay = isFromOneOf(paths.standing);
  if (unread !== null && !isInTheWay) return { action: 'skip', reason: unread };
  const wanted = isInTheWay ? 'delete' : missing;
  // a page is to stand here and does not get here: until it does, readers are led on
  const isAwaited = !isInTheWay && isFromOneOf(paths.wanted);
  if (stored === null || wanted === undefined || isAwaited) return kept('gone-from-source');
  if (isEdited(stored, known, world)) return kept('edited-by-editor');
  if (world.isAdopted(known) || world.elsewhere(known).length > 0) return kept('used-elsewhere');
  if (wanted === 'delete') return { ...kept(isInTheWay ? 'page-stands-here' : 'delete'), removal: 'delete' };
  const isOnline = stored.publication !== 'draft' && !WITHOUT_DRAFTS.has(known.type);
  return isOnline ? { ...kept('unpublish'), removal: 'unpublish' } : kept('gone-from-source');
};

const textsOf = (paths: readonly (FieldValue | undefined)[]): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => (typeof path === 'string' ? [samePath(path)] : [])));

/** The paths at which the source wants pages to stand. */
export const wantedPaths = (drafts: readonly RecordDraft[]): ReadonlySet<string> =>
  textsOf(drafts.filter(({ type }) => type === 'page').map(({ localized: { path } }) => path));

/** The paths at which the plan leaves the pages of this import. */
export const standingPaths = (items: readonly PlanItem[]): ReadonlySet<string> =>
  textsOf(items.filter(({ type }) => type === 'page').map(pathAfter));

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
