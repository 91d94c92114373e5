import type { FieldChange, PlanAction, PlanOptions } from '../../../model/contracts/plan';
import type { PlanReason } from '../../../model/contracts/reasons';
import type { FieldValue, EntryValue, RelationValue } from '../../../model/contracts/values';
import { recordTypes } from '../../../model/record-types';
import type { Finding } from '../../findings';
import type { RecordDraft } from '../../model/record-draft';
import { isUnverified, type StoredEntry } from '../../model/ports/entry';
import { compareThreeWay, sameValue, type Comparison } from '../compare/three-way';
import { itemKey } from '../identity';
import { MARKED_DRAFT, staysDraft } from '../marked-drafts';
import { isWriting, type ItemFile, type PlanItem } from '../plan';
import { isRecreated } from '../recreated';
import { contributorsOf, type Contributors } from '../stored-state/contributors';
import { standingLinks } from '../stored-state/links';
import { isRekeyed, type StoredState } from '../stored-state/stored-state';
import { disagreements } from './disagreements';

interface Decision {
  action: PlanAction;
  reason: PlanReason | null;
  publish: boolean;
  markedDraft?: true;
}

const skip = (reason: PlanReason): Decision => ({ action: 'skip', reason, publish: false });

/**
 * Why an entry is left alone that an editor deleted, unpublished or gave another key, whichever site's import wrote it.
 */
const removedByEditor = (draft: RecordDraft, stored: StoredEntry | null, state: StoredState): PlanReason | null => {
  const documentId = state.documentId(draft);
  const elsewhere = state.elsewhere(draft);
  const rows = [
    state.known(draft, draft.locale) ?? [],
    elsewhere.filter(({ locale }) => locale === draft.locale),
  ].flat();
  if (isRekeyed(draft, state.storedLocales(draft.type, documentId))) return 'removed-by-editor';
  if (stored === null) {
    const isWritten = state.isKnown(draft) || elsewhere.length > 0;
    const documentGone = isWritten && !state.isStored(draft.type, documentId);
    return rows.length > 0 || documentGone ? 'removed-by-editor' : null;
  }
  const isPublished = rows.some(({ base }) => base.published);
  return isPublished && recordTypes[draft.type].hasDrafts && stored.publication === 'draft'
    ? 'unpublished-by-editor'
    : null;
};

/** The fields with unpublished values that no import wrote, including fields that imports never write. */
const pendingEdits = (
  { pending, ...stored }: StoredEntry,
  base: Readonly<Record<string, EntryValue>>,
  contributors: Contributors,
): string[] => {
  // most of possibly thousands of entries have none
  if (pending.length === 0) return [];
  const held = { ...stored.fields, ...stored.shared, ...stored.relations };
  return pending.filter((field) => {
    const value = held[field] ?? null;
    const before = base[field];
    const written = before === undefined ? contributors.values(field) : [before, ...contributors.values(field)];
    return !written.some((each) => sameValue(value, each));
  });
};

/** Whether a person entered the value that the source has now, which the import would have written anyway. */
const isInSourceWords = (field: string, { changes }: Comparison): boolean =>
  changes.some((change) => change.field === field && sameValue(change.stored, change.source));

/** Whether the draft of a conflict has unpublished edits in other fields than those that a person will decide about. */
const withholdsMore = (stored: StoredEntry, edits: readonly string[], changes: readonly FieldChange[]): boolean => {
  const decided = new Set(changes.filter(({ verdict }) => verdict === 'conflict').map(({ field }) => field));
  const isPublic = (field: string) => stored.publication !== 'draft' && !stored.pending.includes(field);
  return edits.some((field) => !decided.has(field) && !isPublic(field));
};

/** Whether a person publishes it by verifying it; its status is the same in all its languages. */
const awaitsVerification = (draft: RecordDraft, state: StoredState): boolean => {
  const [stored] = state.storedLocales(draft.type, state.documentId(draft));
  return isUnverified({ type: draft.type, shared: stored?.shared ?? {} });
};

/** An import publishes what it wrote itself; a draft that a person has edited is for a person to publish. */
const mayPublish = (
  draft: RecordDraft,
  stored: StoredEntry | null,
  edited: boolean,
  state: StoredState,
  options: PlanOptions,
): boolean =>
  options.publish &&
  recordTypes[draft.type].hasDrafts &&
  (stored === null || !edited) &&
  !staysDraft(draft, options) &&
  (options.publishUnverified === true || !awaitsVerification(draft, state));

const decide = (
  draft: RecordDraft,
  stored: StoredEntry | null,
  base: Readonly<Record<string, EntryValue>>,
  comparison: Comparison,
  contributors: Contributors,
  state: StoredState,
  options: PlanOptions,
): Decision => {
  const removed = isRecreated(draft, options) ? null : removedByEditor(draft, stored, state);
  if (removed !== null) return skip(removed);
  const may = (edited: boolean) => mayPublish(draft, stored, edited, state, options);
  const reason = staysDraft(draft, options) ? MARKED_DRAFT : null;
  if (stored === null) return { action: 'create', reason, publish: may(false) };
  const edits = [...comparison.edited, ...pendingEdits(stored, base, contributors)].filter(
    (field) => !isInSourceWords(field, comparison),
  );
  if (comparison.changes.some(({ verdict }) => verdict === 'conflict')) {
    const isNew = state.known(draft, draft.locale) === null;
    return {
      action: 'conflict',
      reason: isNew ? 'written-by-editor' : 'edited-by-both',
      publish: may(withholdsMore(stored, edits, comparison.changes)),
      ...(reason !== null && { markedDraft: true as const }),
    };
  }
  const publish = may(edits.length > 0);
  const offline = stored.publication !== 'published';
  if (state.known(draft, draft.locale)?.renamedFrom !== undefined)
    return { action: 'rename', reason, publish: publish && (offline || comparison.changes.length > 0) };
  if (comparison.changes.length > 0) return { action: 'update', reason, publish };
  if (!offline) return { action: 'unchanged', reason: null, publish: false };
  return { action: publish ? 'publish' : 'unchanged', reason, publish };
};

