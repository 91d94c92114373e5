import { statedSize } from '../../../../server/src/migrator/media/stated-size';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat([...parts.map((part) => Buffer.from(part as string, 'latin1')), Buffer.alloc(24)]));

describe('the size that an image states', () => {
  it.each([
    ['a PNG', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 1, 0, 0], [0, 2, 0, 0]), 65_536, 131_072],
    ['a GIF', bytes('GIF89a', [0xff, 0xff, 0x00, 0x80]), 65_535, 32_768],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0xff, 0xff, 0x80, 0]), 32_768, 65_535],
  ])('is read from the header of %s', (_name, image, width, height) => {
    expect(statedSize(image)).toEqual({ width, height });
  });

  it.each([
    ['of another type', bytes('RIFFxxxxWEBP')],
    ['that is cut', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2])],
  ])('is unknown for an image %s', (_name, image) => {
    expect(statedSize(image)).toBeNull();
  });
});
