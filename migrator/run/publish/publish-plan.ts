import type { PublishAction } from '../../../model/contracts/runs';
import type { FollowUpItem, FollowUpPlan, FollowUpReport } from '../follow-up';
import type { Locale } from '../../../model/contracts/values';
import type { SourcePath } from '../../model/source';
import type { NeededRight } from '../../plan/needed-rights';
import { publishRight } from './publication';

export { PUBLISH_ACTIONS } from '../../../model/contracts/runs';

/** Which of the drafts that a run left are published; by default all. */
export interface PublishOptions {
  /** Only entries that came from these files. */
  only?: (path: SourcePath) => boolean;
  /** Only this language. */
  locale?: Locale;
  /** Only entries without warnings. */
  withoutWarnings?: boolean;
  /** Only entries of which conflicts were resolved. */
  resolved?: boolean;
  /** Also certifications that nobody has verified. */
  publishUnverified?: boolean;
  /** Also entries that their source marks as drafts. */
  publishDrafts?: boolean;
}

/**
 * Why an entry is skipped: `changed-since` (in these fields), `published-since`, `unpublished-since`, `deleted-since`,
 * `written-by-run-7`; `published-by-editor`: an editor published it before the run; `holds-edits`: an editor had
 * changed it before the run; `unverified`; `marked-draft`; `has-warnings`; `invalid`, with findings.
 */
export interface PublishItem extends FollowUpItem<PublishAction> {
  /** Hash of the entry when the plan was made. */
  seen: string;
}

export type PublishPlan = FollowUpPlan<'publish', PublishAction, PublishItem>;
export type PublishReport = FollowUpReport<'publish', PublishAction>;

/** The rights to publish it. */
export const rightsForPublish = ({ action, type, locale }: PublishItem): NeededRight[] =>
  action === 'publish' ? [publishRight(type, locale)] : [];
