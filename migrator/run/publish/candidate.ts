import type { FollowUpReason } from '../../../model/contracts/reasons';
import { valueHash } from '../apply/after-write';
import type { FileFinding } from '../../../model/contracts/findings';
import { isUnverified, type StoredEntry } from '../../model/ports/entry';
import type { Base } from '../../model/ports/source-map';
import type { FieldRoles } from '../../model/ports/target';
import { changeSince } from '../rollback/change-since';
import { fieldsApart, filled, type EntryState } from '../rollback/entry-state';
import type { EntryTrace } from '../rollback/trace';
import { heldEdits, type ImportedValues } from './held-edits';
import type { PublishItem, PublishOptions } from './publish-plan';

/** An entry that a run left as a draft, with everything that decides whether it is published. */
export interface Candidate extends ImportedValues {
  trace: EntryTrace;
  stored: StoredEntry;
  state: EntryState;
  /** The values that imports had written before the run; null when there were none. */
  previous: Base | null;
  /** Shared facts that somebody has changed since, and that are not published yet. */
  sharedEdits: readonly string[];
  /** Whether the source marks it as a draft. */
  markedDraft: boolean;
  /** The fields of which a person has resolved conflicts; null: there was none. */
  resolved: ReadonlySet<string> | null;
  /** The findings of the run. */
  findings: readonly FileFinding[];
  /** The problems that publishing it would have. */
  problems: readonly FileFinding[];
}

type Decision = Pick<PublishItem, 'action' | 'reason' | 'fields' | 'findings'>;

const skip = (
  reason: FollowUpReason,
  fields: readonly string[] = [],
  findings: readonly FileFinding[] = [],
): Decision => ({
  action: 'skip',
  reason,
  fields: [...fields],
  findings: [...findings],
});

/** Whether the published values are those that an import wrote and published before the run. */
const isOnlineByImport = ({ previous, state }: Candidate, { shared, relations }: FieldRoles): boolean => {
  if (previous?.published !== true || state.published === null) return false;
  const written = Object.fromEntries(
    Object.entries(previous.fields).map(([field, value]) => [field, valueHash(value)]),
  );
  const passing = (field: string) => shared.has(field) || relations.has(field) || !(field in written);
  return fieldsApart(filled(written), state.published, passing).length === 0;
};

/** Whether the published values have changed since the run. */
const isPublishedSince = ({ trace: { left }, state }: Candidate, { shared, relations }: FieldRoles): boolean => {
  if (state.published === null) return false;
  if (left?.published == null) return true;
  // published shared facts and links also change through other entries
  return fieldsApart(left.published, state.published, (field) => shared.has(field) || relations.has(field)).length > 0;
};

/**
 * Decides about one entry. Only values that imports wrote, or that a person chose for a conflict, are published; drafts
 * of editors are not, and values that an editor has published are not overwritten without a decision.
 */
export const decidePublish = (
  candidate: Candidate,
  { publishUnverified = false, publishDrafts = false, withoutWarnings = false }: PublishOptions,
  roles: FieldRoles,
): Decision => {
  const { trace, stored, state, sharedEdits, resolved, findings, problems } = candidate;
  // it is published already, which is what the person wants
  const draft = (one: EntryState | null) => one && { draft: one.draft, published: null };
  const change = changeSince(draft(trace.left), draft(state), roles);
  if (change !== null) return skip(change.reason, change.fields);
  if (sharedEdits.length > 0) return skip('changed-since', sharedEdits);
  if (stored.publication === 'published') return { action: 'unchanged', reason: null, fields: [], findings: [] };
  if (state.published === null && (trace.left?.published ?? null) !== null) return skip('unpublished-since');
  if (isPublishedSince(candidate, roles)) return skip('published-since');
  if (resolved === null && state.published !== null && !isOnlineByImport(candidate, roles))
    return skip('published-by-editor');
  const isPublic = (field: string) => state.published?.[field] === state.draft[field];
  const held = heldEdits(stored, state.draft, candidate).filter(
    (field) => resolved === null || !(resolved.has(field) || isPublic(field)),
  );
  if (held.length > 0) return skip('holds-edits', held);
  if (isUnverified(stored) && !publishUnverified) return skip('unverified');
  if (candidate.markedDraft && !publishDrafts) return skip('marked-draft');
  if (withoutWarnings && findings.some(({ severity }) => severity !== 'info'))
    return skip('has-warnings', [], findings);
  if (problems.length > 0) return skip('invalid', [], problems);
  return { action: 'publish', reason: null, fields: [], findings: [] };
};
