import type { Diagnostic } from '../diagnostics';
import type { RecordDraft, RecordType } from '../model';
import type { EntryValue, RelationValue, StoredEntry } from '../ports';
import type { PlanAction, PlanItem, PlannedFile, PlanOptions } from './plan';
import { itemKey } from './identity';
import { compareThreeWay, sameValue, type Comparison } from './three-way';
import type { World } from './world';

/** Types without drafts are public as soon as they are written. */
const WITHOUT_DRAFTS: ReadonlySet<RecordType> = new Set(['standard', 'organization', 'service', 'redirect']);

interface Decision {
  action: PlanAction;
  reason: string | null;
  publish: boolean;
}

const skip = (reason: string): Decision => ({ action: 'skip', reason, publish: false });

/** An entry that an editor deleted or took offline stays so. */
const removedByEditor = (draft: RecordDraft, stored: StoredEntry | null, world: World): string | null => {
  const known = world.known(draft, draft.locale);
  if (stored === null) {
    const documentGone = world.isKnown(draft) && !world.isStored(draft.type, world.documentId(draft));
    return known !== null || documentGone ? 'removed-by-editor' : null;
  }
  return known?.base.published === true && stored.publication === 'draft' ? 'unpublished-by-editor' : null;
};

/** Whether something waits to be published that no import wrote, in a field that imports may know nothing of. */
const holdsEdit = ({ pending, ...stored }: StoredEntry, base: Readonly<Record<string, EntryValue>>): boolean => {
  const held = { ...stored.fields, ...stored.shared, ...stored.relations };
  return pending.some((field) => {
    const before = base[field];
    return before === undefined || !sameValue(held[field] ?? null, before);
  });
};

/** An import publishes what it wrote itself; a draft that a person has edited is theirs to publish. */
const mayPublish = (draft: RecordDraft, stored: StoredEntry | null, edited: boolean, options: PlanOptions): boolean =>
  options.publish && !WITHOUT_DRAFTS.has(draft.type) && (stored === null || !edited);

const decide = (
  draft: RecordDraft,
  stored: StoredEntry | null,
  base: Readonly<Record<string, EntryValue>>,
  comparison: Comparison,
  world: World,
  options: PlanOptions,
): Decision => {
  const removed = removedByEditor(draft, stored, world);
  if (removed !== null) return skip(removed);
  const edited = comparison.edited || (stored !== null && holdsEdit(stored, base));
  const publish = mayPublish(draft, stored, edited, options);
  if (stored === null) return { action: 'create', reason: null, publish };
  if (comparison.changes.some(({ verdict }) => verdict === 'conflict')) {
    const reason = world.known(draft, draft.locale) === null ? 'written-by-editor' : 'edited-by-both';
    return { action: 'conflict', reason, publish: false };
  }
  if (comparison.changes.length > 0) return { action: 'update', reason: null, publish };
  const offline = stored.publication !== 'published';
  return { action: publish && offline ? 'publish' : 'unchanged', reason: null, publish: publish && offline };
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
  const base = { ...shared?.base.fields, ...known?.base.fields, ...known?.base.relations };
  // The hash leaves out white space that is no content, so it says better than a comparison that nothing changed.
  const values = draft.contentHash === known?.contentHash ? base : { ...draft.localized, ...draft.shared };
  const source = { ...values, ...relations };
  const comparison =
    stored === null
      ? { changes: [], edited: false }
      : compareThreeWay(base, { ...stored.fields, ...stored.shared, ...stored.relations }, source);
  const invalid = diagnostics.some(({ severity }) => severity === 'error');
  const decision = invalid ? skip('invalid') : decide(draft, stored, base, comparison, world, options);
  const taken = comparison.changes.filter(({ verdict }) => verdict === 'take');
  const results = new Map(taken.map(({ field, result }) => [field, result]));
  const toWrite = <Value extends EntryValue>(values: Record<string, Value>): Record<string, Value> =>
    decision.action === 'create'
      ? values
      : Object.fromEntries(
          Object.keys(values).flatMap((field) => (results.has(field) ? [[field, results.get(field) as Value]] : [])),
        );
  const writes = decision.action === 'create' || decision.action === 'update' || decision.action === 'publish';
  return {
    key: itemKey(draft, draft.locale),
    type: draft.type,
    recordKey: draft.key,
    locale: draft.locale,
    sourcePath: draft.sourcePath,
    documentId,
    ...decision,
    newDocument: decision.action === 'create' && !world.isStored(draft.type, documentId),
    changes: comparison.changes,
    write: { fields: toWrite({ ...draft.localized, ...draft.shared }), relations: toWrite(relations) },
    base: writes ? { fields: draft.localized, shared: draft.shared, relations } : null,
    contentHash: draft.contentHash,
    original: draft.original,
    before: stored,
    media: writes || decision.action === 'conflict' ? files : [],
    diagnostics,
  };
};
