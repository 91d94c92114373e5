import { importWork, type ApplyPorts, type LostItem } from '../../../migrator/run/apply/import-work';
import { whyNotImported, type SourceFile } from '../../../migrator/plan/items/still-in-source';
import { judgedPages } from '../../../migrator/plan/items/judged-pages';
import type { RecordDraft } from '../../../migrator/model/record-draft';
import { findRenames, withRenames } from '../../../migrator/plan/items/find-renames';
import { makePlan, type Validate } from '../../../migrator/plan/make-plan';
import type { PlanOptions } from '../../../model/contracts/plan';
import type { Plan, PlanItem, PlannedFile } from '../../../migrator/plan/plan';
import { performItems, type Outcome } from '../../../migrator/run/perform-items';
import { moveRedirects } from '../../../migrator/plan/redirects/move-redirects';
import { readStoredState } from '../../../migrator/plan/stored-state/read-stored-state';
import { readKnown } from '../../../migrator/plan/stored-state/read-known';
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
  const rows = await readKnown(state.journal, site);
  const all = { publish: false, partial: false, ...options };
  const why = whyNotImported(sources);
  const known = withRenames(
    rows,
    all.partial
      ? new Map<string, string>()
      : findRenames(drafts, rows, (path) => why(path) !== null, await state.journal.judged(site)),
  );
  const records = [...drafts, ...moveRedirects(drafts, known)];
  const stored = await readStoredState(site, records, known, state, all);
  return makePlan({ site, drafts: records, state: stored, options: all, rules: {}, validate, files, sources });
};

export const portsOf = (
  { target, journal }: MemoryState,
  { media, readAsset, onCleanupError, onMedia }: MemoryMedia,
): ApplyPorts => ({
  onMedia,
  target,
  journal,
  media,
  readAsset,
  onCleanupError,
  attempt: (work) => work(0),
  yieldToEventLoop: () => Promise.resolve(),
  explain: (error: unknown) => (error instanceof Error ? error.message : String(error)),
});

/** The outcome of an item: its action, or `failed`. */
type Applied = Outcome<PlanItem> & { action: string };

/** Applies a plan; each list is over at once, so that a run may stop behind it. */
export async function* applyingIn(
  state: MemoryState,
  plan: Plan,
  media: MemoryMedia,
  lost: readonly LostItem[] = [],
  run = RUN,
): AsyncGenerator<Applied[]> {
  if (!plan.options.partial) state.judged.set(plan.site, judgedPages(plan.items));
  const ports = portsOf(state, media);
  for await (const outcomes of performItems(run, plan.items, importWork(run, plan.site, ports, lost), ports))
    yield outcomes.map((outcome) => ({
      ...outcome,
      action: outcome.error === null ? outcome.item.action : 'failed',
    }));
}

export const applyIn = async (
  state: MemoryState,
  plan: Plan,
  media = memoryMedia(),
  lost: readonly LostItem[] = [],
): Promise<Applied[]> => {
  const outcomes: Applied[] = [];
  for await (const some of applyingIn(state, plan, media, lost)) outcomes.push(...some);
  return outcomes;
};

/** Plans and applies. */
export const importIn = async (state: MemoryState, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  applyIn(state, await planIn(state, drafts, options));
