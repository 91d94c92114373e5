import type { Core } from '@strapi/strapi';
import packageJson from '../../../../package.json';
import type { PublishChoices, ResolvedField } from '../../contracts/runs';
import type { FileFinding, FindingCause } from '../../contracts/findings';
import type { FindingFilter } from '../../adapters/strapi/journal/finding-rows';
import { createItemPages, type ItemFilter } from '../../adapters/strapi/journal/item-pages';
import { createJournal, type RunItem } from '../../adapters/strapi/journal/create-journal';
import { createDocumentsTarget } from '../../adapters/strapi/documents-target';
import { createRunRequests } from '../../adapters/strapi/journal/run-requests';
import { getService } from '../../get-service';
import { DIAGNOSTICS } from '../../migrator/diagnostics';
import type { StopRequest } from '../../migrator/ports';
import { findingCauses } from '../../migrator/report/finding-causes';
import { pageOf, type Paged } from '../../migrator/report/page-of';
import { renderReport, type ReportFormat } from '../../migrator/report/written-report';
import { conflict, Refusal } from '../refusal';
import type { Conflict, Settlement } from '../imports';
import { backgroundRuns } from './background';
import { openConflicts, settleField } from './conflicts';
import { publications, rollbacks, type Preview } from './follow-ups';
import { applyStaged, resumeRun } from './start';
import { runInfo, type RunInfo, type ShownState } from './run-info';
import { resolvedDrafts } from './resolved-drafts';
import { runReport } from './run-report';

export type { RunInfo } from './run-info';

/** An administrator who starts something. */
export interface Starter {
  id: number;
  name: string;
}

interface Page {
  page: number;
  pageSize: number;
}

/** Runs for people who have no shell. A run that is not there is a `Refusal` with 404. */
export interface RunsService {
  /** Newest first; `state` allows any of its values, none all. */
  all(state: readonly string[], page: Page): Promise<Paged<RunInfo>>;
  one(run: number): Promise<RunInfo>;
  items(run: number, filter: ItemFilter, page: Page): Promise<Paged<RunItem>>;
  /** What was found in the source of a run. */
  findings(run: number, filter: FindingFilter, page: Page): Promise<Paged<FileFinding>>;
  /** The same by cause, in the order of the command line. */
  causes(run: number): Promise<FindingCause[]>;
  report(run: number, format: ReportFormat): Promise<string>;
  /** The text of the map that a run used; empty when it used none, or kept none. */
  map(run: number): Promise<string>;
  /** Begins to apply the plan of a staged source, if it still has this hash. */
  apply(starter: Starter, staged: string, planHash: string): Promise<RunInfo>;
  /** Does the rest of a run, with the rights of whoever asks for it. */
  resume(starter: Starter, run: number): Promise<RunInfo>;
  /** Ends a run after the item in hand, in whichever process it is at work; or gives up the rest of one that stands. */
  stopRun(run: number, request: StopRequest): Promise<RunInfo>;
  conflicts(run: number): Promise<Conflict[]>;
  /** Settles one field of a conflict. */
  settle(starter: Starter, run: number, item: number, settlement: Settlement): Promise<ResolvedField>;
  /** What publishing what an import left as drafts would do. */
  previewPublish(starter: Starter, run: number, choices: PublishChoices): Promise<Preview>;
  /** Begins to publish, if what it would do still has this hash; answers the new run. */
  publish(starter: Starter, run: number, planHash: string, choices: PublishChoices): Promise<RunInfo>;
  /** What taking a run back would do. */
  previewRollback(starter: Starter, run: number): Promise<Preview>;
  /** Begins to take a run back, if what it would do still has this hash; answers the new run. */
  rollBack(starter: Starter, run: number, planHash: string): Promise<RunInfo>;
  /** Ends what is at work here, so that Strapi can end. */
  stop(): Promise<void>;
}

const STATES_OF_REQUEST: Record<StopRequest, readonly ShownState[]> = {
  pause: ['pausing', 'paused'],
  cancel: ['cancelling', 'cancelled'],
};

