import type { FindStandards } from '../../model/catalogue/find-standards';
import { phrases } from '../../model/languages/phrases';
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
  /** The sentences right behind it that tell more of the same certificate. */
  behind?: readonly Sentence[];
  /** Whether the sentence names its author. */
  isNamed?: boolean;
}

const SCOPE = phrases('facts', ({ scope }) => scope.label).map(({ source }) => source);
/** How a sentence begins that tells the scope of the certificate of which the one before it tells. */
const GOES_ON = new RegExp(String.raw`^(?:\p{L}{1,3}\s|l['’])?(?:${SCOPE.join('|')})`, 'iu');

/** The first of some sentences, as long as each of them begins with the scope and names no standard. */
const goingOn = (behind: readonly Sentence[], find: FindStandards): readonly Sentence[] => {
  const end = behind.findIndex(({ words, label }) => !GOES_ON.test(label ?? words) || find(words).length > 0);
  return behind.slice(0, end < 0 ? undefined : end);
};

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
    const readAs = (doubt: Doubt, other: string | null): Spoken[] =>
      other === null
        ? []
        : claimsIn(other).flatMap((claim) => (isHeld(claim, around) ? [{ claim, sentence, doubt }] : []));
    const doubted = [...readAs('place', reader.asOwnPlace(words)), ...readAs('compliance', reader.asCertified(words))];
    if (doubted.length > 0) return doubted;
    // "We comply with HIPAA"
    const laws = find(words).filter(({ standard }) => isLaw(standard) && saysComplies([sentence], standard, find));
    if (laws.length === 0 || reader.about(words) !== 'own') return [];
    const claim: Claim = { holder: 'own', standards: laws, from: 0, to: words.length };
    return [{ claim, sentence, doubt: 'law' }];
  };
  const isReported = (next: Sentence | undefined): boolean => next !== undefined && reader.reports(next.words);
  return sentences.flatMap((sentence, at) => {
    const label = sentence.labelled === null ? '' : (sentence.label ?? '');
    const isBelowTopic = find(label).length === 0 && reader.isTopic(label);
    const words = isBelowTopic ? sentence.words : whole(sentence);
    if (find(words).length === 0) return [];
    const last = sentences[at - 1];
    const about = last === undefined ? null : reader.about(last.words);
    // "Northcloud: hosting. ISO 27001 certified.", "Infrastructure: SOC 2 certified cloud"
    const isOfName = sentence.label !== null && sentence.labelled === null && reader.isName(sentence.label);
    const around: Around = { isAbout, before: isOfName || reader.headsRented(label) ? 'others' : about };
    const said = claimsIn(words).filter((each) => each.awaitsReport !== true || isReported(sentences[at + 1]));
    const found = said.flatMap((claim): Spoken[] => {
      const part =
        said.length === 1 && claim.from === 0 ? sentence : clause(sentence, words.slice(claim.from, claim.to));
      const behind = claim.standards.length === 1 ? goingOn(sentences.slice(at + 1), find) : [];
      if (isHeld(claim, around)) return [{ claim, sentence: part, behind, isNamed: reader.speaks(words) }];
      // on a page about compliance it would be held
      const isCompany = claim.holder === 'company' && isHeld(claim, { ...around, isAbout: true });
      return isCompany ? [{ claim, sentence: part, doubt: 'company' }] : [];
    });
    const all = found.length === 0 && isAbout ? doubtedIn(sentence, words, around) : found;
    return all.length > 0 && isOver(sentences.slice(at + 1)) ? [] : all;
  });
};
