import type { Limits } from '../../../config/limits';
import type { ImportRequest } from '../imports-service';

/** What planning needs to know of the app and cannot ask: its settings, and where and when it runs. */
export interface PlanningSettings {
  limits: Limits;
  /** Where the results of reading pages are kept, and texts lie meanwhile; null where there is no such folder. */
  folder: string | null;
  /** The day on which the site is looked at, `2026-11-28`. */
  today: string;
}

/** A source to plan. */
export type PlanningRequest = ImportRequest & PlanningSettings;
