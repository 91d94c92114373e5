import type { MapUse } from './maps';
import type { FileCounts, FileState, FindingSpread, Severity, ShownFindings } from './findings';
import type { PlanReason } from './reasons';
import type { EntryValue, FieldValue, RecordType, RelationValue } from './values';
import type { MissingRight } from './rights';
import type { RuledFinding } from './rules';

export const PLAN_ACTIONS = [
  'create',
  'update',
  'rename',
  'unchanged',
  'publish',
  'conflict',
  'skip',
  'missing',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/**
 * `take`: the result is written; `same`: the editor wrote the same; `conflict`: both changed it, a person decides; `keep`:
 * of a record that several sites share, another one filled it first.
 */
export const VERDICTS = ['take', 'same', 'conflict', 'keep'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One field that differs; `base` is what the last import wrote, `stored` what Strapi holds, `source` what the source says. */
export interface FieldChange {
  field: string;
  base: EntryValue;
  stored: EntryValue;
  source: EntryValue;
  verdict: Verdict;
  /** The value after the import: that of the source, both sides' additions to a list, or the stored one. */
  result: EntryValue;
}

/** The choices for entries that are gone from the source. */
export const REMOVALS = ['unpublish', 'delete'] as const;
export type Removal = (typeof REMOVALS)[number];

export interface PlanOptions {
  publish: boolean;
  /** The action for entries that are gone from the source; without it they are kept. */
  missing?: Removal;
  /** Entries whose source file matches this glob are brought back where an editor removed them. */
  recreate?: string;
  /** Publish certifications, too, that nobody has verified. */
  publishUnverified?: boolean;
  /** Publish pages, too, that their front matter marks as drafts. */
  publishDrafts?: boolean;
  /** Part of the source only: nothing is called missing. */
  partial: boolean;
  /** The glob of that part; the rest of the source is read too, so that links and keys stay the same, but not imported. */
  only?: string;
}

/** The choices before a source is planned. They are kept with the source, and planning again begins with them. */
export interface PlanChoices {
  publish: boolean;
  /** With `publish`: also pages that their front matter marks as drafts. */
  publishDrafts?: boolean | undefined;
  /** A glob: a part of the source only; null: all of it. */
  only: string | null;
}

/** Files of one kind in a source that nothing is imported from. */
export interface FilesNotRead {
  /**
   * Those of one extension, or of none; what a program keeps beside an open document; those of kinds with fewer files; pages whose path
   * has a name that begins with a dot.
   */
  kind: 'extension' | 'noExtension' | 'lock' | 'rest' | 'dot';
  /** `.adoc`; empty for other kinds. */
  extension: string;
  count: number;
  /** In how many folders they are; 0 where all are in the root, and of the rest. */
  inFolders: number;
  /** Their folders, `''` for the root; empty where they are many. */
  folders: string[];
}

/** The summary of a plan. */
export interface PlanSummary {
  planHash: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  options: PlanOptions;
  /** The map that it was made with; null for a plan of an earlier version. */
  map: MapUse | null;
  counts: Record<PlanAction, number>;
  total: number;
  /** Items that applying the plan writes. */
  writing: number;
  /** Of those, the items that it publishes. */
  publishing: number;
  /** Pages that are left as drafts since their front matter marks them as such. */
  markedDrafts: number;
  files: FileCounts;
  /** The other files of the source, largest number first. */
  notRead: FilesNotRead[];
  /** Of the files, and of entries. */
  findings: FindingSpread;
}

/** Who has allowed agents to apply a plan. */
export interface PlanApproval {
  by: string;
  /** ISO 8601, UTC. */
  on: string;
}

export interface AgentAccess {
  /** Null until somebody approves the plan for agents. */
  approval: PlanApproval | null;
}

/**
 * Why new entries are written one by one: somebody asked for it (`asked`), a listener of the app or of another plugin would miss
 * an event, or whether one would cannot be told (`unknown`).
 */
export interface OneByOneReason {
  why: 'asked' | 'middleware' | 'subscriber' | 'hub' | 'listener' | 'lifecycles' | 'unknown';
  /** The listener, by its name or the line that added it, or what it listens to; empty for `asked`. */
  name: string;
}

/** How an import writes new entries. */
export interface WayOfWriting {
  inBulk: boolean;
  /** Empty for bulk. */
  because: OneByOneReason[];
}

/**
 * A plan's sums, what its reader lacks to apply it, whether agents may (null where the app has no agents), and how its
 * new entries would be written now (null where it has none).
 */
export type ShownSummary = PlanSummary & {
  missingRights: MissingRight[];
  agents: AgentAccess | null;
  wayOfWriting: WayOfWriting | null;
};

/** One line of a plan's table. */
export interface PlanRow {
  /** The item's place in the plan, from 0. */
  n: number;
  key: string;
  type: RecordType;
  /** `''` for a type without languages. */
  locale: string;
  /** A page's kind. */
  kind: string | null;
  /** The title or name of the entry. */
  title: string | null;
  sourcePath: string;
  documentId: string;
  action: PlanAction;
  reason: PlanReason | null;
  publish: boolean;
  /** Names of the fields in which the source says something new. */
  fields: string[];
  /** How many findings the item and its file have. */
  findings: Record<Severity, number>;
}

/** One item of a plan in full, for a view side by side. */
export interface PlanDetail extends Omit<PlanRow, 'findings'>, Omit<ShownFindings, 'findings'> {
  findings: RuledFinding[];
  /** The text of the file, as its author wrote it; null where no text was kept. */
  source: string | null;
  /** The value after the item has been applied. */
  fieldsAfter: Record<string, FieldValue>;
  /** The present value; null when there is no entry. */
  fieldsStored: Record<string, FieldValue> | null;
  changes: FieldChange[];
  /** Document ids by relation, as they will be. */
  relations: Record<string, RelationValue>;
}

/** One line of the table of source files. */
export interface FileRow extends ShownFindings {
  path: string;
  state: FileState;
  locale: string | null;
  title: string | null;
  kind: string | null;
  url: string | null;
}
