import type { Standard } from '../../../domain/catalogue/catalogue';
import { systemOf, type Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import { entriesOf, type Entry, type EntryPage } from './entries';
import { headedStandards } from './heading';
import { isOutright, takesBack } from './held';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';
import type { Subject } from './subject';

/** Laws certify nobody; only a section of its own says what an author has assessed. */
const isLaw = ({ statement }: Standard): boolean => statement === 'self-assessment';

/**
 * The certificates that tables, lists and paragraphs tell of, but for the standards of which a section of the page
 * tells: `headed` are their keys.
 */
export const statedEntries = (page: EntryPage, headed: ReadonlySet<string>, reading: Reading): Stated[] => {
  const { find } = reading;
  const isFree = ({ standard }: Subject): boolean => !headed.has(standard.key) && !isLaw(standard);
  return entriesOf(page, find).flatMap((entry) => {
    const { section } = entry;
    const sentences = sentencesOf(section);
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

/** Whose they are, and thereby whose certificates, a passing sentence does not say. */
const DATA_CENTRES = /\bdata ?cent(?:er|re)s?\b|数据中心(?!联盟)|机房/i;

/** A row or an item is about what it names, as a whole; of a paragraph each sentence counts by itself. */
const subjectsOf = ({ kind, section, announced }: Entry, sentences: Sentence[], { find }: Reading): Subject[] => {
  if (kind === 'paragraph') {
    const claimed = sentences
      .filter((sentence) => isOutright(sentence) && !DATA_CENTRES.test(sentence.words))
      .flatMap(({ words }) => find(words).map(({ standard, from, to }) => ({ standard, name: words.slice(from, to) })));
    const first = new Map(claimed.toReversed().map((each) => [each.standard.key, each]));
    return [...first.values()].reverse().map((each) => ({ ...each, printed: null }));
  }
  if (takesBack(sentences) || !(announced || sentences.some(isOutright))) return [];
  const { heading } = section;
  return headedStandards(heading, find(heading)).map(({ standard, from, to }) => ({
    standard,
    printed: heading.slice(from, to),
  }));
};

/** Of a paragraph about several standards the sentences that name this one; what stands in a row is about all of it. */
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
