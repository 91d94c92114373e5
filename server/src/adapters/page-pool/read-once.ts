import type { PageDraft } from '../../../../migrator';
import type { SourceFile } from '../../../../migrator/model/source';
import { yieldToEventLoop } from '../yield-to-event-loop';
import type { KeptDraft, Readings } from './readings';
import { isRefusal } from './refuse-page';

/** Reads pages; a draft for each, in order. */
export type Read = (files: SourceFile[]) => Promise<PageDraft[]>;

/** Reads only what is not remembered, and remembers it; a refusal is none of the page's doing, and is tried again. */
export const readOnce =
  (readings: Readings, read: Read): ((files: SourceFile[]) => Promise<KeptDraft[]>) =>
  async (files) => {
    const drafts = new Map<SourceFile, KeptDraft>();
    for (const file of files) {
      const draft = readings.recall(file);
      if (draft !== undefined) drafts.set(file, draft);
      await yieldToEventLoop();
    }
    const unknown = files.filter((file) => !drafts.has(file));
    const fresh = unknown.length === 0 ? [] : await read(unknown);
    for (const [index, file] of unknown.entries()) {
      const draft = fresh[index];
      if (draft === undefined) continue;
      drafts.set(file, isRefusal(draft) ? () => draft : readings.remember(file, draft));
      // a draft of thousands of links takes a while to write
      await yieldToEventLoop();
    }
    return files.flatMap((file) => drafts.get(file) ?? []);
  };
