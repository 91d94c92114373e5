import type { Standard } from '../../model/catalogue/catalogue';
import { joined, phrases } from '../../model/languages/phrases';
import { systemOf, type Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { ReaderOf } from './grammar/readers';
import { namesHolder, namesStandard, namesStatus, printedLabel } from './facts/fact-label';
import { ofHeadedLevel } from './facts/level';
import { entriesOf, type Entry, type EntryPage } from './sections/entries';
import { headedStandards } from './sections/heading';
import { isCertificateFact, isOutright, takesBack } from './sentences/held';
import { withoutHosts } from './sentences/hosts';
import { withoutPending } from './sentences/pending';
import { isRanked, type IsOwn } from './sentences/ranked';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';
import { isRefused } from './sentences/status';
import type { Subject } from './subject';

/**
 * Whether a standard is a law. Nobody is certified against a law, so only a section of its own states the author's
 * assessment.
 */
export const isLaw = ({ statement }: Standard): boolean => statement === 'self-assessment';

/** The inputs from which facts are read, with the page's organization and topic. */
type OwnReading = Reading & {
  isOwn: IsOwn;
  about: 'compliance' | 'security' | 'other';
  readerOf: ReaderOf;
};

/**
 * The certificates stated in tables, lists and paragraphs, except for standards that have a section of their own on the
 * page: their keys are in `headed`.
 */
export const statedEntries = (page: EntryPage, headed: ReadonlySet<string>, reading: OwnReading): Stated[] => {
  const { find } = reading;
  const isFree = ({ standard }: Subject): boolean => !headed.has(standard.key) && !isLaw(standard);
  return entriesOf(page, find).flatMap((entry) => {
    const { section } = entry;
    if (!counts(entry, reading)) return [];
    const sentences =
      entry.kind === 'paragraph' ? withoutHosts(sentencesOf(section, reading.readerOf)) : completed(entry, reading);
    if (sentences === null) return [];
    const subjects = subjectsOf(entry, sentences, reading);
    return subjects.filter(isFree).map((subject) => ({
      system: entry.kind === 'paragraph' ? '' : systemOf(section.heading, subject.standard, find),
      draft: certificationOf(
        subject,
        { section, sentences: aboutOne(subject, subjects, sentences, entry, reading), alone: subjects.length === 1 },
        reading,
      ),
    }));
  });
};

/** A page about something else than compliance has to say more clearly that its author holds what it lists. */
const counts = ({ introduced, isPlain }: Entry, { about }: OwnReading): boolean =>
  introduced || about === 'compliance' || (about === 'security' && isPlain);

/** The sentences of a row or an item without levels that are pending; null if only the one that it begins with is. */
const completed = ({ section }: Entry, { find, readerOf }: OwnReading): Sentence[] | null => {
  const all = sentencesOf(section, readerOf);
  const [named, ...others] = headedStandards(section.heading, find(section.heading));
  if (named === undefined || others.length > 0) return all;
  const told = withoutPending(all, named.standard);
  if (told.length === all.length && told.every((each, at) => each === all[at])) return all;
  const own = ofHeadedLevel(section.heading, told, find, named.standard);
  return own.length === 0 ? null : own;
};

/** A name of its own; in "ISO 27001, 27017" the second one has only a number. */
const nameIn = (printed: string): { name?: string } => (/\p{L}/u.test(printed) ? { name: printed } : {});

/** A standard, and its name where a sentence prints more than its number. */
type Mentioned = Omit<Subject, 'printed'>;

/** A passing sentence about data centers does not say who owns them, so it does not say whose certificates they are. */
const DATA_CENTRES = joined(phrases('statements', ({ entries }) => entries.dataCentres));

/**
 * The standards that an entry is about. A row or an item is about the standards it names; in a paragraph each sentence
 * is judged by itself.
 */
const subjectsOf = (
  { kind, section, announced }: Entry,
  sentences: Sentence[],
  { find, isOwn }: OwnReading,
): Subject[] => {
  if (kind === 'paragraph') {
    const claimed = sentences
      .filter(({ words }) => !DATA_CENTRES.test(words))
      .flatMap((sentence) =>
        find(sentence.words)
          .filter(({ standard }) => isOutright(sentence) || isRanked(sentence, standard, find, isOwn))
          .map(({ standard, from, to }) => ({ standard, ...nameIn(sentence.words.slice(from, to)) })),
      );
    const first = new Map(
      [...claimed, ...cardOf(sentences, { find, isOwn })].toReversed().map((each) => [each.standard.key, each]),
    );
    return [...first.values()].reverse().map((each) => ({ ...each, printed: null }));
  }
  const { heading } = section;
  if (takesBack(sentences) || isRefused(kind, heading, sentences)) return [];
  if (!announced && !sentences.some(isOutright)) return [];
  return headedStandards(heading, find(heading)).map(({ standard, from, to }) => ({
    standard,
    printed: heading.slice(from, to),
  }));
};

/** Whether a line of a card tells something of the author's certificate. */
const tellsOfCertificate = ({ label, words }: Sentence, isOwn: IsOwn): boolean => {
  if (label === null) return false;
  if (namesHolder(label)) return isOwn(words);
  return namesStandard(label) || namesStatus(label) || printedLabel(label) !== null;
};

/** The standard of lines of labels and values that tell of one certificate, and its number or a day of it. */
const cardOf = (sentences: readonly Sentence[], { find, isOwn }: Pick<OwnReading, 'find' | 'isOwn'>): Mentioned[] => {
  const named = sentences.flatMap((sentence) => find(sentence.words).map((mention) => ({ sentence, mention })));
  const [first] = named;
  if (first === undefined || !sentences.every((each) => tellsOfCertificate(each, isOwn))) return [];
  const { standard } = first.mention;
  const isOne = named.every(
    ({ sentence, mention }) => mention.standard.key === standard.key && namesStandard(sentence.label ?? ''),
  );
  if (!isOne || takesBack(sentences) || !sentences.some((each) => isCertificateFact(each, standard, find))) return [];
  const { words } = first.sentence;
  return [{ standard, ...nameIn(words.slice(first.mention.from, first.mention.to)) }];
};

/**
 * The sentences about one standard: in a paragraph about several standards those that name it, in a row all of them.
 */
const aboutOne = (
  { standard }: Subject,
  all: readonly Subject[],
  sentences: Sentence[],
  { kind }: Entry,
  { find }: Reading,
): Sentence[] =>
  all.length === 1
    ? sentences
    : sentences.filter(({ words }) => {
        const keys = find(words).map((each) => each.standard.key);
        return keys.includes(standard.key) || (kind !== 'paragraph' && keys.length === 0);
      });
