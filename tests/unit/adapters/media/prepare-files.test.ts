import { checkPrepared } from '../../../../server/src/adapters/media/prepare-files';
import type { UploadFile, UploadPlugin } from '../../../../server/src/adapters/media/upload-plugin';
import { FILE_TYPES } from '../../../../migrator/reader/media/file-types';
import { asset, png } from '../../../integration/media/sample-files';

const LIMITS = { imageBytes: 1_000_000, pdfBytes: 1_000_000, imagePixels: 1_000_000 };
const bytes = png(400, 300);

/** An upload plugin whose image library does this, and what it was asked for. */
const checked = async ({ thumbnail, isFaulty }: { thumbnail: (file: UploadFile) => unknown; isFaulty: boolean }) => {
  const asked: string[] = [];
  const images = {
    getDimensions: () => Promise.resolve({ width: 400, height: 300 }),
    isResizableImage: () => Promise.resolve(true),
    generateThumbnail: async (file: UploadFile) => {
      asked.push('thumbnail');
      return Promise.resolve(thumbnail(file));
    },
    isFaultyImage: () => {
      asked.push('whole image');
      return Promise.resolve(isFaulty);
    },
  };
  const upload = { images, providerService: { checkFileSize: () => Promise.resolve() } } as unknown as UploadPlugin;
  const work = checkPrepared(asset('a.png', bytes).asset, FILE_TYPES.png, bytes, upload, LIMITS);
  const answer = await work.then(
    (findings) => findings.map(({ code }) => code),
    (error: unknown) => String(error),
  );
  return { answer, asked };
};

test('an image of which a rendition can be made is whole: nothing else looks at it', async () => {
  const { answer, asked } = await checked({ thumbnail: (file) => file, isFaulty: true });
  expect(answer).toEqual([]);
  expect(asked).toEqual(['thumbnail']);
});

test.each([
  [false, []],
  [true, ['ASSET_DAMAGED']],
])('an image without a rendition is decoded as a whole: faulty %s', async (isFaulty, codes) => {
  const { answer, asked } = await checked({ thumbnail: () => null, isFaulty });
  expect(answer).toEqual(codes);
  expect(asked).toEqual(['thumbnail', 'whole image']);
});

test('what the image library says of a faulty image is that it is damaged, else its words, without a folder of the server', async () => {
  const thumbnail = (file: UploadFile) => {
    throw new Error(`unable to write to target ${file.tmpWorkingDirectory}/thumbnail_a`);
  };
  expect((await checked({ thumbnail, isFaulty: true })).answer).toEqual(['ASSET_DAMAGED']);
  expect((await checked({ thumbnail, isFaulty: false })).answer).toBe('Error: unable to write to target thumbnail_a');
});
