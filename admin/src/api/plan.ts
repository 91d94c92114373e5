/** The plan of an import, as the server answers it. */
export type Value = string | number | boolean | readonly string[] | null;

export const PLAN_ACTIONS = [
  'create',
  'update',
  'rename',
  'publish',
  'conflict',
  'missing',
  'skip',
  'unchanged',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

export interface Facet {
  value: string;
  count: number;
}

/** What the reader's role must be allowed before the plan can be applied. */
export interface MissingRight {
  action: 'create' | 'update' | 'publish' | 'delete';
  type: string;
  locale: string | null;
  /** empty: the whole entry */
  fields: string[];
  message: string;
}

export const FILE_STATES = ['page', 'partial', 'skipped', 'rejected'] as const;
export type FileState = (typeof FILE_STATES)[number];

export const FACETS = ['action', 'type', 'locale', 'kind', 'code'] as const;
export type FacetName = (typeof FACETS)[number];

export interface PlanSummary {
  planHash: string;
  madeOn: string;
  options: { publish: boolean; partial: boolean };
  counts: Record<PlanAction, number>;
  total: number;
  /** items that applying will write */
  writing: number;
  files: Record<FileState, number>;
  facets: Record<FacetName, Facet[]>;
  missingRights: MissingRight[];
}

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface PlanRow {
  /** number of the item in the plan, from 0 */
  n: number;
  key: string;
  type: string;
  locale: string;
  kind: string | null;
  title: string | null;
  sourcePath: string;
  documentId: string;
  action: PlanAction;
  reason: string | null;
  publish: boolean;
  /** names of changed fields */
  fields: string[];
  diagnostics: Record<Severity, number>;
}

export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  path: string;
  line: number;
  column: number;
  hint: string | null;
}

export interface FieldChange {
  field: string;
  base: Value;
  stored: Value;
  source: Value;
  verdict: 'take' | 'same' | 'conflict';
}

export interface PlanItemDetail extends Omit<PlanRow, 'diagnostics'> {
  /** the file's text as its author wrote it */
  source: string | null;
  fieldsAfter: Record<string, Value>;
  /** null: there is no such entry yet */
  fieldsStored: Record<string, Value> | null;
  changes: FieldChange[];
  relations: Record<string, string | readonly string[] | null>;
  diagnostics: Diagnostic[];
}

export interface FileRow {
  path: string;
  state: FileState;
  locale: string | null;
  title: string | null;
  kind: string | null;
  url: string | null;
  diagnostics: Diagnostic[];
}
