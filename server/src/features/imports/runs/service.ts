import type { Core } from '@strapi/strapi';
import packageJson from '../../../../../package.json';
import type { Overview } from '../../../../../model/contracts/overview';
import type {
  PublishChoices,
  ReportFormat,
  ResolvedField,
  Resolutions,
  StartedResolving,
} from '../../../../../model/contracts/runs';
import type { FileFinding, FindingCause } from '../../../../../model/contracts/findings';
import type { Asked, FilterName, ShownFilter } from '../../../../../model/lists/list';
import type { RUN_ITEMS_LIST, RUNS_LIST } from '../../../../../model/lists/runs';
import type { RUN_FINDINGS_LIST } from '../../../../../model/lists/runs';
import { createItemPages } from '../../../adapters/strapi/journal/item-pages';
import { createJournal, type RunItem } from '../../../adapters/strapi/journal/create-journal';
import { leftAsDrafts } from '../../../adapters/strapi/journal/left-as-drafts';
import { createDocumentsTarget } from '../../../adapters/strapi/entries/documents-target';
import { createRunRequests } from '../../../adapters/strapi/journal/run-requests';
import { isTransient } from '../../../database/transient-error';
import { getService } from '../../../get-service';
import { FINDINGS } from '../../../../../migrator/findings';
import type { StopRequest } from '../../../../../migrator/model/ports/runs';
import { findingCauses } from '../../../../../migrator/report/findings/advice';
import { narrow, type FilterValues } from '../../../../../migrator/report/narrow';
import { pageOf, type Faceted, type Paged } from '../../../../../migrator/report/page-of';
import { renderReport } from '../../../../../migrator/report/written-report';
import { createLateAnswers, type NotYet } from '../../../services/late-answers';
import { conflict, Refusal } from '../../../services/refusal';
import type { Conflict, Resolution } from '../service';
import { backgroundRuns } from './background';
import { resolveField, startResolving } from './conflicts';
import { publications, rollbacks, type Preview } from './follow-ups';
import { applyForAgent, applyStaged, resumeInBackground } from './start';
import { resolvedDrafts, runInfo, type RunInfo, type ShownState } from './run-info';
import type { Actor, Agent } from '../../../services/actor';
import { runReport } from './run-report';
import { findRows } from '../../../database/rows';
import { groupBy } from '../../../../../migrator/group-by';
import { uidOf } from '../../../../../model/plugin-id';
import { text } from '../../../../../model/readers';

/** Tells which of a page of entries have a document, in any language. */
const existingDocuments = async (
  strapi: Core.Strapi,
  entries: readonly { type: string; documentId: string }[],
): Promise<ReadonlySet<string>> => {
  const existing = new Set<string>();
  for (const [type, some] of groupBy(entries, (entry) => entry.type)) {
    const where = { documentId: { $in: [...new Set(some.map(({ documentId }) => documentId))] } };
    for (const { documentId } of await findRows(strapi, uidOf(type), { documentId: text }, { where }))
      existing.add(documentId);
  }
  return existing;
};

interface Page {
  page: number;
  pageSize: number;
}

