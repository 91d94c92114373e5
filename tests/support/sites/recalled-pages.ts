import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openReadings } from '../../../server/src/adapters/page-pool/readings';
import type { PageDraft } from '../../../migrator';
import type { SourceFile } from '../../../migrator/model/source';

/** Every file below a folder, as a source gives it. */
export const sourceFilesIn = (folder: string): SourceFile[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => ({ path: path.relative(folder, file), bytes: fs.readFileSync(file) }));

/** The readings that are recalled of these pages when their drafts have been saved and opened again. */
export const recalled = async (pages: readonly [SourceFile, PageDraft][]): Promise<(PageDraft | undefined)[]> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readings-'));
  try {
    const file = path.join(folder, 'site.ndjson');
    const first = await openReadings(file, 'reader');
    for (const [page, draft] of pages) first.remember(page, draft);
    await first.save();
    const again = await openReadings(file, 'reader');
    return pages.map(([page]) => again.recall(page)?.());
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};
