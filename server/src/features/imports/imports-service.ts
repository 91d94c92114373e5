import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { Source } from '../../adapters/source/source';
import type { FileCounts, FileFinding } from '../../../../model/contracts/findings';
import type { Conflict, Resolutions, ResolvedField } from '../../../../model/contracts/runs';
import type { Paged } from '../../../../migrator/report/page-of';
import type { ImportReport } from '../../../../migrator/run/apply/report';
import type { Resolution } from '../../../../migrator/run/apply/resolution';
import type { FileRecord } from '../../../../migrator/model/file-record';
import type { KeptMap } from '../../../../migrator/model/map';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import type { StopRequest } from '../../../../migrator/model/ports/runs';
import type { NeededRight } from '../../../../migrator/plan/needed-rights';
import type { FilesNotRead, WayOfWriting } from '../../../../model/contracts/plan';
import type { Plan } from '../../../../migrator/plan/plan';
import type { PublishOptions, PublishPlan, PublishReport } from '../../../../migrator/run/publish/publish-plan';
import type { RollbackPlan, RollbackReport } from '../../../../migrator/run/rollback/rollback-plan';
import type { PlanningTask } from './planning/planner-messages';
import type { ImportRequest, Progress } from './planning/planning-request';
import type { ResolvePlan } from './resolve-plan';

/** Reads a file of the source: its first `limit` bytes. Throws a `SourceError` when it cannot be read. */
export type ReadFile = Source['read'];

/** A source on the disk of the server, to be planned in another process. */
interface PlacedRequest
  extends Omit<ImportRequest, 'source' | 'workers' | 'onFile' | 'onMedia'>, Pick<PlanningTask, 'place' | 'madeOn'> {
  /** Called before the first file is read, and after each. */
  onProgress?: (progress: Progress) => void;
}

/** A source, read, and the plan for it. */
export interface PlannedImport {
  files: FileRecord[];
  plan: Plan;
  /** The fencing number of the last run when the plan was made; null when one was at work then. */
  fence: number | null;
  /** The files that nothing is imported from; none where only a part of the source was planned. */
  notRead: FilesNotRead[];
  read: ReadFile;
}

/** Whether the files of a plan are at hand, and not just counted. */
export const areRecords = (files: ApprovedPlan['files']): files is readonly FileRecord[] => Array.isArray(files);

/** A plan that somebody has agreed to: one just made, or one from a file. */
export interface ApprovedPlan {
  plan: Plan;
  /** The files of the source, or how many are in which state. */
  files: readonly FileRecord[] | FileCounts;
  /** The findings of the files, where those are not at hand. */
  findings?: readonly FileFinding[];
  /** As in `PlannedImport`; null when it is not known: then every entry is looked at before the first is written. */
  fence: number | null;
  /** For the files that the plan brings; without it, entries that wait for some fail. */
  read?: ReadFile;
}