/**
 * The shared facts that a new language of a stored document may write. They are shared with the stored languages, so
 * values of people and other sites stay.
 */
const sharedForNewLocale = (
  draft: RecordDraft,
  base: Readonly<Record<string, EntryValue>>,
  contributors: Contributors,
  sibling: StoredEntry,
): Record<string, FieldValue> => {
  const { changes } = compareThreeWay(base, sibling.shared, draft.shared, contributors);
  const taken = new Set(changes.filter(({ verdict }) => verdict === 'take').map(({ field }) => field));
  return Object.fromEntries(Object.entries(draft.shared).filter(([field]) => taken.has(field)));
};

/** Restores the key of a record that has another key in its draft and still this one in its published version. */
const withKeyBack = (draft: RecordDraft, stored: StoredEntry, { changes, edited }: Comparison): Comparison => {
  const { key } = draft.shared;
  if (key === undefined || !isRekeyed(draft, [stored])) return { changes, edited };
  const held = stored.shared['key'] ?? null;
  const change = { field: 'key', base: key, stored: held, source: key, verdict: 'take' as const, result: key };
  return { changes: [...changes.filter(({ field }) => field !== 'key'), change], edited };
};

/**
 * Decides what happens to one locale of one record. `relations` are the targets' document ids, as far as they exist;
 * `files` are those that it needs in the media library.
 */
export const planItem = (
  draft: RecordDraft,
  relations: Record<string, RelationValue>,
  state: StoredState,
  options: PlanOptions,
  findings: Finding[],
  files: readonly ItemFile[],
): PlanItem => {
  const documentId = state.documentId(draft);
  const stored = state.stored(draft.type, documentId, draft.locale);
  const known = state.known(draft, draft.locale);
  const shared = state.known(draft, '');
  const relationsBefore = standingLinks(known?.base.relations ?? {}, state);
  const base = { ...shared?.base.fields, ...known?.base.fields, ...relationsBefore };
  // the hash ignores white space that is not content, so it detects an unchanged page better than a comparison does
  const isSame = draft.contentHash === known?.contentHash;
  const values = isSame ? base : { ...draft.localized, ...draft.shared };
  // a redirect whose target stays does not name its page again, and keeps the page that it has
  const links = isSame ? { ...relationsBefore, ...relations } : relations;
  const source = { ...values, ...links };
  const contributors = contributorsOf(draft, state);
  const held = { ...stored?.fields, ...stored?.shared, ...stored?.relations };
  const compared = stored === null ? { changes: [], edited: [] } : compareThreeWay(base, held, source, contributors);
  const comparison = stored !== null && isRecreated(draft, options) ? withKeyBack(draft, stored, compared) : compared;
  const invalid = findings.some(({ severity }) => severity === 'error');
  const decision = invalid ? skip('invalid') : decide(draft, stored, base, comparison, contributors, state, options);
  const taken = comparison.changes.filter(({ verdict }) => verdict === 'take');
  const results = new Map(taken.map(({ field, result }) => [field, result]));
  const toWrite = <Value extends EntryValue>(values: Record<string, Value>): Record<string, Value> =>
    decision.action === 'create'
      ? values
      : Object.fromEntries(
          Object.keys(values).flatMap((field) => (results.has(field) ? [[field, results.get(field) as Value]] : [])),
        );
  const [sibling] = state.storedLocales(draft.type, documentId);
  const ownShared = stored === null && sibling ? sharedForNewLocale(draft, base, contributors, sibling) : draft.shared;
  const { action } = decision;
  const mayWrite = isWriting({ action }) || action === 'conflict';
  const newDocument = action === 'create' && !state.isStored(draft.type, documentId);
  return {
    key: itemKey(draft, draft.locale),
    type: draft.type,
    recordKey: draft.key,
    locale: draft.locale,
    sourcePath: draft.sourcePath,
    documentId,
    ...decision,
    newDocument,
    ...(newDocument && state.isRecorded(draft) && { recreated: true as const }),
    ...(known?.renamedFrom !== undefined && { renamedFrom: known.renamedFrom }),
    changes: comparison.changes,
    write: { fields: toWrite({ ...draft.localized, ...ownShared }), relations: toWrite(links) },
    base: mayWrite
      ? {
          fields: draft.localized,
          shared: draft.shared,
          relations: links,
          ...(draft.stated && { stated: draft.stated }),
          ...(contributors.adopted && { adopted: true as const }),
        }
      : null,
    contentHash: draft.contentHash,
    original: draft.original,
    before: stored,
    media: mayWrite ? files : [],
    findings: [...findings, ...disagreements(draft, relations, stored, state)],
  };
};