export const runs = ({ strapi }: { strapi: Core.Strapi }): RunsService => {
  const now = () => getService(strapi, 'clock').now();
  const journal = createJournal(strapi, now);
  const pages = createItemPages(strapi);
  const target = createDocumentsTarget(strapi);
  const requests = createRunRequests(strapi);
  const background = backgroundRuns(strapi, () => now().getTime());

  /** A list does not look at entries: `publish-resolved` is offered for one run alone. */
  const shown = async (all: Awaited<ReturnType<typeof journal.runs>>, some = all, areResolvedRead = false) => {
    const counts = await pages.counts(some.map(({ id }) => id));
    const settled = [...counts].filter(([, { states }]) => (states.settled ?? 0) > 0).map(([run]) => run);
    const drafts = areResolvedRead ? await resolvedDrafts(await pages.resolved(settled), target) : null;
    return some.flatMap((run) => {
      const ofRun = counts.get(run.id);
      const resolved = drafts?.get(run.id) ?? 0;
      const pace = background.paceOf(run.id);
      return ofRun === undefined ? [] : [runInfo(run, { counts: ofRun, resolvedDrafts: resolved, pace, all })];
    });
  };
  const one = async (id: number): Promise<RunInfo> => {
    const all = await journal.runs();
    const [run] = await shown(
      all,
      all.filter((record) => record.id === id),
      true,
    );
    if (run === undefined) throw new Refusal(404, 'RUN_NOT_FOUND', `There is no run ${String(id)}`);
    return run;
  };

  return {
    one,
    async all(state, { page, pageSize }) {
      const all = await journal.runs();
      if (state.length === 0) {
        const { data, pagination } = pageOf(all, page, pageSize);
        return { data: await shown(all, data), pagination };
      }
      const wanted = (await shown(all)).filter((run) => state.includes(run.state));
      return pageOf(wanted, page, pageSize);
    },
    async items(run, filter, { page, pageSize }) {
      await one(run);
      const { items, total } = await pages.page(run, filter, page, pageSize);
      return { data: items, pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
    },
    async findings(run, filter, page) {
      await one(run);
      return journal.findingsPage(run, filter, page);
    },
    causes: async (run) => findingCauses(await journal.findings((await one(run)).id)),
    async report(run, format) {
      const record = await getService(strapi, 'imports').show(run);
      if (record === null) throw new Refusal(404, 'RUN_NOT_FOUND', `There is no run ${String(run)}`);
      const tool = { name: 'strapi-compliance', version: packageJson.version, rules: DIAGNOSTICS };
      return renderReport(runReport(record), format, tool);
    },
    map: async (run) => (await getService(strapi, 'imports').mapOf((await one(run)).id)) ?? '',
    apply: async (starter, staged, planHash) => one(await applyStaged(strapi, background, starter, staged, planHash)),
    resume: async (starter, run) => one(await resumeRun(strapi, background, starter, (await one(run)).id)),
    async stopRun(run, request) {
      const before = await one(run);
      const isAsked =
        (await requests.ask(run, request)) ||
        (request === 'cancel' && before.actions.includes('cancel') ? await requests.cancel(run) : false);
      const after = await one(run);
      if (!isAsked && !STATES_OF_REQUEST[request].includes(after.state))
        throw conflict('state', 'RUN_NOT_AT_WORK', `Run ${String(run)} is not at work; reload to see what it is now`);
      return after;
    },
    conflicts: async (run) => openConflicts(strapi, (await one(run)).id),
    settle: async (starter, run, item, settlement) =>
      settleField(strapi, starter, (await one(run)).id, item, settlement),
    previewPublish: async (starter, run, choices) =>
      publications(strapi, background, choices).preview(starter, (await one(run)).id),
    async publish(starter, run, planHash, choices) {
      await one(run);
      return one(await publications(strapi, background, choices).start(starter, run, planHash));
    },
    previewRollback: async (starter, run) => rollbacks(strapi, background).preview(starter, (await one(run)).id),
    async rollBack(starter, run, planHash) {
      await one(run);
      return one(await rollbacks(strapi, background).start(starter, run, planHash));
    },
    stop: () => background.stop(),
  };
};
