import type { Core } from '@strapi/strapi';
import type { Source } from '../../adapters/source/source';
import type { StoredPlan } from '../../adapters/staging/plan-store';
import type { Staged } from '../../adapters/staging/staged-imports';
import { sweepStaged } from '../../adapters/staging/sweep';
import { getConfig } from '../../config';
import { getService } from '../../get-service';
import type { FileRow, PlanChoices, PlanDetail, PlanRow } from '../../../../model/contracts/plan';
import type { Asked, FilterName, ShownFilter } from '../../../../model/lists/list';
import type { Decision, RuledCause, RuledFinding } from '../../../../model/contracts/rules';
import type { FILES_LIST, PLAN_FINDINGS_LIST, PLAN_LIST } from '../../../../model/lists/plan';
import type { MapProblem } from '../../../../migrator/map/map-problems';
import type { Faceted } from '../../../../migrator/report/page-of';
import { createLateAnswers, type NotYet } from '../../services/late-answers';
import { conflict } from '../../services/refusal';
import type { Actor } from '../../services/actor';
import { approvePlan, requireApproval } from './approvals';
import { filesOfRun, readerOf, stagedOfOpenRuns } from './applied';
import { addMapRules, checkMap, readMap, saveMap, type StagedMap } from './maps';
import { dropPlan, endPlanning, refuseWhileApplying, startPlanning } from './planning';
import {
  decidedRules,
  planCauses,
  planFiles,
  planFindings,
  planItem,
  planOrRefuse,
  planRows,
  type Page,
} from './plans';
import { createStagingContext, ownRecord } from './context';
import { stageFolder, stageUpload, type Upload } from './stage';
import { shownSummary, stagedImport, type ShownSummary, type StagedImport } from './staged-import';
import { withStorageErrors } from './unwritable';

/** The actions of its owner on a staged source. Every method throws a `Refusal` (404) when it is another's. */
interface OwnStaging {
  upload(upload: Upload): Promise<StagedImport>;
  folder(choice: { site: string; folder: string; path: string }): Promise<StagedImport>;
  all(): Promise<StagedImport[]>;
  one(id: string): Promise<StagedImport>;
  remove(id: string): Promise<StagedImport>;
  map(id: string): Promise<StagedMap | NotYet>;
  /** `null` takes the stored map away. */
  saveMap(id: string, text: string | null): Promise<StagedMap>;
  /**
   * Adds what a person decides about the findings of the plan of this hash to the map; what the map has decided about the
   * same things before goes, and so does the plan.
   */
  decide(id: string, planHash: string, decisions: readonly Decision[]): Promise<StagedMap>;
  startPlanning(id: string, choices: PlanChoices): Promise<StagedImport>;
  dropPlan(id: string): Promise<StagedImport>;
  plan(id: string): Promise<ShownSummary>;
  /** Lets agents of the owner apply the plan with this hash. */
  approvePlan(id: string, approver: Actor, planHash: string): Promise<ShownSummary>;
  /** Refuses (403) a plan that nobody has approved for agents. */
  requireApproval(id: string, planHash: string): Promise<void>;
  planRows(
    id: string,
    filter: Asked<typeof PLAN_LIST>,
    page: Page,
  ): Promise<Faceted<PlanRow, FilterName<typeof PLAN_LIST>>>;
  planItem(id: string, n: number): Promise<PlanDetail>;
  planFiles(
    id: string,
    filter: Asked<typeof FILES_LIST>,
    page: Page,
  ): Promise<Faceted<FileRow, FilterName<typeof FILES_LIST>>>;
  planCauses(id: string): Promise<RuledCause[]>;
  planFindings(
    id: string,
    filter: Asked<typeof PLAN_FINDINGS_LIST>,
    page: Page,
  ): Promise<Faceted<RuledFinding, ShownFilter<typeof PLAN_FINDINGS_LIST>>>;
  /** The facts needed to apply the plan. Refused (409) when it is being applied, or has been. */
  planned(id: string): Promise<{ record: Staged; plan: StoredPlan; read: Source['read'] }>;
  /** All of a plan, to be applied. */
  whole(plan: StoredPlan): ReturnType<StoredPlan['whole']>;
  /** Notes the run that applies it. */
  applied(id: string, run: number): Promise<void>;
}

