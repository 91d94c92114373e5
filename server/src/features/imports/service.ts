import type { Core } from '@strapi/strapi';
import { privateFolder } from '../../adapters/private-folder';
import { createMedia } from '../../adapters/media/create-media';
import { createBulkTarget } from '../../adapters/strapi/bulk/bulk-target';
import { wayOfWriting } from '../../adapters/strapi/bulk/choose-bulk';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import { explainError } from '../../adapters/strapi/explain-error';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { leftAsDrafts } from '../../adapters/strapi/journal/left-as-drafts';
import { createItemPages } from '../../adapters/strapi/journal/item-pages';
import { createJournal, type RunRecord } from '../../adapters/strapi/journal/create-journal';
import { getConfig } from '../../config';
import { overlay } from '../../config/catalogue-option';
import { fromKeys } from '../../../../model/typed-keys';
import { getService } from '../../get-service';
import { localesOf } from '../../locales-service';
import { readOperators } from '../../services/forms/form-pages';
import { defaultSiteRules } from '../../../../migrator';
import { applyApproved } from './apply';
import { conflictsPage, openConflicts } from './conflicts';
import type { ImportsService } from './imports-service';
import { planApart } from './planning/plan-apart';
import { planSource } from './planning/plan-source';
import { planningPorts } from './ports';
import type { PlanningSettings } from './planning/planning-request';
import { planPublishOf, publishPlanned } from './follow-ups/publish';
import { resumable, resumeRun, rightsLeft } from './resume';
import { planRollbackOf, rollBack } from './follow-ups/rollback';
import { resolve } from './resolve';
import { planResolve, resolvePlanned } from './resolve-many';

export type { Conflict } from '../../../../migrator/run/apply/conflict';
export { PlanOutdatedError, StaleEntryError } from '../../../../migrator/run/apply/outdated';
export type { Resolution } from '../../../../migrator/run/apply/resolution';
export { ResolutionError } from '../../../../migrator/run/apply/resolution-error';
export { RunHaltedError, RunPausedError } from '../../../../migrator/run/halt';
export { InterruptedError } from './conduct/interrupted-error';
export { BusyError } from './conduct/wait-for-lease';
export type {
  ApprovedPlan,
  FollowUpStart,
  ImportsService,
  OnEntry,
  PlannedImport,
  ReadFile,
  RunControl,
  ShownRun,
} from './imports-service';
export type { GivenMap } from './planning/choose-map';
export type { ImportRequest, Progress } from './planning/planning-request';
export { RunStateError, type RunStateCode } from './run-state-error';

export const imports = ({ strapi }: { strapi: Core.Strapi }): ImportsService => {
  const now = () => getService(strapi, 'clock').now();
  const journal = createJournal(strapi, now);
  const ports = {
    target: createDocumentsTarget(strapi),
    journal,
    sleep: (milliseconds: number) => getService(strapi, 'clock').sleep(milliseconds),
    elapsed: () => getService(strapi, 'clock').elapsed(),
    media: createMedia(strapi, getConfig(strapi).limits, now, (run) => journal.assertLease(run)),
    bulk: (wish?: 'auto' | 'never') => (wayOfWriting(strapi, wish).inBulk ? createBulkTarget(strapi) : null),
    onCleanupError: (error: unknown) => {
      strapi.log.warn(
        `compliance: some unused files could not be deleted: ${explainError(error)}. The next run tries again.`,
      );
    },
  };
  const settings = async (): Promise<PlanningSettings> => ({
    limits: getConfig(strapi).limits,
    folder: await privateFolder(strapi, 'readings').catch((error: unknown) => {
      strapi.log.debug(`compliance: the results of reading pages are not cached: ${plainMessage(error)}`);
      return null;
    }),
    today: now().toISOString().slice(0, 10),
  });
  const pages = createItemPages(strapi);
  /** Runs with what their entries say now: conflicts are resolved after the run has stored its counts. */
  const counted = async <Run extends RunRecord>(runs: readonly Run[]): Promise<Run[]> => {
    const counts = await pages.counts(runs.map(({ id }) => id));
    return runs.map((run) => {
      const now = counts.get(run.id)?.outcomes;
      if (now === undefined) return run;
      // an action of which there is nothing is told as 0, as it is stored
      return { ...run, counts: { ...fromKeys(Object.keys(run.counts ?? {}), () => 0), ...now } };
    });
  };
  return {
    async rules(overrides) {
      const locales = localesOf(strapi);
      const codes = (await locales.find()).map(({ code }) => code);
      const own = getService(strapi, 'settings').siteRules(overrides.name ?? defaultSiteRules.name);
      const defaultLocale = await locales.getDefaultLocale();
      const catalogue = overlay(own.catalogue, overrides.catalogue);
      const operators = [...(await readOperators(strapi)).values()];
      const names = [...new Set(operators.flatMap(({ name }) => (name.length < 2 ? [] : [name])))];
      const rules = { ...defaultSiteRules, locales: codes, defaultLocale, names, ...own, ...overrides };
      return catalogue === undefined ? rules : { ...rules, catalogue };
    },
    wayOfWriting: (wish) => wayOfWriting(strapi, wish),
    async plan(request) {
      const planned = await planSource(planningPorts(strapi, ports), { ...request, ...(await settings()) });
      return { ...planned, read: (path, limit) => request.source.read(path, limit) };
    },
    async planInto(folder, { signal, onProgress, ...request }) {
      const task = { ...request, ...(await settings()), into: folder };
      const megabytes = getConfig(strapi).limits.planningMegabytes;
      await planApart(planningPorts(strapi, ports), task, { megabytes, onProgress, signal });
    },
    apply: (planned, start) => applyApproved(ports, planned, start),
    resume: async (run, control = {}) => resumeRun(ports, await resumable(ports, run), control),
    rightsLeft: (run) => rightsLeft(ports, run),
    planPublish: (run, options = {}, onEntry) => planPublishOf(strapi, ports, run, options, onEntry),
    publish: (plan, options, start) => publishPlanned(strapi, ports, plan, options, start),
    planRollback: (run, onEntry) => planRollbackOf(ports, run, onEntry),
    rollback: (plan, start) => rollBack(ports, plan, start),
    conflicts: (run) => openConflicts(ports, run),
    conflictsPage: (run, page) => conflictsPage(ports, run, page),
    planResolve: (run, asked) => planResolve(ports, run, asked),
    resolvePlanned: (plan, start) => resolvePlanned(ports, plan, start),
    resolve: (run, item, resolutions, start) => resolve(ports, run, item, resolutions, start),
    runs: () => journal.runs(),
    listed: async () => counted(await journal.runs()),
    atWork: () => journal.atWork(),
    mapOf: (run) => journal.mapText(run),
    siteMap: (site) => journal.siteMap(site),
    async show(id) {
      const found = await journal.run(id);
      const [run] = found === null ? [] : await counted([found]);
      if (run === undefined) return null;
      const { markedDrafts = 0 } = (await leftAsDrafts(strapi, [id])).get(id) ?? {};
      return { ...run, markedDrafts, items: await journal.items(id), found: await journal.findings(id) };
    },
  };
};
