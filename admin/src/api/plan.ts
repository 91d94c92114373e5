/** The plan of an import, as the server answers it. */
export type {
  Advice,
  AdviceKey,
  FileFinding,
  FileState,
  FindingCause,
  Severity,
} from '../../../server/src/contracts/findings';

export type {
  Facet,
  FacetName,
  FileRow,
  PlanAction,
  PlanChoices,
  PlanDetail as PlanItemDetail,
  PlanRow,
  ShownSummary as PlanSummary,
  Verdict,
  WayOfWriting,
} from '../../../server/src/contracts/plan';
export type { NamedReason } from '../../../server/src/contracts/reasons';

export type { MissingRight } from '../../../server/src/contracts/rights';

export type { EntryValue as Value } from '../../../server/src/contracts/values';