/** How a caller follows a run, and stops it. */
export interface RunControl {
  /** Called with the number of the run as soon as it is open, and with what asks it to stop in this process. */
  onRun?: (run: number, ask: (request: StopRequest) => void) => void;
  /** Called after each entry; `written` tells one that there was something to do for. */
  onOutcome?: (outcome: { key: string; written: boolean; error: string | null }) => void;
  /** Called after each image or document that entries show, whether it was imported or not. */
  onMedia?: (() => void) | undefined;
  /** Called when the run begins to wait for the database, for a lock or an answer, and when it goes on. */
  onWaiting?: (isWaiting: boolean) => void;
  /** Called once, when another run is alive: the call waits as long as a dead one may look alive, 15 seconds. */
  onWait?: () => void;
  /** How new entries are written, in place of the option. */
  bulk?: 'auto' | 'never' | undefined;
  /** Ends the run after the items in hand: the call throws an `InterruptedError`, and `resume` does the rest. */
  signal?: AbortSignal;
  /**
   * Throws when whoever the run writes for lacks a right that an item needs: a `RightsLostError` pauses the run, with
   * any other the item fails, and the run goes on.
   */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

/** Called for each entry that is looked at, while a follow-up is planned. */
export type OnEntry = () => void;

/** Who starts a run that follows another one up. */
export interface FollowUpStart extends RunControl {
  startedBy: string;
}

/** Who starts a run, and on what. */
export interface RunStart extends FollowUpStart {
  /** The folder or archive, as the person named it. */
  source: string;
}

/** Who resolves a conflict. `read` is for the files that the source's side shows. */
export type ResolveStart = Omit<RunStart, 'source' | 'onOutcome'> & Pick<ApprovedPlan, 'read'>;
export type RunReport = ImportReport | RollbackReport | PublishReport;

/** A run with all that is known of it. */
export type ShownRun = RunRecord & {
  items: RunItem[];
  /** Pages that it left as drafts since their front matter marks them as such, and that are drafts to this day. */
  markedDrafts: number;
  /** The findings of the source; of a run of a version that did not keep them, those of its items. */
  found: FileFinding[];
};

/** The import, wired to this Strapi. */
export interface ImportsService {
  /** The rules of a site in this app: the given ones, with the app's own locales. */
  rules(overrides: Partial<SiteRules>): Promise<SiteRules>;
  /** How an import would write new entries now, and why. `wish` as in `RunControl`. */
  wayOfWriting(wish?: RunControl['bulk']): WayOfWriting;
  /** Reads the source and decides what would happen. Writes nothing. */
  plan(request: ImportRequest): Promise<PlannedImport>;
  /**
   * The same in a process of its own, for which this one is free meanwhile. The plan is written into a folder, where
   * `loadPlan` reads it. Throws a `Refusal` when the process dies.
   */
  planInto(folder: string, request: PlacedRequest): Promise<void>;
  /**
   * Does what the plan says and reports what became of every item. Throws a `BusyError` when another run is alive and
   * stays so, a `PlanOutdatedError` when entries have changed since the plan was made, an `InterruptedError` when it
   * was asked to stop, and a `RunHaltedError` when the database or the disk gave out, or its starter's rights are gone.
   */
  apply(planned: ApprovedPlan, start: RunStart): Promise<ImportReport>;
  /**
   * Does the rest of a run that was killed, stopped or paused, and tries again what failed in it. Throws as `apply`
   * does, and a `RunStateError` when there is no such run or nothing is left to do. `items` of the report lack what was
   * unchanged; `counts` do not. The report is that of the run's kind: `kind` tells a follow-up's from an import's.
   */
  resume(run: number, control?: RunControl & Pick<ApprovedPlan, 'read'>): Promise<RunReport>;
  /** The rights that a person needs to resume a run. Throws a `RunStateError` when it cannot be resumed. */
  rightsLeft(run: number): Promise<NeededRight[]>;
  /**
   * The conflicts of a run that wait for a person, in the order of the plan. None when a later import has planned the
   * whole site: open conflicts are listed there. Throws a `RunStateError` when there is no such run.
   */
  conflicts(run: number): Promise<Conflict[]>;
  /** The same, a page at a time; `page` counts from 1. */
  conflictsPage(run: number, page: { page: number; pageSize: number }): Promise<Paged<Conflict>>;
  /**
   * Decides what would be written to resolve several conflicts of a run, 500 at most. Writes nothing. Throws a
   * `RunStateError` when the run has none to resolve, and a `ResolutionError` when a value does not fit.
   */
  planResolve(run: number, asked: Resolutions): Promise<ResolvePlan>;
  /**
   * Resolves conflicts as planned, in one run, each in a transaction as `resolve` does. One that cannot be written fails
   * alone, and stays open. Throws as `apply` does.
   */
  resolvePlanned(plan: ResolvePlan, start: ResolveStart & Pick<RunControl, 'onOutcome'>): Promise<void>;
  /**
   * Resolves fields of the conflict that is `item` of `run`, in one transaction with the journal and with what the next
   * import compares with. With its last field the entry gets what else the source changed, too, and goes online where the
   * import would have published it (`publish` of the conflict).
   *
   * Throws a `RunStateError` when there is nothing to resolve, a `ResolutionError` when a field is not open or the value
   * does not fit, whatever `authorize` throws, a `StaleEntryError` when the entry has changed since the plan was made, Strapi's own error when the
   * entry would not be valid, and a `BusyError` and `RunHaltedError` as `apply` does.
   */
  resolve(run: number, item: number, resolutions: readonly Resolution[], start: ResolveStart): Promise<ResolvedField>;
  /**
   * Decides what of an import's drafts to publish: what nobody has changed since, all languages. Writes nothing. Throws
   * a `RunStateError` when there is no such import.
   */
  planPublish(run: number, options?: PublishOptions, onEntry?: OnEntry): Promise<PublishPlan>;
  /**
   * Publishes as planned, supporting records before the pages that need them. A run of its own, which can be
   * rolled back by itself or with its import. `options` are those of the plan; throws as `apply` does.
   */
  publish(plan: PublishPlan, options: PublishOptions, start: FollowUpStart): Promise<PublishReport>;
  /**
   * Decides what a rollback of a run would do to each entry that it, or a run that followed it up, wrote. Writes nothing.
   * Throws a `RunStateError` when there is no such run, or when it is a rollback itself.
   */
  planRollback(run: number, onEntry?: OnEntry): Promise<RollbackPlan>;
  /**
   * Puts every entry back to what it was before the run, deletes what the run created, media too where nothing needs
   * them, and keeps what somebody has changed since. A run of its own; throws as `apply` does.
   */
  rollback(plan: RollbackPlan, start: FollowUpStart): Promise<RollbackReport>;
  runs(): Promise<RunRecord[]>;
  /** The same for people, with how many entries each outcome has now. */
  listed(): Promise<RunRecord[]>;
  /** Ids of the runs that are at work. */
  atWork(): Promise<Set<number>>;
  /** One run with its items; null when there is none of that number. */
  show(run: number): Promise<ShownRun | null>;
  /**
   * The text of the map that a run used, empty where it used none; null where there is no such run, or it kept none.
   */
  mapOf(run: number): Promise<string | null>;
  /** The map of a site: that of its last import that was not rolled back. */
  siteMap(site: string): Promise<KeptMap | null>;
}
