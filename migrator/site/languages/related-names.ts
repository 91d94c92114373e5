import { groupBy } from '../../group-by';
import { topicNamed } from '../../reader/parse/topic';
import type { LinkedPage } from '../site-page';

/** Two pages in different languages that may be translations of each other, by their names. */
interface NamePair {
  page: LinkedPage;
  other: LinkedPage;
  /** Only a part of the names agrees. */
  isGuess: boolean;
  /** Nothing in the texts of a guess agrees, so that it is only suggested. */
  isDoubtful: boolean;
}

/**
 * Pairs of pages whose names are equal once spaces, case and the marks of editions are left out, that name the same
 * subject, `CSA STAR认证` and `关于 CSA STAR 的认证`, whose names are words for one topic, `en/privacy` and `de/datenschutz`, or that have the same number in the same folder of two languages,
 * `en/01_privacy` and `fr/01_confidentialite`, in folders that belong together. `single` are the pages without a
 * translation; a pair is found only where no third page could be meant, and where their figures agree.
 */
export const relatedNames = (single: readonly LinkedPage[]): NamePair[] => {
  const pairs: NamePair[] = [];
  for (const way of WAYS) {
    const paired = new Set(pairs.flatMap(({ page, other }) => [page, other]));
    pairs.push(
      ...pairsBy(
        single.filter((page) => !paired.has(page)),
        way,
      ),
    );
  }
  return pairs;
};

/** A way in which names are alike. */
interface Way {
  keyOf: (page: LinkedPage) => string;
  isGuess: boolean;
  /** So many headings in both texts say that a guess is right. */
  headings: number;
}

const pairsBy = (pages: readonly LinkedPage[], { keyOf, isGuess, headings }: Way): NamePair[] =>
  [...groupBy(pages, keyOf)].flatMap(([key, namesakes]) => {
    if (key === '' || namesakes.length > MOST_NAMESAKES) return [];
    const isOnly = (page: LinkedPage, other: LinkedPage): boolean =>
      namesakes.every((each) => each === other || each.locale !== other.locale || !fits(page, each));
    return namesakes.flatMap((page) =>
      namesakes
        .filter((other) => page.path < other.path && fits(page, other))
        .filter((other) => isOnly(page, other) && isOnly(other, page) && agree(page, other))
        .map((other) => ({ page, other, isGuess, isDoubtful: isGuess && !looksAlike(page, other, headings) })),
    );
  });

/** Names that so many pages have are no names of a subject. */
const MOST_NAMESAKES = 40;

const fits = (page: LinkedPage, other: LinkedPage): boolean =>
  page.locale !== other.locale &&
  (folderInAnyLanguage(page) === folderInAnyLanguage(other) || areNear(folderOf(page), folderOf(other)));

const folderInAnyLanguage = ({ name: { group } }: LinkedPage): string => group.slice(0, group.lastIndexOf('/') + 1);

/** The name of a file without its folders, language, ticket number and edition. */
const nameOf = ({ name }: LinkedPage): string =>
  name.logical
    .slice(name.logical.lastIndexOf('/') + 1)
    .normalize('NFKC')
    .replace(/^\d{5,}[-_ ]+/, '')
    .replace(/[-_ .](?:intl|international|global)$/i, '');

const foldedName = (page: LinkedPage): string =>
  nameOf(page)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** The names and numbers in Latin letters: `csa star`. */
const subjectOf = (page: LinkedPage): string => {
  const words = nameOf(page).match(/[A-Za-z][A-Za-z\d+.]*\d*|\d{4,}/g) ?? [];
  const subject = words.map((word) => word.toLowerCase()).filter((word) => word.length > 1);
  return subject.sort().join(' ');
};

/** The number that orders a file in a folder of a language, with that folder in any language: `{lang}/policies 1`. */
const placeInFolder = (page: LinkedPage): string => {
  const { name } = page;
  const number = /^0*(\d{1,3})[-_. ]+\D/.exec(name.group.slice(name.group.lastIndexOf('/') + 1))?.[1];
  return name.folder === null || number === undefined ? '' : `${folderInAnyLanguage(page)} ${number}`;
};

/** The topic that the name of a file is the word for in its language, with its folder in any language: `{lang}/legal privacy`. */
const topicInFolder = (page: LinkedPage): string => {
  const topic = topicNamed(nameOf(page));
  return topic === undefined ? '' : `${folderInAnyLanguage(page)} ${topic}`;
};

/** The surest first. */
const WAYS: readonly Way[] = [
  { keyOf: foldedName, isGuess: false, headings: 1 },
  { keyOf: subjectOf, isGuess: true, headings: 1 },
  { keyOf: topicInFolder, isGuess: true, headings: 2 },
  // two lists may have the same numbers by chance, and most pages have one heading
  { keyOf: placeInFolder, isGuess: true, headings: 2 },
];

const folderOf = ({ path }: LinkedPage): string[] => path.split('/').slice(0, -1);

/** Whether one folder is the other or in it, or both are in one folder. */
const areNear = (a: readonly string[], b: readonly string[]): boolean => {
  const shared = a.findIndex((segment, index) => segment !== b[index]);
  const common = shared < 0 ? Math.min(a.length, b.length) : shared;
  return Math.max(a.length, b.length) - common <= 1;
};

const FIGURE = /\d{2,}(?:\.\d+)?/g;
/** Fewer figures say nothing. */
const LEAST = 3;

/** Whether the figures of two texts agree: pages of one name may have different texts. */
const agree = (page: LinkedPage, other: LinkedPage): boolean => {
  const [few, many] = [figuresOf(page), figuresOf(other)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size < LEAST) return true;
  return [...few].filter((figure) => many.has(figure)).length * 2 >= few.size;
};

/** Whether something in two texts agrees: figures, or how many headings they have. */
const looksAlike = (page: LinkedPage, other: LinkedPage, least: number): boolean => {
  const [few, many] = [figuresOf(page), figuresOf(other)].sort((a, b) => a.size - b.size);
  const shared = [...(few ?? [])].filter((figure) => many?.has(figure)).length;
  const headings = headingsOf(page);
  return (shared > 0 && shared * 2 >= (few?.size ?? 0)) || (headings >= least && headings === headingsOf(other));
};

const headingsOf = ({ draft }: LinkedPage): number => draft.source.text.match(/^#{1,6}\s|<h[1-6][\s>]/gim)?.length ?? 0;

const figuresOf = ({ draft }: LinkedPage): Set<string> =>
  new Set(draft.source.text.replace(/\]\([^)\n]*\)/g, ']').match(FIGURE) ?? []);
