import type { Limits } from '../../../../migrator';
import { inlinePage } from '../../../../migrator/site/includes/inline-includes';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import { receivedDraft, sentDraft, type SentDraft } from './sent-draft';

/** The task of a process that inlines. Travels between processes. */
export interface InlineTask {
  page: SentDraft;
  files: SentDraft[];
  rules: SiteRules;
  limits: Limits;
}

/** Inserts the files that a page includes, in the process that calls it. */
export const inlineFiles = ({ page, files, rules, limits }: InlineTask): SentDraft =>
  sentDraft(inlinePage({ page: receivedDraft(page), files: files.map(receivedDraft) }, rules, limits));
