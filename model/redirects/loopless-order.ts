import { normalisePath } from '../path-candidates';
import { followRedirects, indexAddresses, isPath, stepsThrough, targetOf, type StoredRedirect } from './chain';

/** The path that a redirect leads to; null if it leads to another site or nowhere. */
const nextPlace = (redirect: StoredRedirect): string | null => {
  const to = targetOf(redirect);
  return to === null || !isPath(to) ? null : normalisePath(to);
};

/** The end of each place, updated as redirects are added. The place of a new redirect must be an end itself. */
const growingEnds = () => {
  const nexts = new Map<string, string>();
  const endOf = (place: string): string => {
    const passed: string[] = [];
    let end = place;
    for (let next = nexts.get(end); next !== undefined; next = nexts.get(end)) {
      passed.push(end);
      end = next;
    }
    // shortens later walks to one step
    for (const each of passed) nexts.set(each, end);
    return end;
  };
  /** Adds a redirect and returns true, unless it would lead back to its own place. */
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

/** The redirects of `wanted` that lead back to their own place, through each other or through `staying` ones. */
const leadingBack = (wanted: readonly Judged[], staying: readonly Judged[]): Judged[] => {
  const ends = growingEnds();
  const taken = new Set<string>();
  const adds = ({ place, next }: Judged): boolean => {
    // if two have the same place, the database refuses one of them
    if (taken.has(place)) return true;
    taken.add(place);
    return ends.add(place, next);
  };
  // a loop among existing redirects does not concern this plan
  for (const each of staying) adds(each);
  return wanted.filter((each) => !adds(each));
};

/** Sorts redirects so that each one comes after those that it leads to. */
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

/** The redirects of `standing` whose document and path no other redirect has. */
const without = (standing: readonly Judged[], others: readonly Judged[]): Judged[] => {
  const documents = new Set(others.map(({ redirect }) => redirect.documentId));
  const places = new Set(others.map(({ place }) => place));
  return standing.filter(({ redirect, place }) => !documents.has(redirect.documentId) && !places.has(place));
};

/**
 * Orders redirects so that each can be written without forming a loop with the former versions of those written after
 * it. `refused` are those that form a loop in any order. `standing` are the existing redirects, including former
 * versions of the same documents. The time grows with the number of redirects, and with the number of refused ones that
 * already exist: their former versions stay, so the others are judged again.
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
    // their former versions stay, and other redirects may form a loop through them
    isSettled = without(before, back).length === before.length;
  }
  const ordered = endsFirst(wanted, staying).map(({ redirect }) => redirect);
  if (open.length === 0) return { ordered, refused: [] };
  const index = indexAddresses({ pages: [], redirects: [...staying.map(({ redirect }) => redirect), ...ordered] });
  // a redirect that formed a loop through another one is free if that one is refused or written later
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
