/** Runs of imports, as the server answers them. */
import type { PlanAction } from '../../../server/src/contracts/plan';
import type { PublishAction, RollbackAction } from '../../../server/src/contracts/runs';

export type {
  Conflict,
  ConflictField,
  KeptEntry,
  Preview,
  PublishChoices,
  ReportFormat,
  ResolvedField,
  RunInfo,
  RunItem,
  Resolution,
  ShownState as RunState,
} from '../../../server/src/contracts/runs';

/** What a run of any kind does with an entry. */
export type EntryAction = PlanAction | PublishAction | RollbackAction;
