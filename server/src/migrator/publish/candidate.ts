import type { FollowUpReason } from '../../contracts/reasons';
import { valueHash } from '../apply/after-write';
import type { Diagnostic } from '../diagnostics';
import type { Base, FieldRoles, StoredEntry } from '../ports';
import { changeSince } from '../rollback/change-since';
import { fieldsApart, filled, type EntryState } from '../rollback/entry-state';
import type { EntryTrace } from '../rollback/trace';
import { heldEdits, type ImportedValues } from './held-edits';
import type { PublishItem, PublishOptions } from './publish-plan';

/** An entry that a run left, with all that decides whether it is published. */
export interface Candidate extends ImportedValues {
  trace: EntryTrace;
  stored: StoredEntry;
  state: EntryState;
  /** What imports had written of it before the run; null when nothing. */
  previous: Base | null;
  /** Shared facts that somebody has changed since, and that are not public yet. */
  sharedEdits: readonly string[];
  /** Whether the source marks it as a draft. */
  markedDraft: boolean;
  /** The fields of which a person has resolved conflicts; null: there was none. */
  resolved: ReadonlySet<string> | null;
  /** What the run found. */
  diagnostics: readonly Diagnostic[];
  /** What it breaks when it is published. */
  problems: readonly Diagnostic[];
}

type Decision = Pick<PublishItem, 'action' | 'reason' | 'fields' | 'diagnostics'>;

const skip = (
  reason: FollowUpReason,
  fields: readonly string[] = [],
  diagnostics: readonly Diagnostic[] = [],
): Decision => ({
  action: 'skip',
  reason,
  fields: [...fields],
  diagnostics: [...diagnostics],
});

/** Whether what readers see is what an import wrote and published, before the run. */
const isOnlineByImport = ({ previous, state }: Candidate, { shared, relations }: FieldRoles): boolean => {
  if (previous?.published !== true || state.published === null) return false;
  const written = Object.fromEntries(
    Object.entries(previous.fields).map(([field, value]) => [field, valueHash(value)]),
  );
  const passing = (field: string) => shared.has(field) || relations.has(field) || !(field in written);
  return fieldsApart(filled(written), state.published, passing).length === 0;
};

/** Whether what readers see is no longer what the run left, or found and left alone. */
const isPublishedSince = ({ trace: { left }, state }: Candidate, { shared, relations }: FieldRoles): boolean => {
  if (state.published === null) return false;
  if (left?.published == null) return true;
  // what other languages share, and links, change online by themselves
  return fieldsApart(left.published, state.published, (field) => shared.has(field) || relations.has(field)).length > 0;
};

/**
 * Decides about one entry. Only what imports wrote, and what a person took when they resolved a conflict, goes online:
 * neither an editor's draft, nor over what an editor has published and nobody decided about.
 */
export const decidePublish = (
  candidate: Candidate,
  { publishUnverified = false, publishDrafts = false, withoutWarnings = false }: PublishOptions,
  roles: FieldRoles,
): Decision => {
  const { trace, stored, state, sharedEdits, resolved, diagnostics, problems } = candidate;
  // that it is public by now is what is asked for
  const draft = (one: EntryState | null) => one && { draft: one.draft, published: null };
  const change = changeSince(draft(trace.left), draft(state), roles);
  if (change !== null) return skip(change.reason, change.fields);
  if (sharedEdits.length > 0) return skip('changed-since', sharedEdits);
  if (stored.publication === 'published') return { action: 'unchanged', reason: null, fields: [], diagnostics: [] };
  if (state.published === null && (trace.left?.published ?? null) !== null) return skip('unpublished-since');
  if (isPublishedSince(candidate, roles)) return skip('published-since');
  if (resolved === null && state.published !== null && !isOnlineByImport(candidate, roles))
    return skip('published-by-editor');
  const isPublic = (field: string) => state.published?.[field] === state.draft[field];
  const held = heldEdits(stored, state.draft, candidate).filter(
    (field) => resolved === null || !(resolved.has(field) || isPublic(field)),
  );
  if (held.length > 0) return skip('holds-edits', held);
  if (stored.type === 'certification' && stored.shared['certificationStatus'] === 'unverified' && !publishUnverified)
    return skip('unverified');
  if (candidate.markedDraft && !publishDrafts) return skip('marked-draft');
  if (withoutWarnings && diagnostics.some(({ severity }) => severity !== 'info'))
    return skip('has-warnings', [], diagnostics);
  if (problems.length > 0) return skip('invalid', [], problems);
  return { action: 'publish', reason: null, fields: [], diagnostics: [] };
};
