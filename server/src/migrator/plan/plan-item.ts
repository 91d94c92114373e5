import type { PlanReason } from '../../contracts/reasons';
import type { Diagnostic } from '../diagnostics';
import { WITHOUT_DRAFTS, type FieldValue, type RecordDraft } from '../model';
import type { EntryValue, RelationValue, StoredEntry } from '../ports';
import {
  isWriting,
  type FieldChange,
  type PlanAction,
  type PlanItem,
  type PlannedFile,
  type PlanOptions,
} from './plan';
import { isRecreated } from './recreated';
import { itemKey } from './identity';
import { contributorsOf, type Contributors } from './contributors';
import { disagreements } from './disagreements';
import { MARKED_DRAFT, staysDraft } from './marked-drafts';
import { standingLinks } from './standing-links';
import { compareThreeWay, sameValue, type Comparison } from './three-way';
import { isRekeyed, type World } from './world';

interface Decision {
  action: PlanAction;
  reason: PlanReason | null;
  publish: boolean;
  markedDraft?: true;
}

const skip = (reason: PlanReason): Decision => ({ action: 'skip', reason, publish: false });

/** An entry that an editor deleted, gave another key or took offline stays so, whichever site's import wrote it. */
const removedByEditor = (draft: RecordDraft, stored: StoredEntry | null, world: World): PlanReason | null => {
  const documentId = world.documentId(draft);
  const elsewhere = world.elsewhere(draft);
  const rows = [
    world.known(draft, draft.locale) ?? [],
    elsewhere.filter(({ locale }) => locale === draft.locale),
  ].flat();
  if (isRekeyed(draft, world.storedLocales(draft.type, documentId))) return 'removed-by-editor';
  if (stored === null) {
    const isWritten = world.isKnown(draft) || elsewhere.length > 0;
    const documentGone = isWritten && !world.isStored(draft.type, documentId);
    return rows.length > 0 || documentGone ? 'removed-by-editor' : null;
  }
  const isPublished = rows.some(({ base }) => base.published);
  return isPublished && !WITHOUT_DRAFTS.has(draft.type) && stored.publication === 'draft'
    ? 'unpublished-by-editor'
    : null;
};

/** The fields in which something waits to be published that no import wrote; imports may know nothing of them. */
const pendingEdits = (
  { pending, ...stored }: StoredEntry,
  base: Readonly<Record<string, EntryValue>>,
  contributors: Contributors,
): string[] => {
  // most entries hold none, and there may be thousands
  if (pending.length === 0) return [];
  const held = { ...stored.fields, ...stored.shared, ...stored.relations };
  return pending.filter((field) => {
    const value = held[field] ?? null;
    const before = base[field];
    const written = before === undefined ? contributors.values(field) : [before, ...contributors.values(field)];
    return !written.some((each) => sameValue(value, each));
  });
};

/** A person typed what the source says now, so it is what the import would have written. */
const isInSourceWords = (field: string, { changes }: Comparison): boolean =>
  changes.some((change) => change.field === field && sameValue(change.stored, change.source));

/** Whether an editor's draft of a conflict holds more that is not public than the fields that a person will decide about. */
const withholdsMore = (stored: StoredEntry, edits: readonly string[], changes: readonly FieldChange[]): boolean => {
  const decided = new Set(changes.filter(({ verdict }) => verdict === 'conflict').map(({ field }) => field));
  const isPublic = (field: string) => stored.publication !== 'draft' && !stored.pending.includes(field);
  return edits.some((field) => !decided.has(field) && !isPublic(field));
};

/** A certification goes online when somebody stands behind it, or when the import is told to do without. */
const isVerified = (draft: RecordDraft, world: World, { publishUnverified }: PlanOptions): boolean => {
  if (draft.type !== 'certification' || publishUnverified) return true;
  const [stored] = world.storedLocales(draft.type, world.documentId(draft));
  return (stored?.shared['certificationStatus'] ?? 'unverified') !== 'unverified';
};

/** An import publishes what it wrote itself; a draft that a person has edited is theirs to publish. */
const mayPublish = (
  draft: RecordDraft,
  stored: StoredEntry | null,
  edited: boolean,
  world: World,
  options: PlanOptions,
): boolean =>
  options.publish &&
  !WITHOUT_DRAFTS.has(draft.type) &&
  (stored === null || !edited) &&
  !staysDraft(draft, options) &&
  isVerified(draft, world, options);

