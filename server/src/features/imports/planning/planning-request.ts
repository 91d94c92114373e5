import type { Limits } from '../../../config/limits';
import type { ReadPagesOptions } from '../../../adapters/page-pool/read-pages';
import type { Source } from '../../../adapters/source/source';
import type { SiteRules } from '../../../../../migrator/model/site-rules';
import type { PlanOptions } from '../../../../../model/contracts/plan';
import type { GivenMap } from './choose-map';

/** Files, while they are read. */
export interface Progress {
  read: number;
  total: number;
}

/** The request of an import. */
export interface ImportRequest extends Pick<ReadPagesOptions, 'workers'> {
  source: Omit<Source, 'candidates'> & Partial<Pick<Source, 'candidates'>>;
  /** The rules of the site; their map is chosen anew. */
  rules: SiteRules;
  /** The map to use; when absent, the one in the source, else the one that the last import of the site used. */
  map?: GivenMap;
  options: Omit<PlanOptions, 'partial'>;
  /** Called after every file that was read. */
  onFile?: () => void;
  /** Called before the first image or document that pages name is read, and after each. */
  onMedia?: (progress: Progress) => void;
  /** Stops it, soon: `plan` throws the signal's reason. */
  signal?: AbortSignal;
}

/** The facts about the app that planning cannot ask for: its settings, and where and when it runs. */
export interface PlanningSettings {
  limits: Limits;
  /** Where the results of reading pages are kept, and texts lie meanwhile; null where there is no such folder. */
  folder: string | null;
  /** The day on which the site is looked at, `2026-11-28`. */
  today: string;
}

/** A source to plan. */
export type PlanningRequest = ImportRequest & PlanningSettings;
