import { importWork, type ApplyPorts, type LostItem } from '../../../server/src/migrator/apply/import-work';
import { whyNotImported, type SourceFile } from '../../../server/src/migrator/plan/items/still-in-source';
import type { RecordDraft } from '../../../server/src/migrator/model/record-draft';
import { findRenames, withRenames } from '../../../server/src/migrator/plan/items/find-renames';
import { makePlan, type Validate } from '../../../server/src/migrator/plan/make-plan';
import type { PlanOptions } from '../../../server/src/contracts/plan';
import type { Plan, PlanItem, PlannedFile } from '../../../server/src/migrator/plan/plan';
import { performItems, type Outcome } from '../../../server/src/migrator/run/perform-items';
import { moveRedirects } from '../../../server/src/migrator/plan/redirects/move-redirects';
import { readStoredState } from '../../../server/src/migrator/plan/stored-state/read-stored-state';
import { memoryMedia, type MemoryMedia } from './memory-media';
import { RUN, type MemoryState } from './memory-state';

/** `site`: whose import it is; several sites may write into one state. `sources`: the files that were not imported. */
export type MemoryOptions = Partial<PlanOptions> & { site?: string; sources?: readonly SourceFile[] };

export const planIn = async (
  state: MemoryState,
  drafts: RecordDraft[],
  { site = 'default', sources = [], ...options }: MemoryOptions = {},
  files: readonly PlannedFile[] = [],
  validate: Validate = () => [],
): Promise<Plan> => {
  const rows = await state.journal.known(site);
  const all = { publish: false, partial: false, ...options };
  const why = whyNotImported(sources);
  const known = withRenames(
    rows,
    all.partial ? new Map<string, string>() : findRenames(drafts, rows, (path) => why(path) !== null),
  );
  const records = [...drafts, ...moveRedirects(drafts, known)];
  return makePlan(
    site,
    records,
    await readStoredState(site, records, known, state, all),
    all,
    {},
    validate,
    files,
    sources,
  );
};

export const portsOf = (
  { target, journal }: MemoryState,
  { media, readAsset, onCleanupError }: MemoryMedia,
): ApplyPorts => ({
  target,
  journal,
  media,
  readAsset,
  onCleanupError,
  attempt: (work) => work(false),
  yieldToEventLoop: () => Promise.resolve(),
  explain: (error: unknown) => (error instanceof Error ? error.message : String(error)),
});

/** What became of an item: its action, or `failed`. */
type Applied = Outcome<PlanItem> & { action: string };

export async function* applyingIn(
  state: MemoryState,
  plan: Plan,
  media: MemoryMedia,
  lost: readonly LostItem[] = [],
): AsyncGenerator<Applied> {
  const ports = portsOf(state, media);
  for await (const outcomes of performItems(RUN, plan.items, importWork(RUN, plan.site, ports, lost), ports))
    for (const outcome of outcomes)
      yield { ...outcome, action: outcome.error === null ? outcome.item.action : 'failed' };
}

export const applyIn = async (
  state: MemoryState,
  plan: Plan,
  media = memoryMedia(),
  lost: readonly LostItem[] = [],
): Promise<Applied[]> => {
  const outcomes: Applied[] = [];
  for await (const outcome of applyingIn(state, plan, media, lost)) outcomes.push(outcome);
  return outcomes;
};

/** Plans and applies. */
export const importIn = async (state: MemoryState, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  applyIn(state, await planIn(state, drafts, options));
