import type { StandardSearch } from '../../model/catalogue/find-standards';
import { lastAtMost } from '../../model/last-at-most';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { CertificationPage } from './certification-page';
import { isHeld } from './grammar/claim';
import type { ClaimReader } from './grammar/read-claims';
import { introductionOf } from './grammar/introduction';
import type { ReaderOf } from './grammar/readers';
import { paragraphsOf } from './sections/paragraphs';
import { isLaw } from './stated-entries';
import { unprintedSection, type Nested } from './sections/section';
import { hasEnded, isDenied } from './sentences/negated';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';
import { spokenIn, type Spoken } from './spoken';

/** Of a longer page the whole text is not looked through. */
const LONGEST_PAGE = 200_000;

/** The readers of the languages in which the author of a text speaks of itself. */
export const speakersOf = (text: string, readers: readonly ClaimReader[]): readonly ClaimReader[] =>
  text.length > LONGEST_PAGE ? [] : readers.filter(({ speaks }) => speaks(text));

/**
 * The certificates that the author says to hold: "We hold ISO 27001 and SOC 2 Type II". It counts on every page and
 * whatever heading it stands below, unless the heading is about others or about plans, with no fact from another
 * sentence, unless the page says of the standard that it is planned or over. What a careful reader doubts has the reason.
 */
export const firstPerson = (
  page: CertificationPage,
  headings: readonly Nested[],
  { find, mayName, catalogue }: Reading & Pick<StandardSearch, 'mayName'>,
  { readers, readerOf }: { readers: readonly ClaimReader[]; readerOf: ReaderOf },
): Stated[] => {
  const { text, kind } = page;
  const isAbout = kind === 'compliance' || kind === 'security';
  const introduction = introductionOf(readers, find, isAbout);
  const paragraphs = paragraphsOf(page, {
    mayName,
    isRefused: (lead) =>
      readers.some((reader) => reader.isElsewhere(lead)) ||
      (introduction(lead) === 'refused' && readers.some((reader) => reader.isIn(lead) && reader.isOpen(lead))),
  });
  const headingsAt = (at: number): readonly string[] => {
    const nearest = headings[lastAtMost(headings, at, ({ heading }) => heading.from)];
    return nearest === undefined ? [] : [nearest.heading, ...nearest.above].map((each) => each.text);
  };
  const isElsewhere = (at: number, reader: ClaimReader): boolean => headingsAt(at).some(reader.isElsewhere);
  /** "Planned certifications", but not "Roadmap". */
  const isPlanned = (at: number, reader: ClaimReader): boolean =>
    headingsAt(at).some((each) => reader.takesBack(each) && reader.concerns(each));
  const spoken = paragraphs.flatMap(({ from, to }) => {
    const section = unprintedSection(page, { from, to }, '');
    const sentences = sentencesOf(section, readerOf);
    const printed = text.slice(from, to);
    const said = readers
      .filter((reader) => isAbout || reader.mayState(printed))
      .flatMap((reader) => {
        const all = spokenIn(sentences, reader, { find, isAbout });
        if (isPlanned(from, reader)) return [];
        // there, only what is said of the author by name is
        return isElsewhere(from, reader)
          ? all.filter(({ claim, isNamed }) => claim.holder === 'own' && isNamed === true)
          : all;
      });
    const asked = readers.filter((reader) => !isElsewhere(from, reader));
    const answered = answeredIn(sentences, answerBehind(text, to), asked, { find, isAbout });
    return [...said, ...answered].map((each) => ({ ...each, section }));
  });
  if (spoken.length === 0) return [];
  const quoted = new Set(spoken.map(({ sentence }) => sentence.quote.text));
  // the standards of which another sentence of the page says that their certificate is planned or over
  const takenBack = new Set(
    sentencesOf(unprintedSection(page, { from: 0, to: text.length }, ''), readerOf).flatMap((each) =>
      !quoted.has(each.quote.text) && (isDenied(each) || hasEnded(each))
        ? find(each.words).map(({ standard }) => standard.key)
        : [],
    ),
  );
  return spoken.flatMap(({ claim, sentence, section, doubt }) =>
    claim.standards
      .filter(({ standard }) => !takenBack.has(standard.key))
      .map(({ standard }): Stated => ({
        system: '',
        ...(doubt !== undefined && { doubt }),
        ...(isLaw(standard) && { doubt: 'law' as const }),
        draft: certificationOf(
          { standard, printed: null, name: nameIn(sentence, standard.key, find) },
          { section, sentences: [sentence], alone: claim.standards.length === 1 },
          { find, catalogue },
        ),
      })),
  );
};

/** The longest first sentence of an answer. */
const LONGEST_ANSWER = 400;
/** Marks in front of an answer, and the letter with which questions and answers are told apart. */
const MARKS = /^[\s>*_#-]*(?:\p{L}{1,2}\s*[:：]\s*)?[*_\s]*/u;

/** What a question asks of the author, where its answer says yes: it stands in the next sentence, or behind the paragraph. */
const answeredIn = (
  [asked, next]: readonly Sentence[],
  behind: string,
  readers: readonly ClaimReader[],
  { find, isAbout }: { find: Reading['find']; isAbout: boolean },
): Spoken[] => {
  if (asked === undefined) return [];
  return readers
    .filter((reader) => reader.isYes(next?.words ?? behind))
    .flatMap((reader) => reader.asks(asked.words, find))
    .filter((claim) => isHeld(claim, { isAbout, before: null }))
    .map((claim) => ({ claim, sentence: asked }));
};

/** What stands behind a question, without the marks in front of it. */
const answerBehind = (text: string, at: number): string => {
  const behind = text.slice(at, at + LONGEST_ANSWER).replace(/^[*_\s]+/, '');
  return (behind.split(/\n\s*\n/)[0] ?? '').replace(MARKS, '');
};

/** A standard as a sentence prints it. */
const nameIn = ({ words }: Sentence, key: string, find: Reading['find']): string | undefined => {
  const mention = find(words).find(({ standard }) => standard.key === key);
  const printed = mention && words.slice(mention.from, mention.to);
  // in "ISO 27001, 27017" the second one has only a number
  return printed !== undefined && /\p{L}/u.test(printed) ? printed : undefined;
};
