/** Runs of imports, as the server answers them. */
import type { AnswerOf } from '../../../../model/lists/list';
import type { RUN_FINDINGS_LIST, RUN_ITEMS_LIST } from '../../../../model/lists/runs';

export type {
  Conflict,
  ConflictField,
  ConflictSide,
  KeptEntry,
  Preview,
  PublishChoices,
  ReportFormat,
  Resolutions,
  RunInfo,
  RunItem,
  RunOutcome,
  Resolution,
  StartedResolving,
  ShownState as RunState,
} from '../../../../model/contracts/runs';

export type RunItems = AnswerOf<typeof RUN_ITEMS_LIST>;

export type RunFindings = AnswerOf<typeof RUN_FINDINGS_LIST>;
