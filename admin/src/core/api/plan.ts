/** The plan of an import, as the server answers it. */
export type {
  Advice,
  FileFinding,
  FileState,
  FindingCause,
  Severity,
  ShownFindings,
} from '../../../../model/contracts/findings';

export type {
  FilesNotRead,
  PlanAction,
  PlanChoices,
  PlanDetail as PlanItemDetail,
  ShownSummary as PlanSummary,
  Verdict,
  WayOfWriting,
} from '../../../../model/contracts/plan';

export type { NamedReason } from '../../../../model/contracts/reasons';

export type {
  CauseName,
  Decision,
  OfferedRule,
  RuledCause,
  RuledFinding,
  RuleValue,
  SourceRule,
} from '../../../../model/contracts/rules';

export type { MissingRight } from '../../../../model/contracts/rights';

export type { EntryValue as Value } from '../../../../model/contracts/values';
