import type { SourceFile } from '../../../../migrator/model/source';

/** What a batch holds at most; one page may be larger than `bytes` and is then alone. */
export interface BatchSize {
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
