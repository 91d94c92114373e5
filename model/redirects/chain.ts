import { normalisePath } from '../path-candidates';

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * The path that a URL of the site itself leads to, with query and fragment; any other target as it is. A site answers
 * on its host with either scheme.
 */
export const ownPath = (to: string, origins: readonly string[]): string => {
  if (!/^https?:/i.test(to)) return to;
  const url = urlOf(to);
  const isOwn = url !== null && origins.some((origin) => urlOf(origin)?.host === url.host);
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : to;
};

/** One language of a published page. */
export interface PublishedPage {
  documentId: string;
  locale: string;
  path: string;
  title: string;
}

export interface StoredRedirect {
  documentId: string;
  from: string;
  /** A path or URL; null or empty if the path is gone. */
  to: string | null;
  /** 410 means that the path is gone and `to` is ignored. */
  code: number | null;
}

/** Everything that responds at a path, on any site. */
export interface Addresses {
  pages: readonly Pick<PublishedPage, 'path'>[];
  redirects: readonly StoredRedirect[];
}

/** The result of following redirects from a path. */
interface Chain {
  /** The path or URL that does not redirect any further. */
  end: string;
  /** The visited paths in their normal form, including the first one and the end. */
  passed: ReadonlySet<string>;
}

/**
 * Whether a target is a path of this site, which begins with one slash. Targets with two slashes or a scheme lead to
 * other sites.
 */
export const isPath = (to: string): boolean => to.startsWith('/') && !to.startsWith('//');

/** The target of a redirect; null for a path that is gone. */
export const targetOf = ({ to, code }: Pick<StoredRedirect, 'to' | 'code'>): string | null =>
  Number(code) === 410 || to === null || to === '' ? null : to;

/** Returns the target of the redirect at a path; null if the path has a page, or nothing. */
type NextStep = (path: string) => string | null;

/** Addresses by path in its normal form. */
interface AddressIndex {
  pages: ReadonlySet<string>;
  redirects: Map<string, StoredRedirect>;
}

export const indexAddresses = ({ pages, redirects }: Addresses): AddressIndex => ({
  pages: new Set(pages.map(({ path }) => normalisePath(path))),
  redirects: new Map(redirects.map((redirect) => [normalisePath(redirect.from), redirect])),
});

/**
 * Makes the steps through these addresses. A page takes precedence over a redirect at its path; redirects of the
 * document `without` are ignored.
 */
export const stepsThrough =
  ({ pages, redirects }: AddressIndex, without: string | null = null): NextStep =>
  (path) => {
    const place = normalisePath(path);
    const redirect = pages.has(place) ? undefined : redirects.get(place);
    return redirect === undefined || redirect.documentId === without ? null : targetOf(redirect);
  };

/** Follows the redirects from a path. A loop ends when it returns to a visited path. */
export const followRedirects = (start: string, next: NextStep): Chain => {
  const passed = new Set<string>();
  let end = start;
  while (isPath(end) && !passed.has(normalisePath(end))) {
    passed.add(normalisePath(end));
    end = next(end) ?? end;
  }
  return { end, passed };
};

/** Finds the ends of paths, as `followRedirects` does, but follows each step only once for all of them. */
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
 * Whether a redirect from `from` to `to` would form a loop. Pages on the way do not count: they may move, which would
 * close the loop.
 */
export const leadsBack = (from: string, to: string, { redirects }: AddressIndex, without: string | null): boolean =>
  followRedirects(to, stepsThrough({ pages: new Set(), redirects }, without)).passed.has(normalisePath(from));

/**
 * Whether readers who follow a redirect from `from` to `to` are led back to it. It answers to its path in any case,
 * unless a page or another redirect has that very path. At its own path a page does not count: it may move.
 */
export const bringsReadersBack = (from: string, to: string, { pages, redirects }: Addresses): boolean => {
  const index = indexAddresses({ pages, redirects });
  const inAnyCase = new Map([...index.redirects].map(([place, redirect]) => [place.toLowerCase(), redirect]));
  const start = normalisePath(from);
  const passed = new Set<string>();
  for (let end: string | null = to; end !== null && isPath(end);) {
    const place = normalisePath(end);
    if (place === start) return true;
    if (passed.has(place)) return false;
    passed.add(place);
    let next = index.redirects.get(place);
    if (next === undefined && !index.pages.has(place)) {
      if (place.toLowerCase() === start.toLowerCase()) return true;
      next = inAnyCase.get(place.toLowerCase());
    }
    end = next === undefined ? null : targetOf(next);
  }
  return false;
};

/**
 * The redirects to `from` that should lead to `end` instead, so that they stay one step long; none if a page has the
 * path `from`, which is then their target. `pages` include those that are not yet published.
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
