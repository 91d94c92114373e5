import { readPages } from '../../../../server/src/adapters/page-pool/read-pages';
import { defaultSiteRules } from '../../../../migrator';

async function* files() {
  yield await Promise.resolve({ path: 'a.md', bytes: Buffer.from('# First\n\nText.\n') });
  yield await Promise.resolve({ path: 'b.md', bytes: Buffer.from('') });
  yield await Promise.resolve({ path: 'c.md', bytes: Buffer.from('# Third\n\nText.\n') });
}

const read = async (signal?: AbortSignal) => {
  const drafts = [];
  for await (const draft of readPages(files(), defaultSiteRules, { workers: 0, ...(signal && { signal }) })) {
    drafts.push(`${draft.path} ${draft.state} ${draft.title ?? ''}`);
  }
  return drafts;
};

test('without processes pages are read here, in order', async () => {
  expect(await read()).toEqual(['a.md page First', 'b.md rejected ', 'c.md page Third']);
});

test('a signal stops the reading', async () => {
  await expect(read(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
