import type { ChangeReason } from '../../contracts/reasons';
import type { FieldRoles } from '../ports';
import { fieldsApart, type EntryState } from './entry-state';

/** What somebody has done to an entry since a run wrote it. */
export interface ChangeSince {
  reason: ChangeReason;
  /** The fields, where they are what changed. */
  fields: string[];
}

/**
 * Compares what an item left with what is there. Shared facts are the document's, not the entry's. The relations of a
 * published row come and go with the publication of what they lead to, so they tell nothing; nor does a loose one that
 * is gone.
 */
export const changeSince = (
  left: EntryState | null,
  now: EntryState | null,
  { shared, relations, loose }: FieldRoles,
): ChangeSince | null => {
  if (left === null) return now === null ? null : { reason: 'created-since', fields: [] };
  if (now === null) return { reason: 'deleted-since', fields: [] };
  const isGone = (field: string) => loose.has(field) && !(field in now.draft);
  const fields = fieldsApart(left.draft, now.draft, (field) => shared.has(field) || isGone(field));
  if (fields.length > 0) return { reason: 'changed-since', fields };
  if (left.published === null) return now.published === null ? null : { reason: 'published-since', fields: [] };
  if (now.published === null) return { reason: 'unpublished-since', fields: [] };
  const passing = (field: string) => shared.has(field) || relations.has(field);
  const online = fieldsApart(left.published, now.published, passing);
  return online.length > 0 ? { reason: 'published-since', fields: online } : null;
};
