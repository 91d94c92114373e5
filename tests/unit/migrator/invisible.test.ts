import fc from 'fast-check';
import { invisibleIn, visibleName, withInvisibleMarked, withoutInvisible } from '../../../migrator/invisible';
import { withVisibleNames } from '../../../migrator/stored-name';
import { rounds } from '../../support/jest/rounds';

const named = (code: number): [string, string] => [`U+${code.toString(16).toUpperCase()}`, String.fromCodePoint(code)];

describe('a character that nobody sees', () => {
  it.each(
    [
      ...[
        0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x2028, 0x202a,
      ],
      ...[
        0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb,
      ],
      ...[0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe0fff, 0x0000, 0x001b, 0x007f, 0x009b],
    ].map(named),
  )('%s leaves a name, and is marked on a terminal', (_name, character) => {
    expect(withoutInvisible(`a${character}b`)).toBe('ab');
    expect(withInvisibleMarked(`a${character}b`)).toBe('a\ufffdb');
    expect(invisibleIn(`a${character}b`)).toEqual([character]);
  });

  it('is half of a pair as well', () => {
    expect(withoutInvisible('a\ud800b😀')).toBe('ab😀');
  });
});

describe('a character that a script or an emoji needs', () => {
  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Persian, abbreviated', 'ه\u200d'],
    ['Hindi', 'क्\u200dष'],
    ['Malayalam', 'ന്\u200d'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a couple', '👩\u200d❤\ufe0f\u200d👨'],
    ['a colour of skin', '👩🏽\u200d💻'],
    ['a flag', '🏴\u200d☠\ufe0f'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a key', '1\ufe0f\u20e3'],
    ['a sign as a picture', '©\ufe0f'],
    ['a Chinese variant', '葛\u{e0100}飾'],
    ['Braille', '⠓⠊\u2800⠓⠊'],
  ])('stays: %s', (_name, text) => {
    expect(withoutInvisible(text)).toBe(text);
    expect(withInvisibleMarked(text)).toBe(text);
  });

  it.each([
    ['a joiner between Latin letters', 'pay\u200dpal', 'paypal'],
    ['a second joiner', 'می\u200c\u200cخ', 'می\u200cخ'],
    ['a joiner behind an emoji', '👩\u200d.', '👩.'],
    ['a variant of a letter', 'a\ufe0fb', 'ab'],
    ['a joiner behind a variant of a letter', 'a\ufe0f\u200d👩', 'a👩'],
    ['a digit that is no key', '1\ufe0f', '1'],
    ['a message in tags', '👍\u{e0068}\u{e0069}\u{e007f}', '👍'],
    ['a blank of Braille in Latin text', 'a\u2800b', 'ab'],
  ])('leaves elsewhere: %s', (_name, text, seen) => {
    expect(withoutInvisible(text)).toBe(seen);
  });
});

const PIECES = Array.from(
  'aب0👩❤葛ᠠ⠓🏴 \t\n\u00ad\u200c\u200d\ufe0f\u202e\u3164\u2800\u{e0067}\u{e007f}\u{e0100}\u180b\ud800',
);

test('a visible name is its own visible name', () => {
  const character = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const name = visibleName(characters.join(''));
      expect(visibleName(name)).toBe(name);
      expect(invisibleIn(name)).toEqual([]);
    }),
    { numRuns: rounds(4000) },
  );
});

test('the names of a record are visible, its texts are the author’s', () => {
  const values = { name: 'Bu\u202ereau \nVeritas\u3164', kind: null, summary: 'One.\n\u200bTwo.' };
  expect(withVisibleNames('certification', values)).toEqual({ ...values, name: 'Bureau Veritas' });
});
