import type { ChangeReason, ContentChange } from '../contracts/changes';
import type { RecordType } from '../contracts/values';

/** A published page in one language, as far as others show it. */
export interface ShownPage {
  documentId: string;
  locale: string;
  path: string | null;
  title: string;
}

/** The parts of an entry that readers see. */
export interface Shown {
  /** The languages in which readers can read it. */
  locales: readonly string[];
  /** The published certifications that name it. */
  certifications: readonly string[];
  /** The same of processors. */
  processors: readonly string[];
  /** The published pages that show it, or are it. */
  pages: readonly ShownPage[];
  /** The paths that it redirects. */
  redirected: readonly string[];
  /** The text about it on every page; null: none. */
  everywhere: string | null;
}

/** An entry around a write. */
interface WrittenEntry {
  type: RecordType;
  documentId: string;
  before: Shown;
  after: Shown;
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const tagsOf = (type: RecordType, documentIds: Iterable<string>): string[] => {
  const ids = [...documentIds];
  return ids.length === 0 ? [] : [type, ...ids.map((id) => `${type}:${id}`)];
};

const isEmpty = ({ locales, pages, redirected }: Shown): boolean =>
  locales.length === 0 && pages.length === 0 && redirected.length === 0;

const pathsOf = (pages: readonly ShownPage[]): string[] => pages.flatMap(({ path }) => path ?? []);

/** The change of a write for readers; null if they see neither the new nor the old state. */
export const changeOf = (
  { type, documentId, before, after }: WrittenEntry,
  reason: ChangeReason,
): ContentChange | null => {
  if (isEmpty(before) && isEmpty(after)) return null;
  const both = [before, after];
  // only a page takes its path with it: what shows an entry of another type stays, without it
  const paths = sorted(pathsOf(type === 'page' ? after.pages : both.flatMap(({ pages }) => pages)));
  const left = pathsOf(before.pages).filter((path) => !paths.includes(path));
  return {
    paths,
    oldPaths: sorted([...left, ...both.flatMap(({ redirected }) => redirected)]),
    locales: sorted(both.flatMap(({ locales, pages }) => [...locales, ...pages.map(({ locale }) => locale)])),
    tags: sorted([
      ...tagsOf(type, [documentId]),
      ...tagsOf('certification', new Set(both.flatMap(({ certifications }) => certifications))),
      ...tagsOf('processor', new Set(both.flatMap(({ processors }) => processors))),
      ...tagsOf('page', new Set(both.flatMap(({ pages }) => pages.map((page) => page.documentId)))),
    ]),
    everything: before.everywhere !== after.everywhere,
    reason,
  };
};

/**
 * Several changes as one, in the order in which they happened. A path that a page has left and another has taken since is
 * a path of a page. Throws without a change.
 */
export const mergeChanges = (changes: readonly ContentChange[]): ContentChange => {
  const reason = changes.at(-1)?.reason;
  if (reason === undefined) throw new Error('there is no change to merge');
  const isPage = new Map<string, boolean>();
  for (const { paths, oldPaths } of changes) {
    for (const path of oldPaths) isPage.set(path, false);
    for (const path of paths) isPage.set(path, true);
  }
  const those = (wanted: boolean): string[] => sorted([...isPage].flatMap(([path, is]) => (is === wanted ? path : [])));
  return {
    paths: those(true),
    oldPaths: those(false),
    locales: sorted(changes.flatMap(({ locales }) => locales)),
    tags: sorted(changes.flatMap(({ tags }) => tags)),
    everything: changes.some(({ everything }) => everything),
    reason,
  };
};

/** The same change, where pages stand at some of the paths that it calls old. */
export const withStanding = (change: ContentChange, standing: readonly string[]): ContentChange => {
  const isTaken = new Set(standing);
  const taken = change.oldPaths.filter((path) => isTaken.has(path));
  return {
    ...change,
    paths: sorted([...change.paths, ...taken]),
    oldPaths: change.oldPaths.filter((path) => !isTaken.has(path)),
  };
};
