import type { FindStandards } from '../../model/catalogue/find-standards';
import type { Doubt } from './by-key';
import { isHeld, type Around, type Claim } from './grammar/claim';
import type { ClaimReader } from './grammar/read-claims';
import { saysComplies } from './sentences/held';
import { hasEnded, isDenied, isOthers } from './sentences/negated';
import type { Sentence } from './sentences/sentence';
import { isLaw } from './stated-entries';

/** The letter in front of an answer. */
const ANSWER = /^\p{Lu}\s?[:：.．]\s*(?=\p{L})/u;

/** A sentence with the label that it begins with. */
const whole = ({ words, label, labelled }: Sentence): string =>
  label === null || labelled === null ? words.replace(ANSWER, '') : `${label}: ${words}`;

/** A claim as a sentence of its own, and why a careful reader asks about it. */
export interface Spoken {
  claim: Claim;
  sentence: Sentence;
  doubt?: Doubt;
  /** Whether the sentence names its author. */
  isNamed?: boolean;
}

/** A part of a sentence that says it alone. */
const clause = (sentence: Sentence, words: string): Sentence => ({
  ...sentence,
  words,
  label: null,
  labelled: null,
  links: [],
});

/** The claims of a paragraph about its author, in one language; `isAbout`: on a page about certificates. */
export const spokenIn = (
  sentences: readonly Sentence[],
  reader: ClaimReader,
  { find, isAbout }: { find: FindStandards; isAbout: boolean },
): Spoken[] => {
  /** Whether what follows a statement, before another standard is named, says that its certificate is over. */
  const isOver = (behind: readonly Sentence[]): boolean => {
    for (const { words } of behind) {
      if (find(words).length > 0) return false;
      if (reader.lapses(words)) return true;
    }
    return false;
  };
  const claimsIn = (text: string): Claim[] =>
    reader.claims(text, find(text)).filter((claim) => {
      const own = { words: text.slice(claim.from, claim.to) };
      return !isDenied(own) && !hasEnded(own) && !isOthers(own);
    });
  const doubtedIn = (sentence: Sentence, words: string, around: Around): Spoken[] => {
    const place = reader.asOwnPlace(words);
    const placed = place === null ? [] : claimsIn(place).filter((claim) => isHeld(claim, around));
    if (placed.length > 0) return placed.map((claim) => ({ claim, sentence, doubt: 'place' }));
    // "We are HIPAA compliant"
    const laws = find(words).filter(({ standard }) => isLaw(standard) && saysComplies([sentence], standard, find));
    if (laws.length === 0 || reader.about(words) !== 'own') return [];
    const claim: Claim = { holder: 'own', standards: laws, from: 0, to: words.length };
    return [{ claim, sentence, doubt: 'law' }];
  };
  const isReported = (next: Sentence | undefined): boolean => next !== undefined && reader.reports(next.words);
  return sentences.flatMap((sentence, at) => {
    const words = whole(sentence);
    if (find(words).length === 0) return [];
    const last = sentences[at - 1];
    const around: Around = { isAbout, before: last === undefined ? null : reader.about(last.words) };
    const said = claimsIn(words).filter((each) => each.awaitsReport !== true || isReported(sentences[at + 1]));
    const found = said.flatMap((claim): Spoken[] => {
      const part =
        said.length === 1 && claim.from === 0 ? sentence : clause(sentence, words.slice(claim.from, claim.to));
      if (isHeld(claim, around)) return [{ claim, sentence: part, isNamed: reader.speaks(words) }];
      // on a page about compliance it would be held
      const isCompany = claim.holder === 'company' && isHeld(claim, { ...around, isAbout: true });
      return isCompany ? [{ claim, sentence: part, doubt: 'company' }] : [];
    });
    const all = found.length === 0 && isAbout ? doubtedIn(sentence, words, around) : found;
    return all.length > 0 && isOver(sentences.slice(at + 1)) ? [] : all;
  });
};
