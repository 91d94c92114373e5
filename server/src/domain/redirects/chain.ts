import { normalisePath } from '../../delivery/path-candidates';

/** One language of a page that readers find. */
export interface PublishedPage {
  documentId: string;
  locale: string;
  path: string;
  title: string;
}

export interface StoredRedirect {
  documentId: string;
  from: string;
  /** A path or URL; null or empty where the path is gone. */
  to: string | null;
  /** 410: the path is gone, and `to` means nothing. */
  code: number | null;
}

/** What answers to paths, of whatever site. */
export interface Addresses {
  pages: readonly Pick<PublishedPage, 'path'>[];
  redirects: readonly StoredRedirect[];
}

/** Where a path leads in the end. */
export interface Chain {
  /** A path or URL at which nothing redirects any further. */
  end: string;
  /** The paths on the way in their normal form, the first one and the end included. */
  passed: ReadonlySet<string>;
}

/** A path of this site has one slash in front; what has two, or a scheme, leaves it. */
export const isPath = (to: string): boolean => to.startsWith('/') && !to.startsWith('//');

/** Where a redirect leads; null where it says that its path is gone. */
export const targetOf = ({ to, code }: Pick<StoredRedirect, 'to' | 'code'>): string | null =>
  Number(code) === 410 || to === null || to === '' ? null : to;

/** Tells for a path where a redirect leads from there; null at a page, and where nothing answers. */
export type NextStep = (path: string) => string | null;

/** Addresses by path in its normal form. */
export interface AddressIndex {
  pages: ReadonlySet<string>;
  redirects: Map<string, StoredRedirect>;
}

export const indexAddresses = ({ pages, redirects }: Addresses): AddressIndex => ({
  pages: new Set(pages.map(({ path }) => normalisePath(path))),
  redirects: new Map(redirects.map((redirect) => [normalisePath(redirect.from), redirect])),
});

/** The steps through these addresses. A page wins over a redirect at its path; the document `without` is passed over. */
export const stepsThrough =
  ({ pages, redirects }: AddressIndex, without: string | null = null): NextStep =>
  (path) => {
    const place = normalisePath(path);
    const redirect = pages.has(place) ? undefined : redirects.get(place);
    return redirect === undefined || redirect.documentId === without ? null : targetOf(redirect);
  };

/** Follows the redirects from a path. A loop ends where it comes back to itself. */
export const followRedirects = (start: string, next: NextStep): Chain => {
  const passed = new Set<string>();
  let end = start;
  while (isPath(end) && !passed.has(normalisePath(end))) {
    passed.add(normalisePath(end));
    end = next(end) ?? end;
  }
  return { end, passed };
};

/** Where paths lead in the end, as `followRedirects` has it; each step is taken once, however many paths are asked for. */
export const endsThrough = (next: NextStep): ((start: string) => string) => {
  const ends = new Map<string, string>();
  return (start) => {
    const passed = new Set<string>();
    let end = start;
    while (isPath(end)) {
      const place = normalisePath(end);
      const known = ends.get(place);
      if (known !== undefined) end = known;
      if (known !== undefined || passed.has(place)) break;
      passed.add(place);
      end = next(end) ?? end;
    }
    for (const place of passed) ends.set(place, end);
    return end;
  };
};

/**
 * Whether a redirect from `from` to `to` would lead back to its own path. Pages on the way do not count: they may leave,
 * and the loop would be closed.
 */
export const leadsBack = (from: string, to: string, { redirects }: AddressIndex, without: string | null): boolean =>
  followRedirects(to, stepsThrough({ pages: new Set(), redirects }, without)).passed.has(normalisePath(from));

/**
 * The redirects that lead to `from` and are to lead to `end` instead, so that they stay one step long; none where a page
 * stands at `from`, since that is where they belong. `pages` also hold those that wait to be published.
 */
export const redirectsTo = ({ pages, redirects }: Addresses, from: string, end: string): StoredRedirect[] => {
  const place = normalisePath(from);
  if (pages.some(({ path }) => normalisePath(path) === place)) return [];
  return redirects.filter((redirect) => {
    const to = targetOf(redirect);
    const leadsHere = to !== null && isPath(to) && normalisePath(to) === place;
    return leadsHere && ![place, normalisePath(end)].includes(normalisePath(redirect.from));
  });
};
