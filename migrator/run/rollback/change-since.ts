import type { ChangeReason } from '../../../model/contracts/reasons';
import type { FieldRoles } from '../../model/ports/target';
import { fieldsApart, type EntryState } from './entry-state';

/** A change that somebody made to an entry after a run wrote it. */
export interface ChangeSince {
  reason: ChangeReason;
  /** The changed fields, if the change is one of fields. */
  fields: string[];
}

/**
 * Compares the state that an item left with the current state. Shared facts are ignored, because they belong to the
 * document and not to the entry. The relations of a published row are ignored too, because they change when their
 * targets are published or unpublished. So is a loose relation that is gone.
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
