import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../adapters/strapi/content-rights';
import type { KeptEntry, Preview, PublishChoices } from '../../contracts/runs';
import { getService } from '../../get-service';
import type { FollowUpItem, FollowUpPlan } from '../../migrator/follow-up/follow-up';
import { combineRights, type NeededRight } from '../../migrator/plan/needed-rights';
import { countMarkedDrafts } from '../../migrator/plan/marked-drafts';
import { rightsForPublish } from '../../migrator/publish/publish-plan';
import { isUndone, rightsForRollback } from '../../migrator/rollback/rollback-plan';
import type { FollowUpStart } from '../imports';
import { conflict, Refusal } from '../refusal';
import type { BackgroundRuns } from './background';
import type { Starter } from './index';
import { refusedRun } from './refused-run';
import { authorizeAs } from './write-rights';

export type { Preview } from '../../contracts/runs';

/** Entries that are left alone are told one by one up to this many. */
const TOLD = 500;

/** What follows a run up: it takes the run back, or publishes what it left as drafts. */
interface FollowUp<Plan, Item> {
  plan: (run: number) => Promise<Plan>;
  isWritten: (item: Item) => boolean;
  rightsFor: (item: Item) => NeededRight[];
  perform: (plan: Plan, start: FollowUpStart) => Promise<unknown>;
}

/** Entries of one plan for one kind of follow-up. */
type AnyPlan<Item extends FollowUpItem> = Omit<FollowUpPlan<string, string, Item>, 'counts'> & {
  counts: Record<string, number>;
};

/** One kind of follow-up over HTTP. */
export interface FollowUps {
  /** Says what would happen. Writes nothing. */
  preview(starter: Starter, run: number): Promise<Preview>;
  /** Begins, if the plan is still the one of this hash; answers the number of the new run. @throws Refusal */
  start(starter: Starter, run: number, planHash: string): Promise<number>;
}

const kept = ({ key, type, locale, documentId, action, reason, fields }: FollowUpItem): KeptEntry => ({
  key,
  type,
  locale,
  documentId,
  action,
  reason,
  fields,
});

const followUps = <Item extends FollowUpItem, Plan extends AnyPlan<Item>>(
  strapi: Core.Strapi,
  background: BackgroundRuns,
  { plan, isWritten, rightsFor, perform }: FollowUp<Plan, Item>,
): FollowUps => {
  const planned = async (starter: Starter, run: number) => {
    const made = await plan(run).catch((error: unknown) => {
      throw refusedRun(error);
    });
    const missing = (await rightsOf(strapi, starter.id))(combineRights(made.items.flatMap(rightsFor)));
    return { made, missing };
  };
  return {
    async preview(starter, run) {
      const { made, missing } = await planned(starter, run);
      const left = made.items.filter((item) => item.reason !== null || item.action === 'needed');
      return {
        planHash: made.planHash,
        counts: made.counts,
        writing: made.items.filter(isWritten).length,
        markedDrafts: countMarkedDrafts(made.items),
        kept: left.slice(0, TOLD).map(kept),
        missingRights: missing,
      };
    },
    async start(starter, run, planHash) {
      const { made, missing } = await planned(starter, run);
      if (made.planHash !== planHash)
        throw conflict(
          'hash',
          'PREVIEW_OUTDATED',
          'Entries have changed since you looked. Look again at what would happen.',
        );
      if (missing.length > 0)
        throw new Refusal(
          403,
          'FOLLOW_UP_RIGHTS_MISSING',
          'Your role may not write what this would write. Ask for these rights.',
          { missing },
        );
      if (!made.items.some(isWritten)) throw conflict('state', 'NOTHING_TO_DO', 'There is nothing to do.');
      const authorize = authorizeAs(strapi, starter.id, () => getService(strapi, 'clock').now().getTime());
      return background.start((control) => perform(made, { ...control, authorize, startedBy: starter.name }));
    },
  };
};

/** Takes runs back. */
export const rollbacks = (strapi: Core.Strapi, background: BackgroundRuns): FollowUps => {
  const imports = getService(strapi, 'imports');
  return followUps(strapi, background, {
    plan: (run) => imports.planRollback(run),
    isWritten: isUndone,
    rightsFor: rightsForRollback,
    perform: (plan, start) => imports.rollback(plan, start),
  });
};

/** Publishes what imports left as drafts: all languages, what nobody has changed since. */
export const publications = (strapi: Core.Strapi, background: BackgroundRuns, choices: PublishChoices): FollowUps => {
  const imports = getService(strapi, 'imports');
  return followUps(strapi, background, {
    plan: (run) => imports.planPublish(run, choices),
    isWritten: ({ action }) => action === 'publish',
    rightsFor: rightsForPublish,
    perform: (plan, start) => imports.publish(plan, choices, start),
  });
};
