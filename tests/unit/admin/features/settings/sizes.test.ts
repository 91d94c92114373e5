import { bytesIn, sizeText } from '../../../../../admin/src/features/settings/fields/sizes';
import { limitsSchema } from '../../../../../server/src/config/limits';

test.each([
  [524_288_000, '500 MB'],
  [65_536, '64 KB'],
  [1_572_864, '1.5 MB'],
  [2_147_483_648, '2 GB'],
  [1_000_000, '1000000 B'],
  [1, '1 B'],
])('%i bytes are %s, and are read back', (bytes, written) => {
  expect(sizeText(bytes)).toBe(written);
  expect(bytesIn(written)).toBe(bytes);
});

test('a size is read as people write it', () => {
  expect(['500', '500mb', ' 500 MB ', '0,5 GB'].map(bytesIn)).toEqual([
    524_288_000, 524_288_000, 524_288_000, 536_870_912,
  ]);
});

test.each(['', 'many', '-5 MB', '5 TB', '1 MB 2', '1e9'])('"%s" is no size', (written) => {
  expect(bytesIn(written)).toBeNull();
});

test('no default is rounded', () => {
  const sizes = Object.entries(limitsSchema.parse(undefined)).filter(([name]) => name.endsWith('Bytes'));
  expect(sizes.map(([, bytes]) => bytesIn(sizeText(bytes)))).toEqual(sizes.map(([, bytes]) => bytes));
});