/** Runs for people who have no shell. A run that is not there is a `Refusal` with 404. */
export interface RunsService {
  /** Newest first. */
  all(filter: Asked<typeof RUNS_LIST>, page: Page): Promise<Paged<RunInfo>>;
  one(run: number): Promise<RunInfo>;
  /** The facts of all runs for an overview. */
  summary(): Promise<Pick<Overview, 'conflicts' | 'lastImport'>>;
  items(
    run: number,
    filter: Asked<typeof RUN_ITEMS_LIST>,
    page: Page,
  ): Promise<Faceted<RunItem & { exists: boolean }, ShownFilter<typeof RUN_ITEMS_LIST>>>;
  /** The findings of a run's source. */
  findings(
    run: number,
    filter: Asked<typeof RUN_FINDINGS_LIST>,
    page: Page,
  ): Promise<Faceted<FileFinding, ShownFilter<typeof RUN_FINDINGS_LIST>>>;
  /** The same by cause, in the order of the command line. */
  causes(run: number): Promise<FindingCause[]>;
  report(run: number, format: ReportFormat): Promise<string>;
  /** The text of the map that a run used; empty when it used none, or kept none. */
  map(run: number): Promise<string>;
  /** Begins to apply the plan of a staged source, if it still has this hash. */
  apply(actor: Actor, staged: string, planHash: string): Promise<RunInfo>;
  /** The same for an agent, if a person has approved the plan for agents. */
  applyForAgent(agent: Agent, staged: string, planHash: string): Promise<RunInfo>;
  /** Does the rest of a run, with the rights of whoever asks for it. */
  resume(actor: Actor, run: number): Promise<RunInfo>;
  /** Ends a run after the item in hand, in whichever process it is at work; or gives up the rest of one that stands. */
  stopRun(run: number, request: StopRequest): Promise<RunInfo>;
  conflicts(run: number, page: Page): Promise<Paged<Conflict>>;
  /** Begins to resolve several conflicts in one run. */
  resolveMany(actor: Actor, run: number, asked: Resolutions): Promise<StartedResolving>;
  /** Resolves one field of a conflict. */
  resolve(actor: Actor, run: number, item: number, resolution: Resolution): Promise<ResolvedField>;
  /** The plan of publishing the drafts that an import left. */
  previewPublish(actor: Actor, run: number, choices: PublishChoices): Promise<Preview | NotYet>;
  /** Begins to publish, if what it would do still has this hash; answers the new run. */
  publish(actor: Actor, run: number, planHash: string, choices: PublishChoices): Promise<RunInfo>;
  /** The plan of a run's rollback. */
  previewRollback(actor: Actor, run: number): Promise<Preview | NotYet>;
  /** Begins to roll a run back, if what it would do still has this hash; answers the new run. */
  rollBack(actor: Actor, run: number, planHash: string): Promise<RunInfo>;
  /** Ends what is at work here, so that Strapi can end. */
  stop(): Promise<void>;
}

