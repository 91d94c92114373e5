import type { Core } from '@strapi/strapi';
import { inTurn } from '../../queues/in-turn';
import { privateFolder } from '../../adapters/private-folder';
import { stagedImports, type Staged, type StagedImports } from '../../adapters/staging/staged-imports';
import { loadPlan, PLAN_FILES, type StoredPlan } from '../../adapters/staging/plan-store';
import { getService } from '../../get-service';
import { Refusal } from '../../services/refusal';

/** A planning that is under way in this process. */
export interface PlanningJob {
  stop: AbortController;
  read: number;
  /** 0 until the source has been looked through. */
  total: number;
  /** Never rejects: what goes wrong is in the record, or in the log. */
  done: Promise<void>;
}

/** The state that the parts of the staging service share. */
export interface StagingContext {
  strapi: Core.Strapi;
  now: () => Date;
  staged(): Promise<StagedImports>;
  /** Uploads that are being received: their ids, and the bytes that they may have. */
  receiving: Map<string, number>;
  /** Runs what must not happen twice at the same time. */
  oneByOne<Result>(work: () => Promise<Result>): Promise<Result>;
  planning: Map<string, PlanningJob>;
  /** The plan of a staged source; null without one. */
  planOf(record: Staged): Promise<StoredPlan | null>;
  /** Keeps a plan in memory by its id. */
  keepPlan(id: string, plan: StoredPlan): void;
}

/** Indexes of plans that stay in memory; the others are read again from disk. */
const PLANS_KEPT = 8;

export const createStagingContext = (strapi: Core.Strapi): StagingContext => {
  const plans = new Map<string, StoredPlan>();
  let opened: Promise<StagedImports> | undefined;
  const keepPlan = (id: string, plan: StoredPlan) => {
    plans.delete(id);
    plans.set(id, plan);
    for (const [oldest] of plans) {
      if (plans.size <= PLANS_KEPT) break;
      plans.delete(oldest);
    }
  };
  const staged = async () => {
    opened ??= privateFolder(strapi, 'staged').then(async (root) => stagedImports(strapi, root, PLAN_FILES));
    try {
      return await opened;
    } catch (error) {
      // once there is space again, the next request opens the folder
      opened = undefined;
      throw error;
    }
  };
  return {
    strapi,
    now: () => getService(strapi, 'clock').now(),
    staged,
    receiving: new Map(),
    oneByOne: inTurn(),
    planning: new Map(),
    keepPlan,
    async planOf({ id, plan }) {
      if (plan === null) return null;
      const kept = plans.get(plan);
      if (kept !== undefined) return kept;
      const folder = await (await staged()).folderOfPlan(id, plan);
      if (folder === null) return null;
      const loaded = await loadPlan(folder);
      keepPlan(plan, loaded);
      return loaded;
    },
  };
};

/** A staged source of this administrator. What is another's is not there: its id says nothing to them. */
export const ownRecord = async (context: StagingContext, owner: number, id: string): Promise<Staged> => {
  const record = await (await context.staged()).get(id);
  if (record?.owner !== owner)
    throw new Refusal(404, 'STAGED_NOT_FOUND', 'This source does not exist. It may have expired');
  return record;
};
