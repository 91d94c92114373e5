import fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLongTexts } from '../../../server/src/adapters/long-texts';
import { bytesHeld } from '../../support/bytes-held';
import { eventually } from '../../support/eventually';
import { rounds } from '../../support/jest/rounds';

const MEGABYTE = 1024 * 1024;

describe('long texts', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'long-texts-'));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const long = fc.constantFrom('a', 'ÿ', '中', '\ud800', '😀', '\0').map((character) => character.repeat(300));
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), long);
  const { value: anyValue } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, true, 0, 1.5), anyText, tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
  }));

  it('leave a value as it was, for every reader and in every copy, in the order of its keys', () => {
    const { setAside, layDown } = openLongTexts(folder);
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = JSON.stringify(value);
        const light = setAside(value);
        expect(JSON.stringify(light)).toBe(text);
        expect(JSON.stringify(structuredClone(light))).toBe(text);
        expect(JSON.stringify(setAside([light, light]))).toBe(`[${text},${text}]`);
        expect(JSON.stringify(layDown(light)())).toBe(text);
      }),
      { numRuns: rounds(400) },
    );
  });

  it('of many megabytes are read in any order and in their own, those just written and one that is larger than what is written at once', () => {
    const { setAside } = openLongTexts(folder);
    const texts = Array.from({ length: 40 }, (_, n) =>
      String.fromCharCode(0xf0 + n).repeat(n === 20 ? 3 * MEGABYTE : 99_000),
    );
    const values = texts.map((text) => setAside({ text }));
    for (const n of [39, 0, 20, 19, 21, 38, 1, ...texts.keys(), 0]) expect(values[n]?.text === texts[n]).toBe(true);
  });

  it('lie outside of memory, where nobody else finds them', async () => {
    const { setAside } = openLongTexts(folder);
    // `repeat` makes a text that takes no memory until somebody reads it
    const textOf = (n: number) => Buffer.alloc(MEGABYTE, n).toString('latin1');
    const before = bytesHeld();
    const values = Array.from({ length: 64 }, (_, n) => setAside({ n, text: textOf(n), more: { text: textOf(n) } }));
    await eventually(
      () => Promise.resolve(bytesHeld() - before),
      (held) => held < 32 * MEGABYTE,
      20_000,
    );
    expect(values[7]?.text === textOf(7) && values[9]?.more.text === textOf(9)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('leave alone what holds none', () => {
    const { setAside } = openLongTexts(folder);
    const value = { a: [1, { b: 'short' }], c: null };
    expect(setAside(value)).toBe(value);
    const light = setAside({ text: 'x'.repeat(300) });
    expect(setAside(light)).toBe(light);
  });
});
