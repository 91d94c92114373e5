import { statedSize } from '../../../../../migrator/reader/media/stated-size';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat([...parts.map((part) => Buffer.from(part as string, 'latin1')), Buffer.alloc(24)]));

const number = (value: number, size: 2 | 3 | 4, isLittle = true): number[] => {
  const big = Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256);
  return isLittle ? big.reverse() : big;
};
const webp = (chunk: string, ...rest: number[][]) => bytes('RIFFxxxxWEBP', chunk, [0, 0, 0, 0], ...rest);
const box = (name: string, ...content: Uint8Array[]): Uint8Array => {
  const inside = Buffer.concat(content);
  return Buffer.concat([Buffer.from(number(inside.length + 8, 4, false)), Buffer.from(name), inside]);
};
const NONE = Uint8Array.of(0, 0, 0, 0);
const picture = (width: number, height: number) =>
  box('ispe', NONE, Uint8Array.from([...number(width, 4, false), ...number(height, 4, false)]));
const avif = (...properties: Uint8Array[]): Uint8Array =>
  Buffer.concat([
    box('ftyp', Buffer.from('avif')),
    box('meta', NONE, box('hdlr', NONE), box('iprp', box('ipco', box('av1C', NONE), ...properties), box('ipma', NONE))),
    box('mdat', NONE),
  ]);
const bitmap = (header: number, ...size: number[][]) =>
  bytes('BM', Array(12).fill(0) as number[], number(header, 4), ...size);

describe('the size that an image states', () => {
  it.each([
    ['a PNG', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 1, 0, 0], [0, 2, 0, 0]), 65_536, 131_072],
    ['a GIF', bytes('GIF89a', [0xff, 0xff, 0x00, 0x80]), 65_535, 32_768],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0xff, 0xff, 0x80, 0]), 32_768, 65_535],
    [
      'a lossy WebP',
      webp('VP8 ', [0, 0, 0], [0x9d, 1, 0x2a], number(0x4000 + 16_000, 2), number(15_000, 2)),
      16_000,
      15_000,
    ],
    ['a lossless WebP', webp('VP8L', [0x2f], number((14_999 * 0x4000 + 15_999) % 2 ** 32, 4)), 16_000, 15_000],
    ['a WebP with a canvas', webp('VP8X', [0, 0, 0, 0], number(99_999, 3), number(79_999, 3)), 100_000, 80_000],
    ['an AVIF', avif(picture(160, 90), picture(60_000, 50_000), picture(512, 512)), 60_000, 50_000],
    ['a BMP', bitmap(40, number(40_000, 4), number(2 ** 32 - 30_000, 4)), 40_000, 30_000],
    ['an old BMP', bitmap(12, number(40_000, 2), number(30_000, 2)), 40_000, 30_000],
  ])('is read from the header of %s', (_name, image, width, height) => {
    expect(statedSize(image)).toEqual({ width, height });
  });

  it.each([
    ['of another type', bytes('II*\0')],
    ['of an unknown kind of WebP', webp('ALPH')],
    ['of a WebP that is cut', bytes('RIFFxxxxWEBPVP8X').subarray(0, 28)],
    ['of an AVIF without pictures', avif()],
    ['of an AVIF whose boxes have no length', bytes('\0\0\0\x08ftyp', [0, 0, 0, 1], 'meta', [0, 0, 0, 0, 0, 0, 0, 2])],
    ['that is cut', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2])],
  ])('is unknown for an image %s', (_name, image) => {
    expect(statedSize(image)).toBeNull();
  });
});
