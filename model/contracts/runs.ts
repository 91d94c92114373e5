import type { FileFinding, FindingCounts } from './findings';
import type { MapUse } from './maps';
import type { PlanAction } from './plan';
import type { MissingRight } from './rights';
import type { FollowUpReason } from './reasons';
import type { Said } from '../sentences/said';
import type { EntryValue, RecordType } from './values';

export const RUN_KINDS = ['import', 'publish', 'resolve', 'rollback'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/**
 * `interrupted`: its process ended, or died; `paused`: a person asked for it, the database or the disk gave out, or its starter
 * may not write any more. Both
 * can be resumed. `cancelled`: a person gave up the rest. `needs-review`: it has ended, and conflicts of it are open; with
 * the last of them it is `done`.
 */
export const RUN_STATES = ['applying', 'done', 'needs-review', 'failed', 'interrupted', 'paused', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** A run's state as people see it. `rolled-back`: a later run rolled it back. */
export const SHOWN_STATES = [
  'applying',
  'pausing',
  'paused',
  'cancelling',
  'done',
  'needs-review',
  'failed',
  'interrupted',
  'cancelled',
  'rolled-back',
] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** The actions that make sense for a run now; a role may still forbid them. */
export type RunAction = 'pause' | 'resume' | 'cancel' | 'resolve' | 'publish' | 'publish-resolved' | 'rollback';

export interface RunProgress {
  /** It has stopped at an entry that somebody else's lock keeps it from, or the database does not answer; it goes on by itself. */
  waitsForDatabase: boolean;
  /** Items that are over, failed ones too. */
  done: number;
  /** Items that the run writes. */
  total: number;
  /** Images and documents that were read for its items; null when the run is at work in another process. */
  media: number | null;
  /** Items a second; null when it is not known: the run is at work in another process, or has only begun. */
  perSecond: number | null;
  secondsLeft: number | null;
}

/** A run, as the admin panel sees it. */
export interface RunInfo {
  id: number;
  kind: RunKind;
  /** The run that this one publishes, resolves conflicts of or rolls back; null for an import. */
  parentRunId: number | null;
  state: ShownState;
  site: string;
  source: string;
  planHash: string;
  options: Record<string, unknown>;
  /** How many entries each outcome has now; except for `failed`, those without any are left out. */
  counts: Partial<Record<RunOutcome, number>>;
  startedBy: string;
  /** ISO 8601, UTC. */
  startedOn: string;
  finishedOn: string | null;
  error: string | null;
  /** The same for programs: `code`, and what belongs to it; of most nothing. */
  errorDetails: Record<string, unknown>;
  /** Source files by state. */
  files: Record<string, number>;
  /** The map that an import used; null for other runs, and for those of earlier versions. */
  map: MapUse | null;
  /** How much was found in the source; null for a run of a version that did not keep it. */
  findings: FindingCounts | null;
  /** Pages that it left as drafts since their front matter marks them as such, and that are drafts to this day. */
  markedDrafts: number;
  /** New certifications that it left as drafts since nobody had verified them, and that are drafts to this day. */
  unverifiedDrafts: number;
  /** Null when the run is over. */
  progress: RunProgress | null;
  /** The actions that it allows now; `publish-resolved` is not in the answers of lists, which do not look at entries. */
  actions: RunAction[];
}

/**
 * `waiting`: a conflict that a person has to resolve; `settled`: one that a person has resolved; `skipped`: the entry was
 * left alone, for a reason.
 */
export const ITEM_STATES = ['pending', 'waiting', 'settled', 'skipped', 'done', 'failed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/**
 * The outcome of an entry of a run: the action of the run, a conflict that a person resolved, a failure, or nothing yet.
 */
export type RunOutcome = PlanAction | PublishAction | RollbackAction | 'resolved' | 'failed' | 'pending';

/** The outcomes that the state of an item decides, whatever its action is. */
export const OUTCOME_STATES = { resolved: 'settled', failed: 'failed', pending: 'pending' } as const satisfies Partial<
  Record<RunOutcome, ItemState>
>;

/** The choices before drafts of a run are published. */
export interface PublishChoices {
  /** Only entries of which conflicts were resolved. */
  resolved: boolean;
  /** Also pages that their front matter marks as drafts. */
  publishDrafts: boolean;
}

/** The action of a publication for an entry. `unchanged`: it is public already, as the run left it. */
export const PUBLISH_ACTIONS = ['publish', 'skip', 'unchanged'] as const;
export type PublishAction = (typeof PUBLISH_ACTIONS)[number];

/**
 * The action of a rollback for an entry. `delete`: the run created it; `restore`: it changed it; `keep`: somebody has changed
 * it since; `needed`: the run created it, and content that stays is linked to it, or it is a redirect of the move of a page that
 * is kept; `unchanged`: it is as it was before the run already.
 */
export const ROLLBACK_ACTIONS = ['delete', 'restore', 'keep', 'needed', 'unchanged'] as const;
export type RollbackAction = (typeof ROLLBACK_ACTIONS)[number];

/** An entry of a run, and what the run did or will do to it. */
export interface RunItem {
  /** Counts from 1 within the run; names the item in commands. */
  n: number;
  key: string;
  sourcePath: string;
  /** An action of a plan or of a follow-up. */
  action: string;
  state: ItemState;
  /** A `RunOutcome`, or one of another version. */
  outcome: string;
  type: RecordType;
  documentId: string;
  /** Whether the entry exists now, in any language: it may not have been written, or have been deleted. */
  exists: boolean;
  /** `''` for a type without languages. */
  locale: string;
  error: string | null;
  /** The error as codes and values, if it is a sentence of the catalogue. */
  says?: Said;
  /** Why it was left alone: a `NamedReason` or `LaterRunReason`, or one of another version. */
  reason: string | null;
  fields: string[];
  publish: boolean;
  findings: FileFinding[];
}

/** A field that an editor and the source changed, each in its own way. */
export interface ConflictField {
  field: string;
  /** The value that the last import wrote. */
  base: EntryValue;
  /** The value in Strapi when the plan was made. */
  editor: EntryValue;
  /** The value in the source. */
  source: EntryValue;
}

/** An entry that needs a decision, with the fields that are still open. */
export interface Conflict {
  /** The item's number in its run. */
  item: number;
  key: string;
  /** The title or name of the entry; null if it has neither. */
  title: string | null;
  type: RecordType;
  locale: string;
  documentId: string;
  sourcePath: string;
  fields: ConflictField[];
  /** With the last of its fields the entry goes online, as it would have if nobody had edited it; always where a type has no drafts. */
  publish: boolean;
}

/** Whose text a field gets. */
export type ConflictSide = 'base' | 'editor' | 'source';

/** How a person resolves one field. */
export type Resolution = { field: string; take: ConflictSide } | { field: string; text: string };

/** How a person resolves several conflicts of a run at once. */
export interface Resolutions {
  /** Fields of conflicts, each by the number of its item. */
  items: { item: number; resolutions: Resolution[] }[];
  /** Whose text all other open fields of all conflicts of the run get; without it they stay open. */
  rest?: ConflictSide | undefined;
}

/** The run that resolves several conflicts, at work now, and what it leaves alone. */
export interface StartedResolving {
  /** Null: nothing is left to write. */
  run: RunInfo | null;
  /** Numbers of conflicts whose entry has changed since the import was planned. */
  changed: number[];
  /** Numbers of conflicts that somebody else has resolved. */
  closed: number[];
  /** With `rest`: there are further conflicts, for another run. */
  isMore: boolean;
}

/** The state of a conflict after one of its fields was resolved. */
export interface ResolvedField {
  /** The fields of the conflict that are still open; null when none is. */
  conflict: Conflict | null;
  /** The present content of the entry is public. */
  published: boolean;
}

/** An entry that is left alone, and why. */
export interface KeptEntry {
  key: string;
  type: RecordType;
  locale: string;
  documentId: string;
  action: string;
  reason: FollowUpReason | null;
  /** what somebody has changed of it */
  fields: string[];
}

/** The preview of a follow-up, to be approved. */
export interface Preview {
  planHash: string;
  counts: Record<string, number>;
  /** Entries that it writes. */
  writing: number;
  /** Pages that it leaves alone since their front matter marks them as drafts. */
  markedDrafts: number;
  /** Entries that are left alone for a reason. */
  left: number;
  /** The first 500 of them. */
  kept: KeptEntry[];
  missingRights: MissingRight[];
}

export const REPORT_FORMATS = ['json', 'csv', 'markdown', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
