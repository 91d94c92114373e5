import type { PublishAction } from '../../contracts/runs';
import type { FollowUpItem, FollowUpPlan, FollowUpReport } from '../follow-up/follow-up';
import type { Locale, SourcePath } from '../model';
import type { NeededRight } from '../plan/needed-rights';

export { PUBLISH_ACTIONS, type PublishAction } from '../../contracts/runs';

/** What to publish of what a run left as drafts; all of it, when nothing is said. */
export interface PublishOptions {
  /** Only entries that came from these files. */
  only?: (path: SourcePath) => boolean;
  /** Only this language. */
  locale?: Locale;
  /** Only entries whose files were read, and whose records were made, without a warning. */
  withoutWarnings?: boolean;
  /** Only entries of which conflicts were resolved. */
  resolved?: boolean;
  /** Also certifications that nobody has verified. */
  publishUnverified?: boolean;
  /** Also what its source marks as a draft. */
  publishDrafts?: boolean;
}

/**
 * Why an entry is skipped: `changed-since` (in these fields), `published-since`, `unpublished-since`, `deleted-since`,
 * `written-by-run-7`; `published-by-editor`: what is online is an editor's, from before the run; `holds-edits`: an editor had
 * changed it before the run; `unverified`; `marked-draft`; `has-warnings`; `invalid`,
 * with diagnostics.
 */
export interface PublishItem extends FollowUpItem<PublishAction> {
  /** Hash of what the plan saw. */
  seen: string;
}

export type PublishPlan = FollowUpPlan<'publish', PublishAction, PublishItem>;
export type PublishReport = FollowUpReport<'publish', PublishAction>;

/** What publishing it needs. */
export const rightsForPublish = ({ action, type, locale }: PublishItem): NeededRight[] =>
  action === 'publish' ? [{ action, type, locale, fields: [] }] : [];
