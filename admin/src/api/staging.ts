/** A source that somebody has brought in and not yet applied, as the server answers it. */
import type { PlanSummary } from './plan';

export interface SiteInfo {
  name: string;
  hosts: string[];
  origins: string[];
  urlStyle: 'folder' | 'html' | 'bare' | null;
  urlTemplate: string | null;
  /** locales of records known from earlier imports */
  entries: number;
  lastRun: number | null;
}

export interface FolderInfo {
  name: string;
}

export interface SitesAndFolders {
  sites: SiteInfo[];
  folders: FolderInfo[];
}

export type StagedSource =
  { kind: 'upload'; name: string; bytes: number } | { kind: 'folder'; name: string; path: string };

export type StagedState = 'staged' | 'planning' | 'planned' | 'failed' | 'applied';

export interface StagedImport {
  id: string;
  site: string;
  source: StagedSource;
  stagedOn: string;
  expiresOn: string;
  state: StagedState;
  /** files, while the plan is being made */
  progress: { read: number; total: number } | null;
  /** why planning failed; may hold several lines */
  error: string | null;
  /** the same for programs: `code`, and what belongs to it */
  errorDetails: Record<string, unknown>;
  plan: PlanSummary | null;
  run: number | null;
}

export interface MapProblem {
  line: number;
  column: number;
  message: string;
}

export interface MapAnswer {
  text: string;
  /** `source`: the archive's own `compliance.map.yml` */
  origin: 'stored' | 'source' | 'none';
  problems: MapProblem[];
}
