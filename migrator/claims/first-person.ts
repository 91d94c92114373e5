import type { StandardSearch } from '../../model/catalogue/find-standards';
import { lastAtMost } from '../last-at-most';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { CertificationPage } from './certification-page';
import { isHeld, type Claim } from './grammar/claim';
import type { ClaimReader } from './grammar/read-claims';
import { introductionOf } from './grammar/introduction';
import { paragraphsOf } from './sections/paragraphs';
import { unprintedSection, type Nested } from './sections/section';
import { hasEnded, isDenied, isOthers } from './sentences/negated';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';

/** Of a longer page the whole text is not looked through. */
const LONGEST_PAGE = 200_000;

/** The readers of the languages in which the author of a text speaks of itself. */
export const speakersOf = (text: string, readers: readonly ClaimReader[]): readonly ClaimReader[] =>
  text.length > LONGEST_PAGE ? [] : readers.filter(({ speaks }) => speaks(text));

/** A sentence with the label that it begins with. */
const whole = ({ words, label, labelled }: Sentence): string =>
  label === null || labelled === null ? words : `${label}: ${words}`;

/** What a sentence claims, as a sentence of its own. */
interface Spoken {
  claim: Claim;
  sentence: Sentence;
}

/**
 * The certificates that the author says to hold: "We hold ISO 27001 and SOC 2 Type II". It counts on every page and
 * whatever heading it stands below, unless the heading is about others or about plans, with no fact from another
 * sentence, unless the page says of the standard that it is planned or over.
 */
export const firstPerson = (
  page: CertificationPage,
  headings: readonly Nested[],
  { find, mayName, catalogue }: Reading & Pick<StandardSearch, 'mayName'>,
  readers: readonly ClaimReader[],
): Stated[] => {
  const { text, kind } = page;
  const isAbout = kind === 'compliance' || kind === 'security';
  const introduction = introductionOf(readers, find, isAbout);
  const paragraphs = paragraphsOf(page, {
    mayName,
    isRefused: (lead) => introduction(lead) === 'refused' || readers.some((reader) => reader.isElsewhere(lead)),
  });
  const isElsewhere = (at: number, reader: ClaimReader): boolean => {
    const nearest = headings[lastAtMost(headings, at, ({ heading }) => heading.from)];
    const all = nearest === undefined ? [] : [nearest.heading, ...nearest.above];
    return all.some((each) => reader.isElsewhere(each.text));
  };
  /** Whether what follows a statement, before another standard is named, says that its certificate is over. */
  const isOver = (behind: readonly Sentence[], reader: ClaimReader): boolean => {
    for (const { words } of behind) {
      if (find(words).length > 0) return false;
      if (reader.lapses(words)) return true;
    }
    return false;
  };
  const spokenIn = (sentences: readonly Sentence[], reader: ClaimReader): Spoken[] =>
    sentences.flatMap((sentence, at) => {
      const words = whole(sentence);
      const said = reader.claims(words, find(words));
      const last = sentences[at - 1];
      if (said.length === 0 || isOver(sentences.slice(at + 1), reader)) return [];
      const before = last === undefined ? null : reader.about(last.words);
      return said.flatMap((claim) => {
        const own = { words: words.slice(claim.from, claim.to) };
        if (!isHeld(claim, { isAbout, before }) || isDenied(own) || hasEnded(own) || isOthers(own)) return [];
        return [{ claim, sentence: said.length === 1 && claim.from === 0 ? sentence : clause(sentence, own.words) }];
      });
    });
  const spoken = paragraphs.flatMap(({ from, to }) => {
    const printed = text.slice(from, to);
    const speaking = readers.filter((reader) => reader.mayState(printed) && !isElsewhere(from, reader));
    if (speaking.length === 0) return [];
    const section = unprintedSection(page, { from, to }, '');
    const sentences = sentencesOf(section);
    return speaking.flatMap((reader) => spokenIn(sentences, reader)).map((each) => ({ ...each, section }));
  });
  if (spoken.length === 0) return [];
  const quoted = new Set(spoken.map(({ sentence }) => sentence.quote.text));
  // the standards of which another sentence of the page says that their certificate is planned or over
  const takenBack = new Set(
    sentencesOf(unprintedSection(page, { from: 0, to: text.length }, '')).flatMap((each) =>
      !quoted.has(each.quote.text) && (isDenied(each) || hasEnded(each))
        ? find(each.words).map(({ standard }) => standard.key)
        : [],
    ),
  );
  return spoken.flatMap(({ claim, sentence, section }) =>
    claim.standards
      .filter(({ standard }) => standard.statement !== 'self-assessment' && !takenBack.has(standard.key))
      .map(({ standard }): Stated => ({
        system: '',
        draft: certificationOf(
          { standard, printed: null, name: nameIn(sentence, standard.key, find) },
          { section, sentences: [sentence], alone: claim.standards.length === 1 },
          { find, catalogue },
        ),
      })),
  );
};

/** A part of a sentence that says it alone. */
const clause = (sentence: Sentence, words: string): Sentence => ({
  ...sentence,
  words,
  label: null,
  labelled: null,
  links: [],
});

/** A standard as a sentence prints it. */
const nameIn = ({ words }: Sentence, key: string, find: Reading['find']): string | undefined => {
  const mention = find(words).find(({ standard }) => standard.key === key);
  const printed = mention && words.slice(mention.from, mention.to);
  // in "ISO 27001, 27017" the second one has only a number
  return printed !== undefined && /\p{L}/u.test(printed) ? printed : undefined;
};
