import { hashOf } from '../../../canonical-hash';
import { groupBy } from '../../../group-by';
import type { ProcessorDraft } from '../../../model/processor';
import { PROCESSOR_DAYS } from '../../../../model/contracts/processors';
import { webAddress } from '../certifications/organization-records';
import { keyFromName } from '../named-record';
import type { Listing } from './listings';

/** An independent controller is never called a subprocessor: a company that is both has two entries. */
const isController = ({ kind }: ProcessorDraft): boolean => kind === 'controller';

/** The mark of a row among those about other companies: its name, in one spelling, and its role. */
const identityOf = (row: ProcessorDraft): string =>
  `${isController(row) ? 'controller' : ''} ${row.name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;

const host = (url: string | null): string => {
  const address = webAddress(url);
  return address === null ? '' : new URL(address).hostname.replace(/^www\./, '');
};

/** All that a row states and no translation changes; empty parts are not stated. */
const factsOf = (row: ProcessorDraft): string[] => [
  isController(row) ? 'controller' : 'processor',
  [...row.countries].sort().join(),
  host(row.url),
  ...PROCESSOR_DAYS.map((day) => row[day] ?? ''),
];

/** Whether two rows can be one company, and both state something that says so. */
const agree = (one: ProcessorDraft, other: ProcessorDraft): boolean => {
  const theirs = factsOf(other);
  const pairs = factsOf(one).map((own, at) => [own, theirs[at] ?? ''] as const);
  const stated = pairs.filter(([own, its]) => own !== '' && its !== '');
  // the role alone says nothing
  return stated.every(([own, its]) => own === its) && stated.length > 1;
};

/** Rows of two lists, by their places. */
type Pair = readonly [own: number, its: number];

/** Pairs rows by a text that only one row of each list has; an empty one counts for nothing. */
const pairsBy = (
  own: readonly ProcessorDraft[],
  its: readonly ProcessorDraft[],
  of: (row: ProcessorDraft) => string,
): Pair[] => {
  const placesOf = (rows: readonly ProcessorDraft[]): Map<string, number[]> => {
    const places = rows.map((row, at) => ({ text: of(row), at }));
    return new Map([...groupBy(places, ({ text }) => text)].map(([text, found]) => [text, found.map(({ at }) => at)]));
  };
  const others = placesOf(its);
  return [...placesOf(own)].flatMap(([text, [at, ...more]]): Pair[] => {
    const [twin, ...rest] = others.get(text) ?? [];
    return text === '' || at === undefined || twin === undefined || more.length + rest.length > 0 ? [] : [[at, twin]];
  });
};

/**
 * The rows of two translations that are about one company although their names differ. They have one address, or stand at
 * one place between rows that are known, in as many rows of both, where nothing disagrees and something agrees; where rows
 * were added to one list, by facts that no other row between states.
 */
const translatedRows = (own: readonly ProcessorDraft[], its: readonly ProcessorDraft[]): Pair[] => {
  const named = pairsBy(own, its, identityOf);
  const linked = pairsBy(own, its, ({ url }) => url ?? '');
  const known = [...named, ...linked].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const fixed = known.filter((pair, at) => pair.join() !== known[at - 1]?.join());
  // rows in another order stand at no place that says anything
  if (fixed.some(([, at], index) => at <= (fixed[index - 1]?.[1] ?? -1))) return linked;
  const begins: Pair[] = [[0, 0], ...fixed.map(([at, twin]): Pair => [at + 1, twin + 1])];
  const between = begins.flatMap(([ownStart, itsStart], index): Pair[] => {
    const [ownEnd, itsEnd] = fixed[index] ?? [own.length, its.length];
    const [ours, theirs] = [own.slice(ownStart, ownEnd), its.slice(itsStart, itsEnd)];
    const pairs: Pair[] =
      ours.length === theirs.length
        ? [...ours.keys()].map((at): Pair => [at, at])
        : pairsBy(ours, theirs, (row) => factsOf(row).join(' '));
    return pairs
      .filter(([at, twin]) => {
        const [one, other] = [ours[at], theirs[twin]];
        return one !== undefined && other !== undefined && agree(one, other);
      })
      .map(([at, twin]): Pair => [at + ownStart, twin + itsStart]);
  });
  return [...linked, ...between];
};

/** Letters and signs that a key cannot say: names that differ in them would have one key. */
const UNSAID = /[^\p{Script=Latin}\p{Script=Han}\p{Script=Inherited}\p{Nd}\p{Z}\p{P}]|[#@]/u;

/** The key of a company; `isTaken`: another one has the key that its name gives. */
const keyOf = (row: ProcessorDraft, isTaken: (key: string) => boolean): string => {
  const plain = keyFromName(row.name, 'processor');
  const told = hashOf(identityOf(row)).replace(/^.*:/, '').slice(0, 8);
  const key = UNSAID.test(row.name.normalize('NFKC')) ? `${plain}-${told}` : plain;
  // a name never gives two hyphens
  const whole = isController(row) ? `${key}--controller` : key;
  return isTaken(whole) ? `${whole}-${told}` : whole;
};

/** Finds which rows of a site are about one company, and answers its key; `listings` in the order of ownership. */
export const keysOfProcessors = (listings: readonly Listing[]): ((row: ProcessorDraft) => string) => {
  const other = new Map<string, string>();
  const rootOf = (identity: string): string => {
    let root = identity;
    for (let next = other.get(root); next !== undefined; next = other.get(root)) root = next;
    return root;
  };
  for (const [, [owner, ...translations]] of groupBy(listings, ({ group }) => group))
    for (const { locale, processors } of translations) {
      if (owner === undefined || locale === owner.locale) continue;
      for (const [own, its] of translatedRows(owner.processors, processors)) {
        const [one, twin] = [owner.processors[own], processors[its]].map((row) => row && rootOf(identityOf(row)));
        if (one !== undefined && twin !== undefined && one !== twin) other.set(twin, one);
      }
    }
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const row of listings.flatMap(({ processors }) => processors)) {
    const root = rootOf(identityOf(row));
    if (keys.has(root)) continue;
    const key = keyOf(row, (each) => taken.has(each));
    taken.add(key);
    keys.set(root, key);
  }
  return (row) => keys.get(rootOf(identityOf(row))) ?? keyOf(row, () => false);
};
