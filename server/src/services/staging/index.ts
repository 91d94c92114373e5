import type { Core } from '@strapi/strapi';
import type { Source } from '../../adapters/source/source';
import type { StoredPlan } from '../../adapters/staging/plan-store';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { sweepStaged } from '../../adapters/staging/sweep';
import { getConfig } from '../../config';
import type { FindingCause } from '../../contracts/findings';
import type { PlanChoices } from '../../contracts/plan';
import type { MapProblem } from '../../migrator/map/map-problems';
import type { Paged } from '../../migrator/report/page-of';
import type { PlanDetail } from '../../migrator/report/plan-detail';
import type { PlanFilter } from '../../migrator/report/plan-filter';
import type { FileRow } from '../../migrator/report/plan-index';
import type { PlanRow } from '../../migrator/report/plan-row';
import { conflict } from '../refusal';
import { filesOfRun, readerOf, stagedOfOpenRuns } from './applied';
import { checkMap, readMap, saveMap, type StagedMap } from './maps';
import { dropPlan, endPlanning, refuseWhileApplying, startPlanning } from './planning';
import { planCauses, planFiles, planItem, planOrRefuse, planRows, type FileFilter, type Page } from './plans';
import { ownRecord, stagingRoom } from './room';
import { stageFolder, stageUpload, type Upload } from './stage';
import { shownSummary, stagedImport, type ShownSummary, type StagedImport } from './staged-import';
import { sayingWhy } from './unwritable';

export type { StagedImport } from './staged-import';

/** What the owner of a staged source can do with it. Every method throws a `Refusal` (404) when it is another's. */
export interface OwnStaging {
  upload(upload: Upload): Promise<StagedImport>;
  folder(choice: { site: string; folder: string; path: string }): Promise<StagedImport>;
  all(): Promise<StagedImport[]>;
  one(id: string): Promise<StagedImport>;
  remove(id: string): Promise<StagedImport>;
  map(id: string): Promise<StagedMap>;
  /** `null` takes the stored map away. */
  saveMap(id: string, text: string | null): Promise<StagedMap>;
  startPlanning(id: string, choices: PlanChoices): Promise<StagedImport>;
  dropPlan(id: string): Promise<StagedImport>;
  plan(id: string): Promise<ShownSummary>;
  planRows(id: string, filter: PlanFilter, page: Page): Promise<Paged<PlanRow>>;
  planItem(id: string, n: number): Promise<PlanDetail>;
  planFiles(id: string, filter: FileFilter, page: Page): Promise<Paged<FileRow>>;
  planCauses(id: string): Promise<FindingCause[]>;
  /** What is needed to apply the plan. Refused (409) when it is being applied, or has been. */
  planned(id: string): Promise<{ record: StagedRecord; plan: StoredPlan; read: Source['read'] }>;
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
  const room = stagingRoom(strapi);
  const sweep = async () => {
    const applying = await stagedOfOpenRuns(room);
    const isBusy = (id: string) => room.receiving.has(id) || room.planning.has(id) || applying.has(id);
    const { stagedHours } = getConfig(strapi).limits;
    for (const id of await sweepStaged(await room.staged(), stagedHours, room.now().getTime(), isBusy))
      room.setPlan(id, null);
  };

  const of = (owner: number): OwnStaging => {
    const own = async (id: string) => ownRecord(room, owner, id);
    const shown = async (id: string) => stagedImport(room, await own(id));
    return sayingWhy<OwnStaging>(room, {
      async upload(upload) {
        await sweep();
        return stagedImport(room, await stageUpload(room, owner, upload));
      },
      async folder(choice) {
        await sweep();
        return stagedImport(room, await stageFolder(room, owner, choice));
      },
      async all() {
        const records = (await (await room.staged()).all()).filter((record) => record.owner === owner);
        return Promise.all(records.map(async (record) => stagedImport(room, record)));
      },
      one: shown,
      async remove(id) {
        const record = await own(id);
        const last = await stagedImport(room, record);
        await endPlanning(room, record);
        await (await room.staged()).remove(id);
        return last;
      },
      map: async (id) => readMap(room, await own(id)),
      saveMap: async (id, text) => saveMap(room, await own(id), text),
      async startPlanning(id, choices) {
        await startPlanning(room, await own(id), choices);
        return shown(id);
      },
      async dropPlan(id) {
        await dropPlan(room, await own(id));
        return shown(id);
      },
      async plan(id) {
        const record = await own(id);
        return shownSummary(room, owner, await planOrRefuse(room, record));
      },
      planRows: async (id, filter, page) => planRows(room, await own(id), filter, page),
      planItem: async (id, n) => planItem(room, await own(id), n),
      planFiles: async (id, filter, page) => planFiles(room, await own(id), filter, page),
      planCauses: async (id) => planCauses(room, await own(id)),
      async planned(id) {
        const record = await own(id);
        await refuseWhileApplying(room, record);
        if (record.run !== null)
          throw conflict(
            'state',
            'PLAN_APPLIED',
            `This plan was applied as run ${String(record.run)}; plan again to import it anew`,
            { run: record.run },
          );
        const plan = await planOrRefuse(room, record);
        // a run that cannot be noted must not begin: its files would be deleted by their age
        await (await room.staged()).put(record);
        return { record, plan, read: await readerOf(room, record) };
      },
      async applied(id, run) {
        await (await room.staged()).put({ ...(await own(id)), run, error: null });
      },
    });
  };

  return {
    of,
    checkMap,
    filesOf: async (run) => filesOfRun(room, run),
    sweep,
    async stop() {
      const jobs = [...room.planning.values()];
      for (const { stop } of jobs) stop.abort(new Error('Strapi is shutting down'));
      await Promise.all(jobs.map(async ({ done }) => done));
    },
  };
};
