import type { PageReader } from './page-reader';

/** A few readers, each used by one at a time. */
interface ReaderPool {
  /** Waits for a free reader, and runs `work` with it. */
  use<Result>(work: (reader: PageReader) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A process takes half a second to start: a second one pays off when the first has had this many batches. */
const BATCHES_BEFORE_NEXT = 4;

/** Starts readers as they are needed, `size` at most: a small source gets one. */
export const createReaderPool = (size: number, create: () => PageReader): ReaderPool => {
  const readers: PageReader[] = [];
  const free: PageReader[] = [];
  const waiting: ((reader: PageReader) => void)[] = [];

  let uses = 0;
  let closed = false;

  const take = (): PageReader | Promise<PageReader> => {
    // A batch may come to its reading when nobody waits for it any more; a process for it would never be closed.
    if (closed) return new Promise(() => undefined);
    const allowed = Math.min(size, 1 + Math.floor(uses++ / BATCHES_BEFORE_NEXT));
    const reader = free.pop();
    if (reader !== undefined) return reader;
    if (readers.length >= allowed) return new Promise((resolve) => waiting.push(resolve));
    const started = create();
    readers.push(started);
    return started;
  };

  const give = (reader: PageReader): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(reader);
    else next(reader);
  };

  return {
    async use(work) {
      const reader = await take();
      try {
        return await work(reader);
      } finally {
        give(reader);
      }
    },
    async close() {
      closed = true;
      // Who waits for a reader waits for ever, and is forgotten with the pool.
      waiting.length = 0;
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
};
