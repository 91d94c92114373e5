import { checkFile } from '../../../../../migrator/reader/media/check-file';

const LIMITS = { imageBytes: 1000, pdfBytes: 1000, imagePixels: 1000 };
const head = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000', 'hex'));

test('a file whose name holds what nobody sees is taken, and reported', () => {
  const file = { head, size: head.length, entries: [] };
  expect(checkFile('a\u202e/plain.png', file, LIMITS).findings).toEqual([]);
  const { type, findings } = checkFile('img/inv\u202egpj.png', file, LIMITS);
  expect(type?.name).toBe('PNG');
  expect(findings).toMatchObject([
    {
      code: 'TEXT_INVISIBLE',
      severity: 'warning',
      message: 'The file name contains invisible characters: U+202E; they were removed.',
    },
  ]);
});
