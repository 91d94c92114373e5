import type { Core } from '@strapi/strapi';
import { inSlices } from '../../../adapters/in-slices';
import { hashInSteps } from '../../../../../migrator/canonical-hash';
import { countActionsOf, followUpRows, writtenByRun } from '../../../../../migrator/run/follow-up';
import { recordTypes } from '../../../../../model/record-types';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import { decidePublish } from '../../../../../migrator/run/publish/candidate';
import { inPublishOrder } from '../../../../../migrator/run/publish/publication';
import { publishItem } from '../../../../../migrator/run/publish/publish-item';
import {
  PUBLISH_ACTIONS,
  rightsForPublish,
  type PublishItem,
  type PublishOptions,
  type PublishPlan,
  type PublishReport,
} from '../../../../../migrator/run/publish/publish-plan';
import { seenHash } from '../../../../../migrator/run/rollback/seen';
import type { EntryTrace } from '../../../../../migrator/run/rollback/trace';
import { mapInSteps } from '../../../../../model/steps';
import type { FollowUpStart, OnEntry, RunControl } from '../imports-service';
import { openFollowUp } from './open-follow-up';
import type { Ports } from '../ports';
import { readCandidates, type Written } from './publish-candidates';
import { performFollowUp } from './perform-follow-up';
import { runFor } from '../run-state-error';

const itemOf = (
  { target }: Ports,
  run: number,
  { trace, candidate, writer }: Written,
  options: PublishOptions,
): PublishItem => {
  const { entry, key, sourcePath } = trace;
  const roles = target.fieldRoles(entry.type);
  const blank = { ...entry, key, sourcePath, fields: [], findings: [], seen: '' };
  if (candidate === null) {
    const reason = writer === undefined || writer === run ? 'deleted-since' : writtenByRun(writer);
    return { ...blank, action: 'skip', reason };
  }
  return { ...blank, ...decidePublish(candidate, options, roles), seen: seenHash(candidate.state, roles, true) };
};

/** Decides what of a run's drafts to publish, supporting records before the pages that need them. Writes nothing. */
export const planPublishOf = async (
  strapi: Core.Strapi,
  ports: Ports,
  id: number,
  options: PublishOptions,
  onEntry?: OnEntry,
): Promise<PublishPlan> => {
  const run = await runFor(ports, id, 'publish');
  const fence = await ports.journal.lastFence();
  const isWanted = ({ entry, sourcePath }: EntryTrace): boolean =>
    recordTypes[entry.type].hasDrafts &&
    (options.only?.(sourcePath) ?? true) &&
    (options.locale === undefined || options.locale === entry.locale);
  const selection = { isWanted, resolvedOnly: options.resolved === true, onEntry };
  const candidates = (await readCandidates(strapi, ports, run, selection))
    // a rollback deletes the row of the source map, or puts back that of an earlier run: no draft of this run any more
    .filter(({ writer }) => writer !== undefined && writer >= id);
  const decided = await inSlices(mapInSteps(candidates, (written) => itemOf(ports, id, written, options)));
  const items = inPublishOrder(decided);
  return {
    kind: 'publish',
    parentRunId: id,
    site: run.site,
    source: run.source,
    planHash: await inSlices(hashInSteps({ parentRunId: id, items })),
    fence,
    items,
    counts: countActionsOf(PUBLISH_ACTIONS, items),
  };
};

/** Does what an open publication has left to do. */
export const continuePublish = async (
  ports: Ports,
  run: OpenRun,
  { parentRunId, site, planHash }: Pick<PublishPlan, 'parentRunId' | 'site' | 'planHash'>,
  control: RunControl,
): Promise<PublishReport> => {
  const work = () => ({
    rights: rightsForPublish,
    perform: (item: PublishItem) => publishItem(run, site, item, ports),
  });
  const finish = () => Promise.resolve({});
  const task = { kind: 'publish' as const, parentRunId, planHash, actions: PUBLISH_ACTIONS, work, finish };
  return performFollowUp(ports, run, task, control);
};

/** Publishes as planned. `options` are those of the plan. */
export const publishPlanned = async (
  strapi: Core.Strapi,
  ports: Ports,
  plan: PublishPlan,
  options: PublishOptions,
  start: FollowUpStart,
): Promise<PublishReport> => {
  const rows = followUpRows(plan, ({ action }) => action === 'publish');
  const planned = { unchanged: plan.counts.unchanged };
  const planAnew = () => planPublishOf(strapi, ports, plan.parentRunId, options);
  const run = await openFollowUp(ports, plan, { rows, planned }, planAnew, start);
  return continuePublish(ports, run, plan, start);
};
