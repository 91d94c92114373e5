import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../../adapters/strapi/content-rights';
import type { KeptEntry, Preview, PublishChoices, RunKind } from '../../../../../model/contracts/runs';
import { getService } from '../../../get-service';
import type { FollowUpItem, FollowUpPlan } from '../../../../../migrator/run/follow-up';
import { combineRights, REMOVE_FILES_RIGHT, type NeededRight } from '../../../../../migrator/plan/needed-rights';
import { countMarkedDrafts } from '../../../../../migrator/plan/marked-drafts';
import { rightsForPublish } from '../../../../../migrator/run/publish/publish-plan';
import { changesEntry, rightsForRollback } from '../../../../../migrator/run/rollback/rollback-plan';
import type { FollowUpStart, OnEntry } from '../service';
import { conflict, Refusal } from '../../../services/refusal';
import type { BackgroundRuns } from './background';
import type { Actor } from '../../../services/actor';
import { refusedRun } from './refused-run';
import { authorizeRun } from './write-rights';

export type { Preview } from '../../../../../model/contracts/runs';

/** Entries that are left alone are told one by one up to this many. */
const MAX_LISTED = 500;

/** A follow-up of a run: it rolls the run back, or publishes the drafts that it left. */
interface FollowUp<Plan, Item> {
  kind: RunKind;
  plan: (run: number, onEntry?: OnEntry) => Promise<Plan>;
  isWritten: (item: Item) => boolean;
  rightsFor: (item: Item) => NeededRight[];
  /** The facts of the plan beside its items. */
  otherRights?: (plan: Plan) => NeededRight[];
  perform: (plan: Plan, start: FollowUpStart) => Promise<unknown>;
}

/** Entries of one plan for one kind of follow-up. */
type AnyPlan<Item extends FollowUpItem> = Omit<FollowUpPlan<string, string, Item>, 'counts'> & {
  counts: Record<string, number>;
};

/** One kind of follow-up over HTTP. */
interface FollowUps {
  /** Says what would happen. Writes nothing. @throws Refusal */
  preview(actor: Actor, run: number, onEntry: OnEntry): Promise<Preview>;
  /** Begins, if the plan is still the one of this hash; answers the number of the new run. @throws Refusal */
  start(actor: Actor, run: number, planHash: string): Promise<number>;
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
  { kind, plan, isWritten, rightsFor, otherRights, perform }: FollowUp<Plan, Item>,
): FollowUps => {
  const planned = async (actor: Actor, run: number, onEntry?: OnEntry) => {
    const made = await plan(run, onEntry).catch((error: unknown) => {
      throw refusedRun(error);
    });
    const needed = [...(otherRights?.(made) ?? []), ...made.items.flatMap(rightsFor)];
    const missing = (await rightsOf(strapi, actor.id))(combineRights(needed));
    return { made, missing };
  };
  return {
    async preview(actor, run, onEntry) {
      const { made, missing } = await planned(actor, run, onEntry);
      const left = made.items.filter((item) => item.reason !== null || item.action === 'needed');
      return {
        planHash: made.planHash,
        counts: made.counts,
        writing: made.items.filter(isWritten).length,
        markedDrafts: countMarkedDrafts(made.items),
        left: left.length,
        kept: left.slice(0, MAX_LISTED).map(kept),
        missingRights: missing,
      };
    },
    async start(actor, run, planHash) {
      const { made, missing } = await planned(actor, run);
      if (made.planHash !== planHash)
        throw conflict('hash', 'PREVIEW_OUTDATED', 'Entries have changed since this preview. Open the preview again.');
      if (missing.length > 0)
        throw new Refusal(
          403,
          'FOLLOW_UP_RIGHTS_MISSING',
          'Your role lacks permissions that this requires. Ask for them.',
          { missing },
        );
      if (!made.items.some(isWritten)) throw conflict('state', 'NOTHING_TO_DO', 'There is nothing to do.');
      const authorize = authorizeRun(strapi, actor, kind);
      return background.start((control) => perform(made, { ...control, authorize, startedBy: actor.name }));
    },
  };
};

/** Rolls runs back. */
export const rollbacks = (strapi: Core.Strapi, background: BackgroundRuns): FollowUps => {
  const imports = getService(strapi, 'imports');
  return followUps(strapi, background, {
    kind: 'rollback',
    plan: (run, onEntry) => imports.planRollback(run, onEntry),
    isWritten: changesEntry,
    rightsFor: rightsForRollback,
    otherRights: ({ media }) => (media.length > 0 ? [REMOVE_FILES_RIGHT] : []),
    perform: (plan, start) => imports.rollback(plan, start),
  });
};

/** Publishes what imports left as drafts: all languages, what nobody has changed since. */
export const publications = (strapi: Core.Strapi, background: BackgroundRuns, choices: PublishChoices): FollowUps => {
  const imports = getService(strapi, 'imports');
  return followUps(strapi, background, {
    kind: 'publish',
    plan: (run, onEntry) => imports.planPublish(run, choices, onEntry),
    isWritten: ({ action }) => action === 'publish',
    rightsFor: rightsForPublish,
    perform: (plan, start) => imports.publish(plan, choices, start),
  });
};
