import type { Core } from '@strapi/strapi';
import { readPages } from '../adapters/page-pool/read-pages';
import type { Source } from '../adapters/source/source';
import { breathe } from '../adapters/strapi/breathe';
import { createDocumentsTarget } from '../adapters/strapi/documents-target';
import { explainError } from '../adapters/strapi/explain-error';
import { createJournal, type RunItem, type RunRecord } from '../adapters/strapi/journal';
import { getConfig } from '../config';
import { readLimits } from '../config/read-limits';
import { applyPlan, type Outcome } from '../migrator/apply/apply-plan';
import { importReport, type ImportReport } from '../migrator/apply/report';
import { defaultSiteRules, resolveSite } from '../migrator';
import type { FileRecord, RecordDraft, SiteRules, SourcePath } from '../migrator/model';
import { findProblems } from '../adapters/strapi/find-problems';
import { makePlan } from '../migrator/plan/make-plan';
import type { Plan, PlanOptions } from '../migrator/plan/plan';
import { documentsToRead, indexWorld } from '../migrator/plan/world';

export interface ImportRequest {
  source: Pick<Source, 'files' | 'assets'>;
  rules: SiteRules;
  options: Omit<PlanOptions, 'partial'>;
  /** A part of the source only: the rest is read too, so that links and keys stay the same, but not imported. */
  only?: (path: SourcePath) => boolean;
  /** Called after every file that was read. */
  onFile?: (path: string) => void;
  /** Stops the reading: `plan` throws the signal's reason. */
  signal?: AbortSignal;
}

/** A source, read, and the plan for it. */
export interface PlannedImport {
  files: FileRecord[];
  plan: Plan;
}

/** Who starts a run, and on what. */
export interface RunStart {
  /** The folder or archive, as the person named it. */
  source: string;
  startedBy: string;
  onOutcome?: (outcome: Outcome) => void;
  /** Ends the run after the item in hand: `apply` throws an `InterruptedError`. */
  signal?: AbortSignal;
}

/** The run was asked to stop. What it wrote stands; the next import of the source does the rest. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';
  constructor(run: number, done: number, all: number) {
    super(`run ${String(run)} was stopped after ${String(done)} of ${String(all)} records; apply again to do the rest`);
  }
}

interface Locales {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

/** The import, wired to this Strapi. */
export interface ImportsService {
  /** The rules of a site in this app: the given ones, with the app's own locales. */
  rules(overrides: Partial<SiteRules>): Promise<SiteRules>;
  /** Reads the source and decides what would happen. Writes nothing. */
  plan(request: ImportRequest): Promise<PlannedImport>;
  /** Does what the plan says and reports what became of every item. */
  apply(planned: PlannedImport, start: RunStart): Promise<ImportReport>;
  runs(): Promise<RunRecord[]>;
  /** One run with its items; null when there is none of that number. */
  show(run: number): Promise<(RunRecord & { items: RunItem[] }) | null>;
}

export const imports = ({ strapi }: { strapi: Core.Strapi }): ImportsService => {
  const target = createDocumentsTarget(strapi);
  const journal = createJournal(strapi, () => new Date());

  return {
    async rules(overrides) {
      const locales = strapi.plugin('i18n').service<Locales>('locales');
      const codes = (await locales.find()).map(({ code }) => code);
      return { ...defaultSiteRules, locales: codes, defaultLocale: await locales.getDefaultLocale(), ...overrides };
    },

    async plan({ source, rules, options, only, onFile, signal }) {
      const drafts = [];
      const config = getConfig(strapi).limits;
      const limits = readLimits(config);
      const { pageMilliseconds } = config;
      const reading = { limits, pageMilliseconds, ...(signal && { signal }) };
      for await (const draft of readPages(source.files(limits.pageBytes), rules, reading)) {
        drafts.push(draft);
        onFile?.(draft.path);
      }
      const known = await journal.known(rules.name);
      const slugs = known.flatMap(({ key, locale, base }) =>
        typeof base.fields['slug'] === 'string' ? [{ group: key, locale, slug: base.fields['slug'] }] : [],
      );
      const site = resolveSite(drafts, rules, { slugs, assets: source.assets, ...(only && { only }) }, limits);
      const stored = await target.read(documentsToRead(rules.name, site.drafts, known));
      const world = indexWorld(rules.name, known, stored);
      const problems = await findProblems(strapi, site.drafts, world, options);
      const planOptions = { ...options, partial: only !== undefined };
      const validate = (draft: RecordDraft) => problems.get(draft) ?? [];
      return { files: site.files, plan: makePlan(rules.name, site.drafts, world, planOptions, rules, validate) };
    },

    async apply({ files, plan }, { source, startedBy, onOutcome, signal }) {
      const { site, planHash, options } = plan;
      const run = await journal.openRun({ site, source, planHash, options: { ...options }, startedBy });
      const outcomes: Outcome[] = [];
      try {
        for await (const outcome of applyPlan(run, plan, { target, journal, breathe, explain: explainError })) {
          outcomes.push(outcome);
          onOutcome?.(outcome);
          if (signal?.aborted === true) break;
        }
        if (outcomes.length < plan.items.length) throw new InterruptedError(run, outcomes.length, plan.items.length);
        const report = importReport(run, planHash, files, outcomes);
        await journal.closeRun(run, 'done', report.counts, null);
        return report;
      } catch (error) {
        const state = error instanceof InterruptedError ? 'interrupted' : 'failed';
        await journal.closeRun(run, state, importReport(run, planHash, files, outcomes).counts, explainError(error));
        throw error;
      }
    },

    runs: () => journal.runs(),

    async show(id) {
      const run = await journal.run(id);
      return run === null ? null : { ...run, items: await journal.items(id) };
    },
  };
};
