/** Runs of imports, as the server answers them. */
export type {
  Conflict,
  ConflictField,
  KeptEntry,
  Preview,
  PublishChoices,
  ReportFormat,
  ResolvedField,
  RunFindings,
  RunInfo,
  RunItem,
  RunItems,
  RunOutcome,
  Resolution,
  ShownState as RunState,
} from '../../../../model/contracts/runs';
