import type { RunItem, RunRecord } from '../../adapters/strapi/journal';
import type { Source } from '../../adapters/source/source';
import type { Outcome } from '../../migrator/apply/apply-plan';
import type { ImportReport } from '../../migrator/apply/report';
import type { FileRecord, SiteRules, SourcePath } from '../../migrator/model';
import type { Plan, PlanOptions } from '../../migrator/plan/plan';

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

/** How a caller follows a run, and stops it. */
export interface RunControl {
  onOutcome?: (outcome: Outcome) => void;
  /** Ends the run after the item in hand: the call throws an `InterruptedError`. */
  signal?: AbortSignal;
}

/** Who starts a run, and on what. */
export interface RunStart extends RunControl {
  /** The folder or archive, as the person named it. */
  source: string;
  startedBy: string;
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