/** Sources that wait to be imported from the admin panel. */
export interface StagingService {
  of(owner: number): OwnStaging;
  checkMap(text: string): Promise<MapProblem[]>;
  /** Reads files of the source that this run applies; undefined when it is there no more. */
  filesOf(run: number): Promise<Source['read'] | undefined>;
  /** Deletes what has waited too long and what was cut short. */
  sweep(): Promise<void>;
  /** Stops what is under way, so that Strapi can end. */
  stop(): Promise<void>;
}

export const staging = ({ strapi }: { strapi: Core.Strapi }): StagingService => {
  const context = createStagingContext(strapi);
  const maps = createLateAnswers({
    sleep: (milliseconds) => getService(strapi, 'clock').sleep(milliseconds),
    elapsed: () => getService(strapi, 'clock').elapsed(),
  });
  const sweep = async () => {
    const applying = await stagedOfOpenRuns(context);
    const isBusy = (id: string) => context.receiving.has(id) || context.planning.has(id) || applying.has(id);
    const { stagedHours } = getConfig(strapi).limits;
    await sweepStaged(await context.staged(), stagedHours, context.now().getTime(), isBusy);
  };

  const of = (owner: number): OwnStaging => {
    const own = async (id: string) => ownRecord(context, owner, id);
    const shown = async (id: string) => stagedImport(context, await own(id));
    return withStorageErrors<OwnStaging>(context, {
      async upload(upload) {
        await sweep();
        return stagedImport(context, await stageUpload(context, owner, upload));
      },
      async folder(choice) {
        await sweep();
        return stagedImport(context, await stageFolder(context, owner, choice));
      },
      async all() {
        const records = (await (await context.staged()).all()).filter((record) => record.owner === owner);
        return Promise.all(records.map(async (record) => stagedImport(context, record)));
      },
      one: shown,
      async remove(id) {
        const record = await own(id);
        const last = await stagedImport(context, record);
        await endPlanning(context, record);
        await (await context.staged()).remove(id);
        return last;
      },
      async map(id) {
        const record = await own(id);
        return maps.ask(id, () => readMap(context, record));
      },
      async saveMap(id, text) {
        const saved = await saveMap(context, await own(id), text);
        maps.forget(id);
        return saved;
      },
      async decide(id, planHash, decisions) {
        const record = await own(id);
        const saved = await addMapRules(context, record, await decidedRules(context, record, planHash, decisions));
        maps.forget(id);
        return saved;
      },
      async startPlanning(id, choices) {
        await startPlanning(context, await own(id), choices);
        return shown(id);
      },
      async dropPlan(id) {
        await dropPlan(context, await own(id));
        return shown(id);
      },
      async plan(id) {
        const record = await own(id);
        return shownSummary(context, record, await planOrRefuse(context, record));
      },
      async approvePlan(id, approver, planHash) {
        const record = await own(id);
        const plan = await planOrRefuse(context, record);
        await approvePlan(context, record, plan, { approver, planHash });
        return shownSummary(context, record, plan);
      },
      async requireApproval(id, planHash) {
        const record = await own(id);
        await requireApproval(context, record, await planOrRefuse(context, record), planHash);
      },
      planRows: async (id, filter, page) => planRows(context, await own(id), filter, page),
      planItem: async (id, n) => planItem(context, await own(id), n),
      planFiles: async (id, filter, page) => planFiles(context, await own(id), filter, page),
      planCauses: async (id) => planCauses(context, await own(id)),
      planFindings: async (id, filter, page) => planFindings(context, await own(id), filter, page),
      async planned(id) {
        const record = await own(id);
        await refuseWhileApplying(context, record);
        if (record.run !== null)
          throw conflict(
            'state',
            'PLAN_APPLIED',
            `This plan was applied as run ${String(record.run)}. Plan again to import the source again`,
            { run: record.run },
          );
        const plan = await planOrRefuse(context, record);
        // a run that cannot be noted must not begin: its files would be deleted by their age
        await (await context.staged()).put(record);
        return { record, plan, read: await readerOf(context, record) };
      },
      whole: async (plan) => plan.whole(),
      async applied(id, run) {
        await (await context.staged()).put({ ...(await own(id)), run, error: null });
      },
    });
  };

  return {
    of,
    checkMap,
    filesOf: async (run) => filesOfRun(context, run),
    sweep,
    async stop() {
      const jobs = [...context.planning.values()];
      for (const { stop } of jobs) stop.abort(new Error('Strapi is shutting down'));
      await Promise.all(jobs.map(async ({ done }) => done));
      await maps.stop();
    },
  };
};
