import { DEFAULT_LIMITS, defaultSiteRules, type Limits, type PageDraft } from '../../../../migrator';
import { rejectedDraft } from '../../../../migrator/reader/interpret/interpret';
import { longInlinings } from '../../../../migrator/site/includes/inline-includes';
import type { Inlined } from '../../../../migrator/site/site-context';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import type { SourcePath } from '../../../../migrator/model/source';
import type { InlineTask } from './inline-page';
import { createPageProcess, LONG_TEXT } from './page-process';
import { PAGE_WORKER } from './page-worker-path';
import { refusePage } from './refuse-page';
import { receivedDraft, sentDraft, type SentDraft } from './sent-draft';

const MEGABYTES = 512;

const NOTHING: InlineTask = {
  ...{ page: sentDraft(rejectedDraft('', [])), files: [] },
  ...{ rules: defaultSiteRules, limits: DEFAULT_LIMITS },
};

interface InlineOptions {
  limits: Limits;
  /** For how long one page may compute. */
  milliseconds: number;
  signal?: AbortSignal | undefined;
  /** The program of the process; exports `inlineFiles`. */
  filename?: string;
}

/**
 * Inserts the files that pages include where that makes them long, in a process: they are parsed anew in one piece. A page that takes
 * too much is refused.
 */
export const inlinePages = async (
  drafts: readonly PageDraft[],
  rules: SiteRules,
  { limits, milliseconds, signal, filename = PAGE_WORKER }: InlineOptions,
): Promise<Inlined> => {
  const inlinings = longInlinings(
    drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    rules,
    limits,
    LONG_TEXT,
  );
  const inlined = new Map<SourcePath, PageDraft>();
  if (inlinings.length === 0) return inlined;
  const process = createPageProcess<InlineTask, SentDraft>(
    { name: 'inlineFiles', nothing: NOTHING },
    { filename, milliseconds, megabytes: MEGABYTES },
  );
  try {
    for (const { page, files } of inlinings) {
      const task = { page: sentDraft(page), files: files.map(sentDraft), rules, limits };
      const outcome = await process.call(task);
      signal?.throwIfAborted();
      const draft = 'result' in outcome ? receivedDraft(outcome.result) : refusePage(page.path, outcome.failure);
      inlined.set(page.path, draft);
    }
  } finally {
    await process.close();
  }
  return inlined;
};
