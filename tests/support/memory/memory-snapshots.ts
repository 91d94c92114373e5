import type { FieldValue, RecordType, RelationValue } from '../../../model/contracts/values';
import { recordTypes } from '../../../model/record-types';
import { linkName, namedByLink } from '../../../migrator/plan/identity';
import type { StoredEntry } from '../../../migrator/model/ports/entry';
import type { EntryRestore, EntrySnapshot, RowSnapshot } from '../../../migrator/model/ports/snapshot';

/** The values of an entry, in its draft or online. */
export type Row = Pick<StoredEntry, 'fields' | 'shared' | 'relations'>;

const rowSnapshot = ({ fields, shared, relations }: Row): RowSnapshot => ({
  values: { ...fields, ...shared },
  media: {},
  relations: Object.fromEntries(
    Object.entries(relations).map(([field, named]) => [
      field,
      [named ?? []].flat().map((name) => {
        const { documentId, locale = null } = namedByLink(name);
        return { documentId, locale };
      }),
    ]),
  ),
});

export const snapshotOf = (stored: StoredEntry, online: StoredEntry | undefined): EntrySnapshot => ({
  type: stored.type,
  documentId: stored.documentId,
  locale: stored.locale,
  draft: rowSnapshot(stored),
  published: online === undefined ? null : rowSnapshot(online),
});

const isMany = (type: RecordType, field: string): boolean =>
  recordTypes[type].attributes[field]?.relation?.endsWith('Many') === true;

const rowOf = (type: RecordType, { values, relations }: RowSnapshot, isShared: (name: string) => boolean): Row => {
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => isShared(name) === wanted)) as Record<
      string,
      FieldValue
    >;
  return {
    fields: part(false),
    shared: part(true),
    relations: Object.fromEntries(
      Object.entries(relations).map(([field, targets]): [string, RelationValue] => {
        const names = targets.map((target) => linkName(type, target));
        return [field, isMany(type, field) ? names : (names[0] ?? null)];
      }),
    ),
  };
};

/** The values of the second row in some fields, those of the first in the others. */
const mixed = (held: Row, wanted: Row, isWanted: (name: string) => boolean): Row => {
  const mix = <Value>(from: Record<string, Value>, to: Record<string, Value>): Record<string, Value> => ({
    ...Object.fromEntries(Object.entries(from).filter(([name]) => !isWanted(name))),
    ...Object.fromEntries(Object.entries(to).filter(([name]) => isWanted(name))),
  });
  return {
    fields: mix(held.fields, wanted.fields),
    shared: mix(held.shared, wanted.shared),
    relations: mix(held.relations, wanted.relations),
  };
};

/** The draft and the published row of an entry that is restored, as Strapi's target restores them. */
export const restoredRows = (
  { to, fields, shared }: EntryRestore,
  now: { draft: Row; online: Row | null } | null,
  isShared: (name: string) => boolean,
): { draft: Row; online: Row | null } => {
  const mayWrite = (name: string): boolean => shared || !isShared(name);
  const draft = rowOf(to.type, to.draft, isShared);
  const online = to.published && rowOf(to.type, to.published, isShared);
  if (now === null) return { draft, online };
  return {
    draft: mixed(now.draft, draft, (name) => fields.includes(name) && mayWrite(name)),
    online: online && mixed(now.online ?? now.draft, online, mayWrite),
  };
};
