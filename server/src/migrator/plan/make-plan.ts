import { hashOf } from '../canonical-hash';
import type { Diagnostic } from '../diagnostics';
import { WITHOUT_LOCALES, type RecordDraft, type RecordRef } from '../model';
import type { KnownEntry, RelationValue } from '../ports';
import { itemKey, refKey } from './identity';
import { sortedSet } from './merge-set';
import { countActions, isWriting, type Plan, type PlanItem, type PlannedFile, type PlanOptions } from './plan';
import { planItem } from './plan-item';
import type { World } from './world';

/** What a record that is about to be written breaks, as the same checks find it that guard the admin panel and the API. */
export type Validate = (draft: RecordDraft) => Diagnostic[];

const isList = (named: RecordDraft['relations'][string]): named is readonly RecordRef[] => Array.isArray(named);

/** The plan's identity: what it will do and what it saw, not the texts themselves. */
const hashPlan = (
  site: string,
  options: PlanOptions,
  rules: unknown,
  items: readonly PlanItem[],
  media: readonly PlannedFile[],
): string =>
  hashOf({
    site,
    options,
    rules,
    items: items.map(({ key, action, reason, publish, documentId, contentHash, changes, write, before }) => ({
      key,
      action,
      reason,
      publish,
      documentId,
      contentHash,
      verdicts: changes.map(({ field, verdict }) => [field, verdict]),
      // what a merged text or list becomes depends on what the last import wrote
      merged: changes.flatMap(({ source, result, verdict }) =>
        verdict === 'take' && result !== source ? [hashOf(result)] : [],
      ),
      relations: write.relations,
      before: before === null ? null : hashOf(before),
    })),
    media,
  });

/** An entry that an earlier import wrote and the source no longer has: it is kept and listed. */
const missingItem = (known: KnownEntry, world: World): PlanItem => ({
  key: itemKey(known, known.locale),
  type: known.type,
  recordKey: known.key,
  locale: known.locale,
  sourcePath: known.sourcePath,
  documentId: known.documentId,
  action: 'missing',
  reason: 'gone-from-source',
  publish: false,
  newDocument: false,
  changes: [],
  write: { fields: {}, relations: {} },
  base: null,
  contentHash: known.contentHash,
  original: null,
  media: [],
  before: world.stored(known.type, known.documentId, known.locale),
  diagnostics: [],
});

/**
 * Decides for every draft, in writing order, what an import does with it. Pure: the same drafts and world give the
 * same plan and the same hash. `rules` are the settings that shaped the drafts; they are part of the hash. `files` are
 * those that the drafts may wait for.
 */
export const makePlan = (
  site: string,
  drafts: readonly RecordDraft[],
  world: World,
  options: PlanOptions,
  rules: unknown,
  validate: Validate,
  files: readonly PlannedFile[] = [],
): Plan => {
  const items: PlanItem[] = [];
  const byContent = new Map(files.map((file) => [file.sha256, file]));
  const created = new Set<string>();
  for (const draft of drafts) {
    // A relation may only name an entry that stands by the time it is written: stored already, or earlier in this plan.
    const standing = (ref: RecordRef): string[] => {
      const documentId = world.documentId(ref);
      const stands =
        created.has(itemKey(ref, draft.locale)) || world.stored(ref.type, documentId, draft.locale) !== null;
      return stands ? [documentId] : [];
    };
    const relations = Object.fromEntries(
      Object.entries(draft.relations).map(([field, named]): [string, RelationValue] => [
        field,
        isList(named) ? sortedSet(named.flatMap(standing)) : ((named && standing(named)[0]) ?? null),
      ]),
    );
    const awaited = (draft.media ?? []).flatMap((sha256) => byContent.get(sha256) ?? []);
    const item = planItem(draft, relations, world, options, validate(draft), awaited);
    const ref = refKey(draft);
    // Only the first locale of a new document creates it; the next ones add themselves to it.
    if (item.newDocument && created.has(ref)) item.newDocument = false;
    if (item.action === 'create') created.add(item.key).add(ref);
    items.push(item);
  }
  if (!options.partial) {
    const present = new Set(items.map(({ key }) => key));
    for (const known of world.allKnown) {
      // the shared facts of a record are no entry of their own
      const isEntry = known.locale !== '' || WITHOUT_LOCALES.has(known.type);
      if (isEntry && !present.has(itemKey(known, known.locale))) items.push(missingItem(known, world));
    }
  }
  const awaited = new Set(items.filter(isWriting).flatMap((item) => item.media.map(({ sha256 }) => sha256)));
  const media = files.filter(({ sha256 }) => awaited.has(sha256));
  const planHash = hashPlan(site, options, rules, items, media);
  return { site, planHash, options, items, media, counts: countActions(items) };
};
