import { readPage, type Limits } from '../../../../migrator';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import type { SourceFile } from '../../../../migrator/model/source';
import { sentDraft, type SentDraft } from './sent-draft';

/** The task of a page reader. Travels between processes. */
export interface Batch {
  files: SourceFile[];
  rules: SiteRules;
  limits: Limits;
}

/** A page, or the name of the exception that reading it ended in. */
export type BatchResult = { draft: SentDraft } | { thrown: string };

const readOne = (file: SourceFile, rules: SiteRules, limits: Limits): BatchResult => {
  try {
    return { draft: sentDraft(readPage(file, rules, limits)) };
  } catch (error) {
    // Reading promises not to throw; a page that proves it wrong (by a stack overflow, say) costs itself alone.
    return { thrown: error instanceof Error ? error.name : 'an exception' };
  }
};

/** Reads pages in the process that calls it, in order. */
export const readBatch = ({ files, rules, limits }: Batch): BatchResult[] =>
  files.map((file) => readOne(file, rules, limits));
