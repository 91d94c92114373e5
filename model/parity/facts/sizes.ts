import { SIZE_UNITS, type Language } from '../../languages/language';
import { LETTER } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { decimalNumber, valueOf } from './figures';
import { forLanguages, readInTurn, type Form } from './in-turn';

/** Units are read by the language of the text alone: `5 To` is no size in English. */
const prepared = forLanguages((languages) => {
  const [own] = languages;
  if (own === undefined) return [];
  const { numbers, sizes, spaced } = own;
  return SIZE_UNITS.map((unit): Form => [
    new RegExp(
      String.raw`(?<![\d.,A-Za-z])(${decimalNumber(numbers, spaced)})[\s-]?(?:${unit}|${unit.replace('B', 'iB')}|${sizes[unit]})(?![${LETTER}\d])`,
      'g',
    ),
    ([, figures = '']) => [`${String(valueOf(figures, numbers))} ${unit}`],
  ]);
});

/** The sizes of data in a folded text: `10 GB`, `10 Go`. */
export const sizes = (text: string, languages: readonly Language[]): PrintedFact[] =>
  readInTurn(text, prepared(languages));
