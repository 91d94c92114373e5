import { DEFAULT_LIMITS, type Limits, type PageDraft } from '../../../../migrator';
import type { SiteRules } from '../../../../migrator/model/site-rules';
import type { SourceFile } from '../../../../migrator/model/source';
import { yieldToEventLoop } from '../yield-to-event-loop';
import { createPageReader, type PageReader } from './page-reader';
import { PAGE_WORKER } from './page-worker-path';
import { readBatch, type BatchResult } from './read-batch';
import { readOnce, type Read } from './read-once';
import { createReaderPool } from './reader-pool';
import type { KeptDraft, Readings } from './readings';
import { refusePage } from './refuse-page';
import { receivedDraft } from './sent-draft';

/** The most that a batch holds; one page may be larger than `bytes` and is then alone. */
interface BatchSize {
  pages: number;
  bytes: number;
}

/** Cuts a stream of files into batches, in order. A batch is cut early rather than grown past its size. */
export async function* batches(files: AsyncIterable<SourceFile>, size: BatchSize): AsyncGenerator<SourceFile[]> {
  let batch: SourceFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    if (batch.length === size.pages || (batch.length > 0 && bytes + file.bytes.length > size.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.bytes.length;
  }
  if (batch.length > 0) yield batch;
}

export interface ReadPagesOptions {
  /** The most that one page may cost. */
  limits?: Limits;
  /** Time for which reading one page may compute; `limits.pageMilliseconds` of the plugin's configuration. */
  pageMilliseconds?: number;
  /** V8 heap of a process that reads pages; memory beside the heap may be as much again. */
  pageMegabytes?: number;
  /** How many processes read at most (default 2). 0: this process reads, and nothing protects it from a page without end. */
  workers?: number;
  /** Stops the reading; the iterator throws the signal's reason. */
  signal?: AbortSignal;
  /** The program of the processes; exports `readBatch`. */
  filename?: string;
}

/**
 * Eight pages a batch: below it the way between processes costs more than it has to, above it nothing is gained. Drafts arrive in one
 * piece for each batch, so it is small: those of a megabyte of links would hold the server.
 */
const BATCH: BatchSize = { pages: 8, bytes: 128 * 1024 };

const draftsOf = (files: SourceFile[], results: BatchResult[]): PageDraft[] =>
  files.map(({ path }, index) => {
    const result = results[index] ?? { thrown: 'nothing' };
    return 'draft' in result ? receivedDraft(result.draft) : refusePage(path, { cause: 'thrown', name: result.thrown });
  });

/** Reads one batch; when that ends badly, page by page, so that only the culprit is refused. */
const readWith = async (
  reader: PageReader,
  files: SourceFile[],
  rules: SiteRules,
  limits: Limits,
): Promise<PageDraft[]> => {
  const outcome = await reader.call({ files, rules, limits });
  if ('result' in outcome) return draftsOf(files, outcome.result);
  if (files.length === 1) return files.map(({ path }) => refusePage(path, outcome.failure));
  const drafts: PageDraft[] = [];
  for (const file of files) drafts.push(...(await readWith(reader, [file], rules, limits)));
  return drafts;
};

async function* readHere<Result>(
  files: AsyncIterable<SourceFile>,
  read: (batch: SourceFile[]) => Promise<Result[]>,
  signal?: AbortSignal,
): AsyncGenerator<Result, void> {
  for await (const file of files) {
    signal?.throwIfAborted();
    yield* await read([file]);
    await yieldToEventLoop();
  }
}

/** Reads pages as `readPages` says; `once` may know something of a batch without reading it. */
async function* readEach<Result>(
  files: AsyncIterable<SourceFile>,
  rules: SiteRules,
  options: ReadPagesOptions,
  once: (read: Read) => (batch: SourceFile[]) => Promise<Result[]>,
): AsyncGenerator<Result, void> {
  const { limits = DEFAULT_LIMITS, workers = 2, signal, filename = PAGE_WORKER } = options;
  if (workers === 0) {
    const here: Read = (batch) => Promise.resolve(draftsOf(batch, readBatch({ files: batch, rules, limits })));
    return yield* readHere(files, once(here), signal);
  }

  const { pageMilliseconds: milliseconds = 5_000, pageMegabytes: megabytes = 512 } = options;
  const pool = createReaderPool(workers, () => createPageReader({ filename, milliseconds, megabytes }));
  const read = once((batch) => pool.use((reader) => readWith(reader, batch, rules, limits)));
  const stopped = stopping(signal);
  const unlessStopped = async (results: Promise<Result[]>): Promise<Result[]> => {
    // a promise that outlives a race holds what came of it: for as long as pages are read, that may only be that they are
    await Promise.race([results.then(() => undefined), stopped]);
    return results;
  };
  const inFlight: Promise<Result[]>[] = [];
  try {
    for await (const batch of batches(files, BATCH)) {
      const first = inFlight.length < workers * 2 ? undefined : inFlight.shift();
      if (first !== undefined) yield* await unlessStopped(first);
      const results = read(batch);
      // It is awaited in its turn; until then, and when the iterator is left early, nobody listens.
      results.catch(() => undefined);
      inFlight.push(results);
      signal?.throwIfAborted();
    }
    for (const results of inFlight) yield* await unlessStopped(results);
  } finally {
    await pool.close();
  }
}

/**
 * Reads pages in processes of their own and gives what they say in the order of the files. A page that takes too much
 * time or memory, or ends its process, is a rejected draft with a finding; the others are read. At most two batches
 * of bytes are held for each process. All processes are gone when the iterator ends, is left early or throws.
 */
export const readPages = (
  files: AsyncIterable<SourceFile>,
  rules: SiteRules,
  options: ReadPagesOptions = {},
): AsyncGenerator<PageDraft> => readEach(files, rules, options, (read) => read);

/**
 * The same for pages that were read before: what is remembered of them is not read again; what is read is remembered, and for
 * the caller to save.
 */
export const readPagesOnce = (
  files: AsyncIterable<SourceFile>,
  rules: SiteRules,
  readings: Readings,
  options: ReadPagesOptions = {},
): AsyncGenerator<KeptDraft> => readEach(files, rules, options, (read) => readOnce(readings, read));

/** Never resolves; rejects when the signal says stop. */
const stopping = (signal: AbortSignal | undefined): Promise<never> => {
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    });
  });
  stopped.catch(() => undefined);
  return stopped;
};