const decide = (
  draft: RecordDraft,
  stored: StoredEntry | null,
  base: Readonly<Record<string, EntryValue>>,
  comparison: Comparison,
  contributors: Contributors,
  world: World,
  options: PlanOptions,
): Decision => {
  const removed = isRecreated(draft, options) ? null : removedByEditor(draft, stored, world);
  if (removed !== null) return skip(removed);
  const may = (edited: boolean) => mayPublish(draft, stored, edited, world, options);
  const reason = staysDraft(draft, options) ? MARKED_DRAFT : null;
  if (stored === null) return { action: 'create', reason, publish: may(false) };
  const edits = [...comparison.edited, ...pendingEdits(stored, base, contributors)].filter(
    (field) => !isInSourceWords(field, comparison),
  );
  if (comparison.changes.some(({ verdict }) => verdict === 'conflict')) {
    const isNew = world.known(draft, draft.locale) === null;
    return {
      action: 'conflict',
      reason: isNew ? 'written-by-editor' : 'edited-by-both',
      publish: may(withholdsMore(stored, edits, comparison.changes)),
      ...(reason !== null && { markedDraft: true as const }),
    };
  }
  const publish = may(edits.length > 0);
  const offline = stored.publication !== 'published';
  if (world.known(draft, draft.locale)?.renamedFrom !== undefined)
    return { action: 'rename', reason, publish: publish && (offline || comparison.changes.length > 0) };
  if (comparison.changes.length > 0) return { action: 'update', reason, publish };
  if (!offline) return { action: 'unchanged', reason: null, publish: false };
  return { action: publish ? 'publish' : 'unchanged', reason, publish };
};

/**
 * The shared facts that a new language of a stored document may write: they are those of the languages that stand
 * already, and what people or other sites have made of them stays.
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

/** The key that a record has lost in its draft only, since online it still stands under it: it gets it back. */
const withKeyBack = (draft: RecordDraft, stored: StoredEntry, { changes, edited }: Comparison): Comparison => {
  const { key } = draft.shared;
  if (key === undefined || !isRekeyed(draft, [stored])) return { changes, edited };
  const held = stored.shared['key'] ?? null;
  const change = { field: 'key', base: key, stored: held, source: key, verdict: 'take' as const, result: key };
  return { changes: [...changes.filter(({ field }) => field !== 'key'), change], edited };
};

/**
 * Decides what happens to one locale of one record. `relations` are the targets' document ids, as far as they exist;
 * `files` are those that it waits for.
 */
export const planItem = (
  draft: RecordDraft,
  relations: Record<string, RelationValue>,
  world: World,
  options: PlanOptions,
  diagnostics: Diagnostic[],
  files: readonly PlannedFile[],
): PlanItem => {
  const documentId = world.documentId(draft);
  const stored = world.stored(draft.type, documentId, draft.locale);
  const known = world.known(draft, draft.locale);
  const shared = world.known(draft, '');
  const relationsBefore = standingLinks(known?.base.relations ?? {}, world);
  const base = { ...shared?.base.fields, ...known?.base.fields, ...relationsBefore };
  // The hash leaves out white space that is no content, so it says better than a comparison that nothing changed.
  const isSame = draft.contentHash === known?.contentHash;
  const values = isSame ? base : { ...draft.localized, ...draft.shared };
  // a redirect that stays where it led names no page anew, and keeps the one that it has, also when it is written again
  const links = isSame ? { ...relationsBefore, ...relations } : relations;
  const source = { ...values, ...links };
  const contributors = contributorsOf(draft, world);
  const held = { ...stored?.fields, ...stored?.shared, ...stored?.relations };
  const compared = stored === null ? { changes: [], edited: [] } : compareThreeWay(base, held, source, contributors);
  const comparison = stored !== null && isRecreated(draft, options) ? withKeyBack(draft, stored, compared) : compared;
  const invalid = diagnostics.some(({ severity }) => severity === 'error');
  const decision = invalid ? skip('invalid') : decide(draft, stored, base, comparison, contributors, world, options);
  const taken = comparison.changes.filter(({ verdict }) => verdict === 'take');
  const results = new Map(taken.map(({ field, result }) => [field, result]));
  const toWrite = <Value extends EntryValue>(values: Record<string, Value>): Record<string, Value> =>
    decision.action === 'create'
      ? values
      : Object.fromEntries(
          Object.keys(values).flatMap((field) => (results.has(field) ? [[field, results.get(field) as Value]] : [])),
        );
  const [sibling] = world.storedLocales(draft.type, documentId);
  const ownShared = stored === null && sibling ? sharedForNewLocale(draft, base, contributors, sibling) : draft.shared;
  const { action } = decision;
  const mayWrite = isWriting({ action }) || action === 'conflict';
  const newDocument = action === 'create' && !world.isStored(draft.type, documentId);
  return {
    key: itemKey(draft, draft.locale),
    type: draft.type,
    recordKey: draft.key,
    locale: draft.locale,
    sourcePath: draft.sourcePath,
    documentId,
    ...decision,
    newDocument,
    ...(newDocument && world.isRecorded(draft) && { recreated: true as const }),
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
    diagnostics: [...diagnostics, ...disagreements(draft, relations, stored, world)],
  };
};
