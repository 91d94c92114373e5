import type { Core } from '@strapi/strapi';
import { inSlices } from '../../adapters/strapi/in-slices';
import { hashOf } from '../../migrator/canonical-hash';
import { countActionsOf, followUpRow, writtenByRun } from '../../migrator/follow-up/follow-up';
import { RECORD_TYPES, WITHOUT_DRAFTS } from '../../migrator/model';
import type { OpenRun } from '../../migrator/ports';
import { decidePublish } from '../../migrator/publish/candidate';
import { publishItem } from '../../migrator/publish/publish-item';
import {
  PUBLISH_ACTIONS,
  type PublishItem,
  type PublishOptions,
  type PublishPlan,
  type PublishReport,
} from '../../migrator/publish/publish-plan';
import { seenHash } from '../../migrator/rollback/seen';
import type { EntryTrace } from '../../migrator/rollback/trace';
import { mapInSteps } from '../../migrator/steps';
import type { FollowUpStart, RunControl } from './imports-service';
import { openFollowUp } from './open-follow-up';
import type { Ports } from './ports';
import { readCandidates, type Written } from './publish-candidates';
import { runFollowUp } from './run-follow-up';
import { RunStateError } from './run-state-error';
import { runOf } from './traced-run';

const itemOf = (
  { target }: Ports,
  run: number,
  { trace, candidate, writer }: Written,
  options: PublishOptions,
): PublishItem => {
  const { entry, key, sourcePath } = trace;
  const roles = target.fieldRoles(entry.type);
  const blank = { ...entry, key, sourcePath, fields: [], diagnostics: [], seen: '' };
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
): Promise<PublishPlan> => {
  const run = await runOf(ports, id);
  if (run.kind !== 'import')
    throw new RunStateError('RUN_NO_IMPORT', `run ${String(id)} is no import; name the run whose drafts to publish`);
  const fence = await ports.journal.lastFence();
  const isWanted = ({ entry, sourcePath }: EntryTrace): boolean =>
    !WITHOUT_DRAFTS.has(entry.type) &&
    (options.only?.(sourcePath) ?? true) &&
    (options.locale === undefined || options.locale === entry.locale);
  const candidates = (await readCandidates(strapi, ports, run, isWanted, options.resolved === true))
    // what was taken back before is no draft of this run any more
    .filter(({ writer }) => writer !== undefined && writer >= id);
  const decided = await inSlices(mapInSteps(candidates, (written) => itemOf(ports, id, written, options)));
  const items = decided.sort((a, b) => RECORD_TYPES.indexOf(a.type) - RECORD_TYPES.indexOf(b.type));
  return {
    kind: 'publish',
    about: id,
    site: run.site,
    source: run.source,
    planHash: hashOf({ about: id, items }),
    fence,
    items,
    counts: countActionsOf(PUBLISH_ACTIONS, items),
  };
};

/** Does what an open publication has left to do. */
export const continuePublish = async (
  ports: Ports,
  run: OpenRun,
  { about, site, planHash }: Pick<PublishPlan, 'about' | 'site' | 'planHash'>,
  control: RunControl,
): Promise<PublishReport> => {
  const working = { ...ports, ...(control.authorize && { authorize: control.authorize }) };
  const perform = (open: OpenRun, item: PublishItem) => publishItem(open, site, item, working);
  const finish = () => Promise.resolve({});
  const work = { kind: 'publish' as const, about, planHash, actions: PUBLISH_ACTIONS, perform, finish };
  return runFollowUp(ports, run, work, control);
};

/** Publishes as planned. `options` are those of the plan. */
export const publishPlanned = async (
  strapi: Core.Strapi,
  ports: Ports,
  plan: PublishPlan,
  options: PublishOptions,
  start: FollowUpStart,
): Promise<PublishReport> => {
  const isPublished = ({ action }: PublishItem) => action === 'publish';
  const rows = plan.items
    .filter(({ action }) => action !== 'unchanged')
    .map((item) => followUpRow(item, isPublished(item) ? 'pending' : 'done', isPublished(item)));
  const planned = { unchanged: plan.counts.unchanged };
  const planAnew = () => planPublishOf(strapi, ports, plan.about, options);
  const run = await openFollowUp(ports, plan, { rows, planned }, planAnew, start);
  return continuePublish(ports, run, plan, start);
};
