import { batches } from '../../../../server/src/adapters/page-pool/read-pages';

async function* filesOf(sizes: number[]) {
  for (const [index, size] of sizes.entries()) {
    yield await Promise.resolve({ path: String(index), bytes: new Uint8Array(size) });
  }
}

const cut = async (sizes: number[], size = { pages: 3, bytes: 100 }) => {
  const found = [];
  for await (const batch of batches(filesOf(sizes), size)) found.push(batch.map(({ path }) => path).join(' '));
  return found;
};

test('a batch ends at its number of pages, the last one where the files end', async () => {
  expect(await cut([1, 1, 1, 1, 1, 1, 1])).toEqual(['0 1 2', '3 4 5', '6']);
  expect(await cut([1, 1, 1])).toEqual(['0 1 2']);
  expect(await cut([])).toEqual([]);
});

test('a batch ends before it grows past its bytes; a larger page stands alone', async () => {
  expect(await cut([60, 40, 1, 500, 1, 99])).toEqual(['0 1', '2', '3', '4 5']);
});
