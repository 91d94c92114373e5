import type { Core } from '@strapi/strapi';
import { createDocumentsTarget } from '../../adapters/strapi/documents-target';
import { createJournal } from '../../adapters/strapi/journal';
import { getService } from '../../get-service';
import { defaultSiteRules } from '../../migrator';
import type { ImportsService } from './imports-service';
import { planSource } from './plan-source';
import { runPlan } from './run-plan';

export type { ImportRequest, ImportsService, PlannedImport, RunControl, RunStart } from './imports-service';
export { InterruptedError } from './interrupted-error';

interface Locales {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

export const imports = ({ strapi }: { strapi: Core.Strapi }): ImportsService => {
  const ports = {
    target: createDocumentsTarget(strapi),
    journal: createJournal(strapi, () => getService(strapi, 'clock').now()),
  };
  const { journal } = ports;
  return {
    async rules(overrides) {
      const locales = strapi.plugin('i18n').service<Locales>('locales');
      const codes = (await locales.find()).map(({ code }) => code);
      const own = getService(strapi, 'settings').siteRules(overrides.name ?? defaultSiteRules.name);
      const defaultLocale = await locales.getDefaultLocale();
      return { ...defaultSiteRules, locales: codes, defaultLocale, ...own, ...overrides };
    },
    plan: (request) => planSource(strapi, ports, request),
    apply: (planned, start) => runPlan(ports, planned, start),
    runs: () => journal.runs(),
    async show(id) {
      const run = await journal.run(id);
      return run === null ? null : { ...run, items: await journal.items(id) };
    },
  };
};
