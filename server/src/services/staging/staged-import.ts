import type { StoredPlan } from '../../adapters/staging/plan-store';
import { expiryOf } from '../../adapters/staging/sweep';
import type { StagedRecord, StagedSource } from '../../adapters/staging/staged-imports';
import { rightsOf, type MissingRight } from '../../adapters/strapi/content-rights';
import { getConfig } from '../../config';
import type { PlanSummary } from '../../migrator/report/plan-index';
import type { StagingRoom } from './room';

export type StagedState = 'staged' | 'planning' | 'planned' | 'failed' | 'applied';

/** A source that waits to be imported, as the admin panel sees it. */
export interface StagedImport {
  id: string;
  site: string;
  source: StagedSource;
  stagedOn: string;
  /** When it is deleted. */
  expiresOn: string;
  state: StagedState;
  /** Files, while planning; `total` is 0 until the source has been looked through. */
  progress: { read: number; total: number } | null;
  /** Why the last planning failed. */
  error: string | null;
  /** The same for programs: `code`, and what belongs to it. */
  errorDetails: Record<string, unknown>;
  plan: ShownSummary | null;
  run: number | null;
}

/** A plan's sums, and what its reader lacks to apply it. */
export type ShownSummary = PlanSummary & { missingRights: MissingRight[] };

export const shownSummary = async (
  { strapi }: StagingRoom,
  owner: number,
  { index: { summary, rights } }: StoredPlan,
): Promise<ShownSummary> => ({ ...summary, missingRights: (await rightsOf(strapi, owner))(rights) });

const stateOf = (record: StagedRecord, isPlanning: boolean, isPlanned: boolean): StagedState => {
  if (isPlanning) return 'planning';
  if (record.run !== null) return 'applied';
  if (record.error !== null) return 'failed';
  return isPlanned ? 'planned' : 'staged';
};

export const stagedImport = async (room: StagingRoom, record: StagedRecord): Promise<StagedImport> => {
  const { id, owner, site, source, stagedOn, error, errorDetails = {}, run } = record;
  const job = room.planning.get(id);
  const plan = job === undefined ? await room.planOf(id) : null;
  const { stagedHours } = getConfig(room.strapi).limits;
  return {
    id,
    site,
    source,
    stagedOn,
    expiresOn: new Date(expiryOf(stagedOn, stagedHours)).toISOString(),
    state: stateOf(record, job !== undefined, plan !== null),
    progress: job === undefined ? null : { read: job.read, total: job.total },
    error: job === undefined ? error : null,
    errorDetails: job === undefined ? errorDetails : {},
    plan: plan && (await shownSummary(room, owner, plan)),
    run,
  };
};
