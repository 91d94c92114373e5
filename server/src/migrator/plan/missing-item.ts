import type { PlanReason } from '../../contracts/reasons';
import { WITHOUT_DRAFTS, type RecordDraft } from '../model';
import type { EntryValue, KnownEntry, StoredEntry } from '../ports';
import { samePath } from '../resolve/url';
import { itemKey } from './identity';
import type { PlanItem, PlanOptions, Removal } from './plan';
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
  standing: ReadonlySet<string>,
  unread: PlanReason | null,
): Fate => {
  const isInTheWay = known.type === 'redirect' && standing.has(samePath(known.key));
  if (unread !== null && !isInTheWay) return { action: 'skip', reason: unread };
  const wanted = isInTheWay ? 'delete' : missing;
  if (stored === null || wanted === undefined) return kept('gone-from-source');
  if (isEdited(stored, known, world)) return kept('edited-by-editor');
  if (world.isAdopted(known) || world.elsewhere(known).length > 0) return kept('used-elsewhere');
  if (wanted === 'delete') return { ...kept(isInTheWay ? 'page-stands-here' : 'delete'), removal: 'delete' };
  const isOnline = stored.publication !== 'draft' && !WITHOUT_DRAFTS.has(known.type);
  return isOnline ? { ...kept('unpublish'), removal: 'unpublish' } : kept('gone-from-source');
};

/** The paths at which pages of this import stand. */
export const standingPaths = (drafts: readonly RecordDraft[]): ReadonlySet<string> =>
  new Set(
    drafts.flatMap(({ type, localized: { path } }) =>
      type === 'page' && typeof path === 'string' ? [samePath(path)] : [],
    ),
  );

/** An entry that an earlier import wrote and for which this one has no draft. `unread` tells why its file has none. */
export const leavingItem = (
  known: KnownEntry,
  world: World,
  options: PlanOptions,
  standing: ReadonlySet<string>,
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
    ...fateOf(known, stored, world, options, standing, unread),
  };
};
