import type { Core } from '@strapi/strapi';
import { createMedia } from '../../adapters/media/create-media';
import { createDocumentsTarget } from '../../adapters/strapi/documents-target';
import { explainError } from '../../adapters/strapi/explain-error';
import { createJournal } from '../../adapters/strapi/journal/create-journal';
import { getConfig } from '../../config';
import { overlay } from '../../config/catalogue-option';
import { getService } from '../../get-service';
import { defaultSiteRules } from '../../migrator';
import { applyApproved } from './apply';
import { openConflicts } from './conflicts';
import type { ImportsService } from './imports-service';
import { planSource } from './plan-source';
import { planPublishOf, publishPlanned } from './publish';
import { resumable, resumeRun } from './resume';
import { planRollbackOf, rollBack } from './rollback';
import { settle } from './settle';

export { LeaseLostError, RunHaltedError, RunPausedError } from '../../migrator/apply/halt';
export { PlanOutdatedError, WorldMovedError } from '../../migrator/apply/moved';
export type { Conflict, ConflictField } from '../../migrator/apply/conflict';
export type { Settlement } from '../../migrator/apply/settlement';
export { SettlementError } from '../../migrator/apply/settlement-error';
export type {
  ApprovedPlan,
  FollowUpStart,
  ImportRequest,
  ImportsService,
  PlannedImport,
  ReadFile,
  RunControl,
  RunReport,
  RunStart,
  SettleStart,
  ShownRun,
} from './imports-service';
export type { GivenMap } from './choose-map';
export { InterruptedError } from './interrupted-error';
export { RunStateError } from './run-state-error';
export { BusyError } from './wait-for-turn';

interface Locales {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

export const imports = ({ strapi }: { strapi: Core.Strapi }): ImportsService => {
  const now = () => getService(strapi, 'clock').now();
  const journal = createJournal(strapi, now);
  const ports = {
    target: createDocumentsTarget(strapi),
    journal,
    sleep: (milliseconds: number) => getService(strapi, 'clock').sleep(milliseconds),
    media: createMedia(strapi, getConfig(strapi).limits, now, (run) => journal.guard(run)),
    untidy: (error: unknown) => {
      strapi.log.warn(
        `compliance: files that nothing shows could not all be cleared away: ${explainError(error)}. The next run tries again.`,
      );
    },
  };
  return {
    async rules(overrides) {
      const locales = strapi.plugin('i18n').service<Locales>('locales');
      const codes = (await locales.find()).map(({ code }) => code);
      const own = getService(strapi, 'settings').siteRules(overrides.name ?? defaultSiteRules.name);
      const defaultLocale = await locales.getDefaultLocale();
      const catalogue = overlay(own.catalogue, overrides.catalogue);
      const rules = { ...defaultSiteRules, locales: codes, defaultLocale, ...own, ...overrides };
      return catalogue === undefined ? rules : { ...rules, catalogue };
    },
    plan: (request) => planSource(strapi, ports, request),
    apply: (planned, start) => applyApproved(ports, planned, start),
    resume: async (run, control = {}) => resumeRun(ports, await resumable(ports, run), control),
    planPublish: (run, options = {}) => planPublishOf(strapi, ports, run, options),
    publish: (plan, options, start) => publishPlanned(strapi, ports, plan, options, start),
    planRollback: (run) => planRollbackOf(ports, run),
    rollback: (plan, start) => rollBack(ports, plan, start),
    conflicts: (run) => openConflicts(ports, run),
    settle: (run, item, settlements, start) => settle(ports, run, item, settlements, start),
    runs: () => journal.runs(),
    mapOf: (run) => journal.mapText(run),
    siteMap: (site) => journal.siteMap(site),
    async show(id) {
      const run = await journal.run(id);
      if (run === null) return null;
      return { ...run, items: await journal.items(id), found: await journal.findings(id) };
    },
  };
};
