import type { StandardSearch } from '../../model/catalogue/find-standards';
import { lastAtMost } from '../../model/last-at-most';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { CertificationPage } from './certification-page';
import { isHeld } from './grammar/claim';
import type { ClaimReader } from './grammar/read-claims';
import { introductionOf } from './grammar/introduction';
import { QUESTION } from './grammar/questions';
import type { ReaderOf } from './grammar/readers';
import { paragraphsOf } from './sections/paragraphs';
import { isLaw } from './stated-entries';
import { unprintedSection, type Nested } from './sections/section';
import { hasEnded, isDenied } from './sentences/negated';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';
import { spokenIn, type Spoken } from './spoken';

/** The foot of a page is about its author; that of a card is not. */
const FOOTER =
  // eslint-disable-next-line words/no-words -- names of classes, which are the same in every language
  /^\s*<(?:footer\b(?![^<>]*\b(?!site|page)\w+-footer\b)|div\b[^<>]*=["'](?:[^"']*\s)?(?:site-|page-)?footer(?:\s[^"']*)?["'])/i;

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
  const lastHeading = headings.at(-1)?.heading.from ?? -1;
  const isElsewhere = (at: number, reader: ClaimReader): boolean => headingsAt(at).some(reader.isElsewhere);
  /** "Our data centers", "Servers": the subject of what is said below it without one. */
  const isOfRented = (at: number, reader: ClaimReader): boolean => headingsAt(at).slice(0, 1).some(reader.headsRented);
  /** "Planned certifications", but not "Roadmap". */
  const isPlanned = (at: number, reader: ClaimReader): boolean =>
    headingsAt(at).some((each) => reader.takesBack(each) && reader.concerns(each));
  const spoken = paragraphs.flatMap(({ from, to, label }) => {
    const section = unprintedSection(page, { from, to }, '');
    const sentences = labelledBy(sentencesOf(section, readerOf), label, { readers, find });
    const printed = text.slice(from, to);
    const isOfAuthor = isAbout || (from > lastHeading && FOOTER.test(printed));
    const said = readers
      .filter((reader) => isOfAuthor || reader.mayState(printed))
      .flatMap((reader) => {
        const all = spokenIn(sentences, reader, { find, isAbout: isOfAuthor });
        if (isPlanned(from, reader)) return [];
        // there, only what is said of the author by name is
        return isElsewhere(from, reader) ||
          isOfRented(from, reader) ||
          (label !== undefined && reader.headsRented(label))
          ? all.filter(({ claim, isNamed }) => claim.holder === 'own' && isNamed === true)
          : all;
      });
    const asked = readers.filter((reader) => !isElsewhere(from, reader));
    const questions = questionsIn(sentences, answerBehind(text, to));
    const answered = answeredIn(questions, asked, { find, isAbout });
    const lists = [
      { question: lineBefore(text, from), answer: sentences[0] },
      ...questions.map(({ question, answer: [first] }) => ({ question: question.words, answer: first })),
    ];
    const listed = listedIn(lists, asked, { find, isAbout });
    const headed = isOfAuthor ? headedIn(sentences, asked, find) : [];
    return [...said, ...answered, ...listed, ...headed].map((each) => ({ ...each, section }));
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
  return spoken.flatMap(({ claim, sentence, behind = [], section, doubt }) =>
    claim.standards
      .filter(({ standard }) => !takenBack.has(standard.key))
      .map(({ standard }): Stated => ({
        system: '',
        ...(doubt !== undefined && { doubt }),
        ...(isLaw(standard) && { doubt: 'law' as const }),
        draft: certificationOf(
          { standard, printed: null, name: nameIn(sentence, standard.key, find) },
          { section, sentences: [sentence, ...behind], alone: claim.standards.length === 1 },
          { find, catalogue },
        ),
      })),
  );
};

/** The first of some sentences with the label beside them, if that is about certificates, and of no standard. */
const labelledBy = (
  sentences: Sentence[],
  label: string | undefined,
  { readers, find }: { readers: readonly ClaimReader[]; find: Reading['find'] },
): Sentence[] => {
  if (label === undefined || QUESTION.test(label) || find(label).length > 0) return sentences;
  if (!readers.some((reader) => reader.concerns(label))) return sentences;
  return sentences.map((each, at) =>
    at === 0 ? { ...each, label, labelled: { value: each.words, quote: each.quote } } : each,
  );
};

/** The longest first sentence of an answer. */
const LONGEST_ANSWER = 400;
/** Marks in front of an answer, and the letter with which questions and answers are told apart. */
const MARKS = /^[\s>*_#-]*(?:\p{L}{1,2}\s*[:：.．]\s*)?[*_\s]*/u;

/** A question and its answer: the sentences up to the next question, or else what stands behind the paragraph. */
interface Asked {
  question: Sentence;
  answer: readonly Sentence[];
  /** The answer as one text. */
  text: string;
}

/** The questions of a paragraph: often several of them stand in one. */
const questionsIn = (sentences: readonly Sentence[], behind: string): Asked[] => {
  // a question without its mark is read at the beginning
  const places = [...sentences.keys()].filter((at) => at === 0 || QUESTION.test(sentences[at]?.words ?? ''));
  return places.flatMap((at, index): Asked[] => {
    const question = sentences[at];
    if (question === undefined) return [];
    const next = places[index + 1];
    const answer = sentences.slice(at + 1, next);
    const text = answer.length === 0 && next === undefined ? behind : answer.map(({ words }) => words).join(' ');
    return [{ question, answer, text }];
  });
};

interface Reads {
  find: Reading['find'];
  isAbout: boolean;
}

/** The claims of questions to the author that their answers affirm. */
const answeredIn = (asked: readonly Asked[], readers: readonly ClaimReader[], { find, isAbout }: Reads): Spoken[] =>
  asked.flatMap(({ question, text }) =>
    readers
      .filter((reader) => reader.isYes(text))
      .flatMap((reader) => reader.asks(question.words.replace(MARKS, ''), find))
      .filter((claim) => isHeld(claim, { isAbout, before: null }))
      .map((claim) => ({ claim, sentence: question })),
  );

/** The standards that answers list: "Which certificates do you hold? ISO 9001 and ISO 14001." */
const listedIn = (
  asked: readonly { question: string; answer: Sentence | undefined }[],
  readers: readonly ClaimReader[],
  { find, isAbout }: Reads,
): Spoken[] =>
  asked.flatMap(({ question, answer }): Spoken[] => {
    if (answer === undefined) return [];
    return readers
      .filter((reader) => reader.asksWhich(question.replace(MARKS, ''), find))
      .flatMap((reader) => reader.lists(answer.words, find(answer.words)) ?? [])
      .filter((claim) => isHeld(claim, { isAbout, before: null }))
      .map((claim) => ({ claim, sentence: answer }));
  });

/** A heading and what stands below it, in one line. */
const HEADED = /^([^:：]{2,60}?)(?:\s*[:：]|\s+[–—-]+(?=\s))\s*(.+)$/su;

/** The standards of lines that are a heading and its list: "Current certifications: ISO 9001, ISO 14001". */
const headedIn = (sentences: readonly Sentence[], readers: readonly ClaimReader[], find: Reading['find']): Spoken[] =>
  sentences.flatMap((sentence): Spoken[] => {
    const { label, words } = sentence;
    const [, heading = '', list = ''] = HEADED.exec(label === null ? words : `${label}: ${words}`) ?? [];
    const mentions = find(list);
    if (mentions.length === 0) return [];
    return readers
      .filter(({ isIn, isNoun, heads }) => isIn(words) && (isNoun(heading) || heads(heading, 'certificates')))
      .flatMap((reader) => reader.lists(list, mentions) ?? [])
      .map((claim) => ({ claim, sentence }));
  });

/** The last line in front of a paragraph, without marks of headings and emphasis. */
const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LONGEST_ANSWER), at)
    .trimEnd()
    .split('\n')
    .at(-1)
    ?.replace(/[*_]+$/, '') ?? '';

/** Behind the cell of a question stands that of its answer. */
const NEXT_CELL = /^\|\s*([^|\n]*)/;

/** The text behind a question, without the marks in front of it. */
const answerBehind = (text: string, at: number): string => {
  const behind = text.slice(at, at + LONGEST_ANSWER).replace(/^[*_\s]+/, '');
  if (behind.startsWith('|')) return NEXT_CELL.exec(behind)?.[1] ?? '';
  return (behind.split(/\n\s*\n/)[0] ?? '').replace(MARKS, '');
};

/** A standard as a sentence prints it. */
const nameIn = ({ words }: Sentence, key: string, find: Reading['find']): string | undefined => {
  const mention = find(words).find(({ standard }) => standard.key === key);
  const printed = mention && words.slice(mention.from, mention.to);
  // in "ISO 27001, 27017" the second one has only a number
  return printed !== undefined && /\p{L}/u.test(printed) ? printed : undefined;
};
