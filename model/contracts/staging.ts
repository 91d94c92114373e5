import type { MapUse } from './maps';
import type { PlanChoices, ShownSummary } from './plan';
import type { UrlStyle } from './values';

/** Where a staged source comes from. */
export type StagedSource =
  /** `name`: as the browser named the file. */
  | { kind: 'upload'; name: string; bytes: number }
  /** `name`: of the allowed folder; `path`: below it. */
  | { kind: 'folder'; name: string; path: string };

export const STAGED_STATES = ['staged', 'planning', 'planned', 'failed', 'applied'] as const;
export type StagedState = (typeof STAGED_STATES)[number];

/** A source that waits to be imported, as the admin panel sees it. */
export interface StagedImport {
  id: string;
  site: string;
  source: StagedSource;
  stagedOn: string;
  /** When it is deleted. */
  expiresOn: string;
  state: StagedState;
  /** Files, while planning; `total` is 0 until the source has been looked through. */
  progress: { read: number; total: number } | null;
  /** Why the last planning failed; may hold several lines. */
  error: string | null;
  /** The same for programs: `code`, and what belongs to it. */
  errorDetails: Record<string, unknown>;
  plan: ShownSummary | null;
  /** Those of the last planning. */
  choices: PlanChoices;
  run: number | null;
}

/** A problem of a map. Line and column count from 1. */
export interface MapProblem {
  line: number;
  column: number;
  message: string;
}

/** The map of a staged source, as text: the one that its next plan uses. */
export interface StagedMap extends MapUse {
  /** Empty when there is none. */
  text: string;
  problems: MapProblem[];
}

/** A site that sources can be imported into. */
export interface SiteInfo {
  name: string;
  hosts: string[];
  origins: string[];
  urlStyle: UrlStyle | null;
  urlTemplate: string | null;
  /** Entries that earlier imports wrote, each locale counted. */
  entries: number;
  lastRun: number | null;
}

export interface SitesOverview {
  sites: SiteInfo[];
  /** Folders of the server that may be imported; where they lie is the server's business. */
  folders: { name: string }[];
}