const VALUES: FilterValues<RunInfo, FilterName<typeof RUNS_LIST>> = {
  state: ({ state }) => [state],
};

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
  const background = backgroundRuns(strapi, () => getService(strapi, 'clock').elapsed());
  const previews = createLateAnswers({
    sleep: (milliseconds) => getService(strapi, 'clock').sleep(milliseconds),
    elapsed: () => getService(strapi, 'clock').elapsed(),
  });

  /** Of what is at work here more is known than the database holds, and sooner, above all while that is locked. */
  const asKnownHere = (run: Awaited<ReturnType<typeof journal.runs>>[number]) => {
    const here = background.here(run.id);
    if (here === null) return run;
    const state = run.state === 'interrupted' ? ('applying' as const) : run.state;
    return { ...run, state, request: here.request ?? run.request, waiting: here.waiting };
  };
  const allRuns = async () => (await journal.runs()).map(asKnownHere);

  /** A list does not look at entries: `publish-resolved` is offered for one run alone. */
  const shown = async (all: Awaited<ReturnType<typeof journal.runs>>, some = all, areResolvedRead = false) => {
    const ids = some.map(({ id }) => id);
    const counts = await pages.counts(ids);
    const left = await leftAsDrafts(strapi, ids);
    const resolved = [...counts].filter(([, { states }]) => (states.settled ?? 0) > 0).map(([run]) => run);
    const drafts = areResolvedRead ? await resolvedDrafts(await pages.resolved(resolved), target) : null;
    return some.flatMap((run) => {
      const [ofRun, leftOfRun] = [counts.get(run.id), left.get(run.id)];
      const resolved = drafts?.get(run.id) ?? 0;
      const here = background.here(run.id);
      if (ofRun === undefined || leftOfRun === undefined) return [];
      return [runInfo(run, { counts: ofRun, left: leftOfRun, resolvedDrafts: resolved, here, all })];
    });
  };
  const one = async (id: number): Promise<RunInfo> => {
    const all = await allRuns();
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
    async all(filter, { page, pageSize }) {
      const all = await allRuns();
      // what is shown of a run is read for those of the page alone
      if (Object.values(filter).every((values) => values.length === 0)) {
        const { data, pagination } = pageOf(all, page, pageSize);
        return { data: await shown(all, data), pagination };
      }
      return pageOf(narrow(await shown(all), VALUES, filter).rows, page, pageSize);
    },
    async summary() {
      const all = await allRuns();
      const open = all.filter(({ state }) => state === 'needs-review').map(({ id }) => id);
      const items = [...(await pages.counts(open)).values()];
      const [lastImport = null] = await shown(all, all.filter(({ kind }) => kind === 'import').slice(0, 1));
      return {
        conflicts: { open: items.reduce((sum, { states }) => sum + (states.waiting ?? 0), 0), runs: open },
        lastImport,
      };
    },
    async items(run, filter, { page, pageSize }) {
      await one(run);
      const { data, ...rest } = await pages.page(run, filter, page, pageSize);
      const existing = await existingDocuments(strapi, data);
      return { data: data.map((item) => ({ ...item, exists: existing.has(item.documentId) })), ...rest };
    },
    async findings(run, filter, page) {
      await one(run);
      return journal.findingsPage(run, filter, page);
    },
    causes: async (run) => findingCauses(await journal.findings((await one(run)).id)),
    async report(run, format) {
      const record = await getService(strapi, 'imports').show(run);
      if (record === null) throw new Refusal(404, 'RUN_NOT_FOUND', `There is no run ${String(run)}`);
      const tool = { name: 'strapi-compliance', version: packageJson.version, rules: FINDINGS };
      return renderReport(runReport(record), format, tool);
    },
    map: async (run) => (await getService(strapi, 'imports').mapOf((await one(run)).id)) ?? '',
    applyForAgent: async (agent, staged, planHash) =>
      one(await applyForAgent(strapi, background, agent, staged, planHash)),
    apply: async (actor, staged, planHash) => one(await applyStaged(strapi, background, actor, staged, planHash)),
    resume: async (actor, run) => one(await resumeInBackground(strapi, background, actor, await one(run))),
    async stopRun(run, request) {
      // first, since the database may not answer
      const isAskedHere = background.ask(run, request);
      const before = await one(run);
      const isAsked = await requests.ask(run, request).catch((error: unknown) => {
        // a run at work here has received the request, and notes its end as soon as it can
        if (!isAskedHere || !isTransient(error)) throw error;
        return true;
      });
      const isAccepted =
        isAsked ||
        isAskedHere ||
        (request === 'cancel' && before.actions.includes('cancel') ? await requests.cancel(run) : false);
      const after = await one(run);
      if (!isAccepted && !STATES_OF_REQUEST[request].includes(after.state))
        throw conflict('state', 'RUN_NOT_AT_WORK', `Run ${String(run)} is not active. Reload to see its state`);
      return after;
    },
    conflicts: async (run, page) => getService(strapi, 'imports').conflictsPage((await one(run)).id, page),
    async resolveMany(actor, run, asked) {
      const { id } = await one(run);
      const { run: started, ...left } = await startResolving(strapi, background, actor, id, asked);
      return { run: started === null ? null : await one(started), ...left };
    },
    resolve: async (actor, run, item, resolution) => resolveField(strapi, actor, (await one(run)).id, item, resolution),
    previewPublish: async (actor, run, choices) => {
      const { id } = await one(run);
      return previews.ask(JSON.stringify([actor.id, 'publish', id, choices]), (onEntry) =>
        publications(strapi, background, choices).preview(actor, id, onEntry),
      );
    },
    async publish(actor, run, planHash, choices) {
      await one(run);
      return one(await publications(strapi, background, choices).start(actor, run, planHash));
    },
    previewRollback: async (actor, run) => {
      const { id } = await one(run);
      return previews.ask(JSON.stringify([actor.id, 'rollback', id]), (onEntry) =>
        rollbacks(strapi, background).preview(actor, id, onEntry),
      );
    },
    async rollBack(actor, run, planHash) {
      await one(run);
      return one(await rollbacks(strapi, background).start(actor, run, planHash));
    },
    async stop() {
      await background.stop();
      await previews.stop();
    },
  };
};
