import { normalisePath } from '../../delivery/path-candidates';
import { followRedirects, indexAddresses, isPath, stepsThrough, targetOf, type StoredRedirect } from './chain';

/** The place to which a redirect leads on; null where it leads off the site, or nowhere. */
const nextPlace = (redirect: StoredRedirect): string | null => {
  const to = targetOf(redirect);
  return to === null || !isPath(to) ? null : normalisePath(to);
};

/** Where each place ends, kept up as redirects are added. The place of a new one must be an end until then. */
const growingEnds = () => {
  const nexts = new Map<string, string>();
  const endOf = (place: string): string => {
    const passed: string[] = [];
    let end = place;
    for (let next = nexts.get(end); next !== undefined; next = nexts.get(end)) {
      passed.push(end);
      end = next;
    }
    // later walks take one step
    for (const each of passed) nexts.set(each, end);
    return end;
  };
  /** Answers whether it was added: one that would lead back to its own place is not. */
  const add = (place: string, next: string | null): boolean => {
    if (next === null) return true;
    if (endOf(next) === place) return false;
    nexts.set(place, next);
    return true;
  };
  return { add };
};

interface Judged {
  redirect: StoredRedirect;
  place: string;
  next: string | null;
}

/** The redirects of `wanted` that lead back to their own place, through each other or through those that stay. */
const leadingBack = (wanted: readonly Judged[], staying: readonly Judged[]): Judged[] => {
  const ends = growingEnds();
  const taken = new Set<string>();
  const adds = ({ place, next }: Judged): boolean => {
    // of two from one place the database refuses one
    if (taken.has(place)) return true;
    taken.add(place);
    return ends.add(place, next);
  };
  // a loop of those that stay is nobody's here
  for (const each of staying) adds(each);
  return wanted.filter((each) => !adds(each));
};

/** In an order in which those that a redirect leads on to go before it. */
const endsFirst = (wanted: readonly Judged[], staying: readonly Judged[]): Judged[] => {
  const at = new Map([...staying, ...wanted].map((each) => [each.place, each]));
  const isWanted = new Set(wanted);
  const seen = new Set<Judged>();
  return wanted.flatMap((first) => {
    const way: Judged[] = [];
    for (let each: Judged | undefined = first; each !== undefined && !seen.has(each);) {
      seen.add(each);
      way.push(each);
      each = each.next === null ? undefined : at.get(each.next);
    }
    return way.reverse().filter((each) => isWanted.has(each));
  });
};

/** Those of `standing` whose document or place none of the others has. */
const without = (standing: readonly Judged[], others: readonly Judged[]): Judged[] => {
  const documents = new Set(others.map(({ redirect }) => redirect.documentId));
  const places = new Set(others.map(({ place }) => place));
  return standing.filter(({ redirect, place }) => !documents.has(redirect.documentId) && !places.has(place));
};

/**
 * Redirects in an order in which each can be written: none leads back to itself through what others, that are written
 * after it, were. `refused` are those that lead back in any order. `standing` are those that stand before, also former
 * versions of the same documents. The time grows with the number of redirects, and with that of the refused ones that
 * stand already: they stay as they were, so the others are judged again.
 */
export const looplessOrder = (
  redirects: readonly StoredRedirect[],
  standing: readonly StoredRedirect[],
): { ordered: StoredRedirect[]; refused: StoredRedirect[] } => {
  const judge = (redirect: StoredRedirect): Judged => ({
    redirect,
    place: normalisePath(redirect.from),
    next: nextPlace(redirect),
  });
  const before = standing.map(judge);
  let wanted = redirects.map(judge);
  const open: Judged[] = [];
  let staying = before;
  for (let isSettled = false; !isSettled;) {
    staying = without(before, wanted);
    const back = leadingBack(wanted, staying);
    open.push(...back);
    const isBack = new Set(back);
    wanted = wanted.filter((each) => !isBack.has(each));
    // what these were stays, and others may lead back through it
    isSettled = without(before, back).length === before.length;
  }
  const ordered = endsFirst(wanted, staying).map(({ redirect }) => redirect);
  if (open.length === 0) return { ordered, refused: [] };
  const index = indexAddresses({ pages: [], redirects: [...staying.map(({ redirect }) => redirect), ...ordered] });
  // one that led back through another is free where that one is refused, or written later
  const blockedBy = new Map<string, Set<Judged>>();
  const freed = new Set<Judged>();
  const queue = [...open];
  for (const each of queue) {
    const { redirect, place } = each;
    if (freed.has(each)) continue;
    const { passed } = followRedirects(targetOf(redirect) ?? '', stepsThrough(index, redirect.documentId));
    if (passed.has(place)) {
      for (const blocking of passed) blockedBy.set(blocking, (blockedBy.get(blocking) ?? new Set()).add(each));
      continue;
    }
    freed.add(each);
    ordered.push(redirect);
    index.redirects.set(place, redirect);
    queue.push(...(blockedBy.get(place) ?? []));
    blockedBy.delete(place);
  }
  return { ordered, refused: open.filter((each) => !freed.has(each)).map(({ redirect }) => redirect) };
};
