import fc from 'fast-check';
import { examineAssets, type Depth } from '../../../../server/src/adapters/media/examine-assets';
import { rounds } from '../../../support/jest/rounds';
import { pdf, png } from '../../../integration/media/sample-files';

const LIMITS = { imageBytes: 1_000_000, pdfBytes: 2_000_000, imagePixels: 50_000_000 };

/** A source of these files, and how many bytes of each were asked for. */
const sourceOf = (files: Record<string, Uint8Array>) => {
  const asked: [string, number][] = [];
  const of = (path: string): Uint8Array => files[path] ?? new Uint8Array();
  return {
    asked,
    size: (path: string) => Promise.resolve(of(path).length),
    read: (path: string, limit: number) => {
      asked.push([path, limit]);
      return Promise.resolve(of(path).subarray(0, limit));
    },
    chunks: async function* (path: string) {
      await Promise.resolve();
      for (let at = 0; at < of(path).length; at += 65_536) yield of(path).subarray(at, at + 65_536);
    },
  };
};

const found = async (files: Record<string, Uint8Array>, depth: Depth) => {
  const examined = await examineAssets(sourceOf(files), Object.keys(files), LIMITS, { depth });
  return examined.map(({ path, kind, findings }) => [path, kind, findings.map(({ code }) => code)]);
};

const withSize = (head: string, size: string): Buffer =>
  Buffer.concat([Buffer.from(head + size, 'hex'), Buffer.alloc(40)]);
/** A segment of a JPEG that programs keep notes in. */
const segment = (length: number): Buffer => {
  const bytes = Buffer.alloc(length + 2, 0x20);
  bytes.writeUInt16BE(0xffe1, 0);
  bytes.writeUInt16BE(length, 2);
  return bytes;
};
const jpeg = (width: number, height: number, notes = 0): Buffer => {
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const before = Array.from({ length: notes }, () => segment(65_000));
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...before, frame, Buffer.alloc(8)]);
};

const BOMBS = {
  'bomb.png': png(4, 4),
  'bomb.gif': withSize('474946383961', 'ffffffff'),
  'bomb.jpg': jpeg(65_000, 65_000),
  'notes.jpg': jpeg(65_000, 65_000, 3),
  'bomb.bmp': withSize('424d000000000000000036000000', '28000000ffffff7fffffff7f'),
};
BOMBS['bomb.png'].writeUInt32BE(0xffffffff, 16);
BOMBS['bomb.png'].writeUInt32BE(0xffffffff, 20);

describe.each<Depth>(['head', 'whole'])('of a file that is read as far as its %s', (depth) => {
  test('too many pixels are seen, which its header states', async () => {
    expect(await found(BOMBS, depth)).toEqual(
      Object.keys(BOMBS).map((name) => [
        name,
        // behind the bytes that are kept of a file that is read for its hash; the media library sees it
        ...(name === 'notes.jpg' && depth === 'whole' ? ['image', []] : [null, ['ASSET_TOO_MANY_PIXELS']]),
      ]),
    );
  });

  test('type and size are judged as when all of it is read', async () => {
    const files = {
      'a.png': png(40, 40),
      'a.jpg': jpeg(640, 480, 2),
      'photo.jpg': png(30, 30),
      'report.pdf': pdf(),
      'empty.png': new Uint8Array(),
      'large.png': Buffer.concat([png(4, 4), Buffer.alloc(1_500_000)]),
      'logo.svg': Buffer.from('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg><script>x()</script></svg>'),
      'text.png': Buffer.from('no image'),
    };
    expect(await found(files, depth)).toEqual([
      ['a.png', 'image', []],
      ['a.jpg', 'image', []],
      ['photo.jpg', 'image', ['ASSET_TYPE_MISMATCH']],
      ['report.pdf', 'document', []],
      ['empty.png', null, ['ASSET_EMPTY']],
      ['large.png', null, ['ASSET_TOO_LARGE']],
      ['logo.svg', null, ['ASSET_TYPE_REFUSED']],
      ['text.png', null, ['ASSET_TYPE_REFUSED']],
    ]);
  });

  test('any bytes have a verdict', async () => {
    const heads = [
      '89504e470d0a1a0a',
      'ffd8',
      '474946383961',
      '52494646',
      '424d',
      '504b0304',
      '0000001c66747970',
      '00000100',
      '3c737667',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        async (head, rest, name) => {
          const [verdict] = await examineAssets(
            sourceOf({ [`${name}.png`]: Buffer.concat([Buffer.from(head, 'hex'), rest]) }),
            [`${name}.png`],
            LIMITS,
            { depth },
          );
          expect(verdict?.kind === null).toBe(verdict?.findings.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: rounds(300) },
    );
  });
});

test('of the head no more is read than the header needs, and it has no hash', async () => {
  const source = sourceOf({ 'a.png': png(400, 400), 'a.jpg': jpeg(640, 480, 3) });
  const examined = await examineAssets(source, ['a.png', 'a.jpg'], LIMITS, { depth: 'head' });
  expect(examined.map(({ sha256 }) => sha256)).toEqual(['', '']);
  expect(source.asked).toEqual([
    ['a.png', 65_536],
    ['a.jpg', 65_536],
    ['a.jpg', 1_048_576],
  ]);
});
