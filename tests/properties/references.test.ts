import fc from 'fast-check';

import { withReferencesResolved } from '../../migrator/reader/parse/html/html-tokens';
import { rounds } from '../support/jest/rounds';

/** Pieces of what looks like HTML, whole and broken; none of them is a reference. */
const piece = fc.oneof(
  fc.constantFrom('<', '>', '</', '<!--', '-->', '<?', '<!', '<![CDATA[', ']]>', '"', "'", '=', '/', ' ', '& ', '&; '),
  fc.constantFrom('<script>', '<title>', '</p>', '<a href="', '<user name', 'AT&T ', '😀', '字', '\u0000', '\uFDD0'),
  fc.stringMatching(/^[a-z ]{1,6}$/),
);
const REFERENCES: [string, string][] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&#x4e2d;', '中'],
  ['&NotEqualTilde;', '\u2242\u0338'],
];
const written = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: piece.map((text): [string, string] => [text, text]) },
    { weight: 1, arbitrary: fc.constantFrom(...REFERENCES) },
  ),
  { maxLength: 20 },
);

test('but for its references, a text stays as it is', () => {
  fc.assert(
    fc.property(written, (parts) => {
      const [text, meant] = [0, 1].map((side) => parts.map((part) => part[side]).join(''));
      expect(withReferencesResolved(text ?? '')).toBe(meant);
    }),
    { numRuns: rounds(300) },
  );
});
