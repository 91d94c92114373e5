import { relationHash, valueHash } from '../apply/after-write';
import type { RecordType } from '../../../model/contracts/values';
import { linkName } from '../../plan/identity';
import type { DoneItem } from '../../model/ports/items';
import type { HeldLink } from '../../model/ports/links';
import type { EntrySnapshot, RowSnapshot } from '../../model/ports/snapshot';

/** The hash of each field that has a value. */
export type RowState = Readonly<Record<string, string>>;

/** One locale of an entry as hashes, which is enough to detect a change. */
export interface EntryState {
  draft: RowState;
  published: RowState | null;
}

const EMPTY: ReadonlySet<string> = new Set([valueHash(null), relationHash(null)]);

export const filled = (hashes: RowState): RowState =>
  Object.fromEntries(Object.entries(hashes).filter(([, hash]) => !EMPTY.has(hash)));

const rowState = (type: RecordType, { values, media, relations }: RowSnapshot): RowState =>
  filled(
    Object.fromEntries([
      ...Object.entries(values).map(([field, value]) => [field, valueHash(value)] as const),
      ...Object.entries(media).map(
        ([field, ids]) => [field, valueHash(ids.length > 1 ? ids : (ids[0] ?? null))] as const,
      ),
      ...Object.entries(relations).map(
        ([field, targets]) => [field, relationHash(targets.map((target) => linkName(type, target)))] as const,
      ),
    ]),
  );

export const entryState = (snapshot: EntrySnapshot | null): EntryState | null =>
  snapshot && {
    draft: rowState(snapshot.type, snapshot.draft),
    published: snapshot.published && rowState(snapshot.type, snapshot.published),
  };

/** A row without some of its links. */
export const withoutLinksTo = (
  row: RowState,
  type: RecordType,
  held: readonly HeldLink[],
  leaving: readonly HeldLink[],
): RowState => {
  const fields = new Set(leaving.map(({ field }) => field));
  const stays = (link: HeldLink, field: string) => link.field === field && !leaving.includes(link);
  const names = (field: string) => held.filter((link) => stays(link, field)).map((link) => linkName(type, link));
  return filled({ ...row, ...Object.fromEntries([...fields].map((field) => [field, relationHash(names(field))])) });
};

/** The state that an item left; null if it left no entry. */
export const stateAfter = ({
  before,
  after,
  publish,
  action,
}: Pick<DoneItem, 'before' | 'after' | 'publish' | 'action'>) => {
  if (after === null) return null;
  const found = entryState(before);
  const draft = filled({ ...found?.draft, ...after });
  // an entry that was removed from the source but still exists was unpublished
  const published = action === 'missing' ? null : (found?.published ?? null);
  return { draft, published: publish ? draft : published } satisfies EntryState;
};

/** The fields in which two rows differ, sorted. The fields for which `passing` is true are ignored. */
export const fieldsApart = (a: RowState, b: RowState, passing: (field: string) => boolean): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => a[field] !== b[field] && !passing(field))
    .sort();
