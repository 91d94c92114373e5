import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { Resolution } from '../../../../migrator/run/apply/resolution';
import type { PlanItem } from '../../../../migrator/plan/plan';

/** A conflict of which some fields or all are resolved. */
export interface ResolvedConflict {
  /** Its item's number in its run. */
  number: number;
  conflict: PlanItem;
  resolutions: readonly Resolution[];
  /** Its entry, and the redirects of a page that moves by it. */
  items: PlanItem[];
}

/** Conflicts of a run that are resolved together. */
export interface ResolvePlan {
  run: RunRecord;
  resolved: ResolvedConflict[];
  /** Numbers of conflicts whose entry has changed since the import was planned: their texts are not those that the person saw. */
  changed: number[];
  /** Numbers of conflicts that somebody has resolved meanwhile. */
  closed: number[];
  /** With `rest`: there are further ones, for another run. */
  isMore: boolean;
}
