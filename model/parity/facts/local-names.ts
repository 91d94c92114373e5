import type { Language } from '../../languages/language';
import { wholeWords } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { forLanguages, readInTurn, type Form } from './in-turn';

const prepared = forLanguages((languages) =>
  languages.flatMap((language) =>
    Object.entries(language.standards).map(([identifier, names]): Form => [
      new RegExp(wholeWords(language, names), 'gi'),
      () => [identifier],
    ]),
  ),
);

/** The standards that a folded text names as its language does: DSGVO. */
export const localNames = (text: string, languages: readonly Language[]): PrintedFact[] =>
  readInTurn(text, prepared(languages));
