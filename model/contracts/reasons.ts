/**
 * Why a plan leaves an entry alone, or what happens to one that is gone from the source; `marked-draft`: why it is
 * written and not published. `file-refused`, `rival-file` (the finding `RIVAL_PAGE`) and `file-left-out`: its file is in the
 * source, and was not imported.
 */
export const PLAN_REASONS = [
  'removed-by-editor',
  'unpublished-by-editor',
  'edited-by-both',
  'written-by-editor',
  'gone-from-source',
  'edited-by-editor',
  'used-elsewhere',
  'page-stands-here',
  'delete',
  'unpublish',
  'file-refused',
  'rival-file',
  'file-left-out',
  'invalid',
  'marked-draft',
  'page-in-the-way',
  'redirect-loop',
  'page-not-there',
] as const;
export type PlanReason = (typeof PLAN_REASONS)[number];

/** Changes by editors to an entry after a run wrote it. */
export const CHANGE_REASONS = [
  'changed-since',
  'published-since',
  'unpublished-since',
  'deleted-since',
  'created-since',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** Why a publication leaves a draft alone, beside what somebody did since. */
export const PUBLISH_REASONS = [
  'published-by-editor',
  'holds-edits',
  'unverified',
  'marked-draft',
  'has-warnings',
  'invalid',
] as const;
type PublishReason = (typeof PUBLISH_REASONS)[number];

/** A later run, by its number, has written the entry. */
export type LaterRunReason = `written-by-run-${number}`;

/** Why a follow-up leaves an entry alone. */
export type FollowUpReason = ChangeReason | PublishReason | LaterRunReason;

/** Why an item failed before its run began: the database would not store its plan, so there is nothing to try again. */
export const UNSTORABLE = 'unstorable';

/** Every reason that has a name of its own; a later run's is made of its number. */
export type NamedReason = PlanReason | ChangeReason | PublishReason | typeof UNSTORABLE;
