import path from 'node:path';
import { PAGE_WORKER } from '../../../adapters/page-pool/page-worker-path';
import { readPagesOnce } from '../../../adapters/page-pool/read-pages';
import { readerIdentity } from '../../../adapters/page-pool/reader-identity';
import { receivedDraft, sentDraft } from '../../../adapters/page-pool/sent-draft';
import { openReadings, type KeptDraft, type Readings } from '../../../adapters/page-pool/readings';
import type { LongTexts } from '../../../adapters/long-texts';
import { readLimits } from '../../../config/read-limits';
import type { Limits, PageDraft } from '../../../../../migrator';
import { sha256 } from '../../../../../migrator/canonical-hash';
import type { SiteRules } from '../../../../../migrator/model/site-rules';
import type { PlanningRequest } from './planning-request';

/** Of a site that nothing is remembered of: `layDown` keeps what its pages say for as long as they are planned. */
const noReadings = (layDown: LongTexts['layDown']): Readings => ({
  recall: () => undefined,
  remember: (_file, draft) => {
    const kept = layDown(sentDraft(draft));
    return () => receivedDraft(kept());
  },
  save: () => Promise.resolve(),
});

/** The site's pages as they were last read. Without a folder to keep them in, all are read each time. */
const readingsOf = async (
  folder: string | null,
  layDown: LongTexts['layDown'],
  rules: SiteRules,
  limits: Limits,
  reserveBytes: number,
): Promise<Readings> => {
  if (folder === null) return noReadings(layDown);
  try {
    // A site may have any name, a file may not.
    const file = path.join(folder, `${sha256(rules.name)}.ndjson`);
    return await openReadings(file, await readerIdentity(PAGE_WORKER, rules, limits), reserveBytes);
  } catch {
    return noReadings(layDown);
  }
};

/** Takes a draft whose texts lie aside. */
const taken = (take: KeptDraft, setAside: LongTexts['setAside']): PageDraft => {
  const { links, ...draft } = take();
  // thousands of links may share a long target, which is in memory once: set aside, it would be read for each
  return Object.assign(setAside({ ...draft, links: [] }), { links });
};

/** The reading of each file of a source by itself. A file that has not changed since the last time is not read again. */
export const readDrafts = async (
  { layDown, setAside }: LongTexts,
  { source, rules, folder, limits: config, workers, onFile, signal }: PlanningRequest,
): Promise<PageDraft[]> => {
  const limits = readLimits(config);
  const { pageMilliseconds, reserveBytes } = config;
  const readings = await readingsOf(folder, layDown, rules, limits, reserveBytes);
  const options = {
    limits,
    pageMilliseconds,
    ...(workers !== undefined && { workers }),
    ...(signal && { signal }),
  };
  const kept: KeptDraft[] = [];
  for await (const draft of readPagesOnce(source.files(limits.pageBytes), rules, readings, options)) {
    kept.push(draft);
    onFile?.();
  }
  await readings.save();
  // the processes that read are gone by now, and their memory with them
  return kept.map((take) => taken(take, setAside));
};
