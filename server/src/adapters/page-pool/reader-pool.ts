import type { PageReader } from './page-reader';

/** A fixed number of readers, each started when it is first needed and used by one at a time. */
export interface ReaderPool {
  /** Waits for a free reader, and runs `work` with it. */
  use<Result>(work: (reader: PageReader) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export const createReaderPool = (size: number, create: () => PageReader): ReaderPool => {
  const readers: PageReader[] = [];
  const free: PageReader[] = [];
  const waiting: ((reader: PageReader) => void)[] = [];

  const take = (): PageReader | Promise<PageReader> => {
    const reader = free.pop();
    if (reader !== undefined) return reader;
    if (readers.length === size) return new Promise((resolve) => waiting.push(resolve));
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
      // Who waits for a reader waits for ever, and is forgotten with the pool.
      waiting.length = 0;
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
};
