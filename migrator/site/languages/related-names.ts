import { groupBy } from '../../group-by';
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
 * Pairs of pages whose names are equal once spaces, case and the marks of editions are left out, or that name the same
 * subject, `CSA STAR认证` and `关于 CSA STAR 的认证`, in folders that belong together. `single` are the pages without a
 * translation; a pair is found only where no third page could be meant, and where their figures agree.
 */
export const relatedNames = (single: readonly LinkedPage[]): NamePair[] => {
  const equal = pairsBy(single, foldedName, false);
  const paired = new Set(equal.flatMap(({ page, other }) => [page, other]));
  return [
    ...equal,
    ...pairsBy(
      single.filter((page) => !paired.has(page)),
      subjectOf,
      true,
    ),
  ];
};

const pairsBy = (pages: readonly LinkedPage[], keyOf: (page: LinkedPage) => string, isGuess: boolean): NamePair[] =>
  [...groupBy(pages, keyOf)].flatMap(([key, namesakes]) => {
    if (key === '' || namesakes.length > MOST_NAMESAKES) return [];
    return namesakes.flatMap((page) => {
      const others = namesakes.filter((other) => fits(page, other));
      const [other] = others;
      if (other === undefined || others.length > 1 || page.path > other.path) return [];
      const back = namesakes.filter((each) => fits(other, each));
      if (back.length > 1 || !agree(page, other)) return [];
      return [{ page, other, isGuess, isDoubtful: isGuess && !looksAlike(page, other) }];
    });
  });

/** Names that so many pages have are no names of a subject. */
const MOST_NAMESAKES = 40;

const fits = (page: LinkedPage, other: LinkedPage): boolean =>
  page.locale !== other.locale && areNear(folderOf(page), folderOf(other));

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
const looksAlike = (page: LinkedPage, other: LinkedPage): boolean => {
  const [few, many] = [figuresOf(page), figuresOf(other)].sort((a, b) => a.size - b.size);
  const shared = [...(few ?? [])].filter((figure) => many?.has(figure)).length;
  const headings = headingsOf(page);
  return (shared > 0 && shared * 2 >= (few?.size ?? 0)) || (headings > 0 && headings === headingsOf(other));
};

const headingsOf = ({ draft }: LinkedPage): number => draft.source.text.match(/^#{1,6}\s|<h[1-6][\s>]/gim)?.length ?? 0;

const figuresOf = ({ draft }: LinkedPage): Set<string> =>
  new Set(draft.source.text.replace(/\]\([^)\n]*\)/g, ']').match(FIGURE) ?? []);
