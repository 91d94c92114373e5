import { applyPlan, type ApplyPorts, type Outcome } from '../../server/src/migrator/apply/apply-plan';
import { whyNotImported, type SourceFile } from '../../server/src/migrator/plan/still-in-source';
import type { RecordDraft } from '../../server/src/migrator/model';
import { findRenames, withRenames } from '../../server/src/migrator/plan/find-renames';
import { makePlan, type Validate } from '../../server/src/migrator/plan/make-plan';
import type { Plan, PlannedFile, PlanOptions } from '../../server/src/migrator/plan/plan';
import { moveRedirects } from '../../server/src/migrator/plan/move-redirects';
import { readWorld } from '../../server/src/migrator/plan/read-world';
import { memoryMedia, type MemoryMedia } from './memory-media';
import { RUN, type MemoryWorld } from './memory-world';

/** `site`: whose import it is; several sites may write into one world. `sources`: the files that were not imported. */
export type MemoryOptions = Partial<PlanOptions> & { site?: string; sources?: readonly SourceFile[] };

export const planIn = async (
  world: MemoryWorld,
  drafts: RecordDraft[],
  { site = 'default', sources = [], ...options }: MemoryOptions = {},
  files: readonly PlannedFile[] = [],
  validate: Validate = () => [],
): Promise<Plan> => {
  const rows = await world.journal.known(site);
  const all = { publish: false, partial: false, ...options };
  const why = whyNotImported(sources);
  const known = withRenames(
    rows,
    all.partial ? new Map<string, string>() : findRenames(drafts, rows, (path) => why(path) !== null),
  );
  const records = [...drafts, ...moveRedirects(drafts, known)];
  return makePlan(site, records, await readWorld(site, records, known, world, all), all, {}, validate, files, sources);
};

export const portsOf = ({ target, journal }: MemoryWorld, { media, readAsset, untidy }: MemoryMedia): ApplyPorts => ({
  target,
  journal,
  media,
  readAsset,
  untidy,
  attempt: (work) => work(false),
  breathe: () => Promise.resolve(),
  explain: (error: unknown) => (error instanceof Error ? error.message : String(error)),
});

export const applyIn = async (world: MemoryWorld, plan: Plan, media = memoryMedia()): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for await (const outcome of applyPlan(RUN, plan.site, plan.items, portsOf(world, media))) outcomes.push(outcome);
  return outcomes;
};

/** Plans and applies. */
export const importIn = async (world: MemoryWorld, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  applyIn(world, await planIn(world, drafts, options));
