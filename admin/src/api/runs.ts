/** Runs of imports, as the server answers them. */
import type { MissingRight, Value } from './plan';

export const RUN_STATES = [
  'applying',
  'pausing',
  'paused',
  'cancelling',
  'done',
  'failed',
  'interrupted',
  'cancelled',
  'rolled-back',
] as const;
export type RunState = (typeof RUN_STATES)[number];

export type RunAction = 'pause' | 'resume' | 'cancel' | 'publish' | 'rollback' | 'resolve';

export interface RunProgress {
  done: number;
  total: number;
  perSecond: number | null;
  secondsLeft: number | null;
}

export const RUN_KINDS = ['import', 'publish', 'resolve', 'rollback'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export interface RunInfo {
  id: number;
  kind: RunKind;
  /** the run that it publishes, settles or takes back */
  about: number | null;
  site: string;
  source: string;
  startedBy: string;
  startedOn: string;
  finishedOn: string | null;
  state: RunState;
  planHash: string;
  options: { publish?: boolean };
  /** null until it has stopped for the first time */
  counts: Record<string, number> | null;
  progress: RunProgress | null;
  error: string | null;
  /** the same for programs: `code`, and what belongs to it */
  errorDetails: Record<string, unknown>;
  /** what makes sense now; the role may still forbid it */
  actions: RunAction[];
}

export interface RunItem {
  n: number;
  key: string;
  sourcePath: string;
  action: string;
  /** `waiting`: a conflict; `settled`: one that was settled */
  state: 'pending' | 'waiting' | 'settled' | 'done' | 'failed';
  type: string;
  documentId: string;
  locale: string;
  error: string | null;
}

export interface ConflictField {
  field: string;
  base: Value;
  editor: Value;
  source: Value;
}

export interface Conflict {
  item: number;
  key: string;
  type: string;
  locale: string;
  documentId: string;
  sourcePath: string;
  fields: ConflictField[];
}

/** How a person settles one field. */
export type Settlement = { field: string; take: 'base' | 'editor' | 'source' } | { field: string; text: string };

/** An entry that is left alone. */
export interface KeptEntry {
  key: string;
  type: string;
  locale: string;
  documentId: string;
  action: string;
  reason: string | null;
  /** what somebody has changed of it */
  fields: string[];
}

export interface Preview {
  planHash: string;
  counts: Record<string, number>;
  /** entries that will be written */
  writing: number;
  /** the first of those that are left alone */
  kept: KeptEntry[];
  missingRights: MissingRight[];
}

export const REPORT_FORMATS = ['json', 'csv', 'markdown', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
