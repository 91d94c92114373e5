/** Who may keep an answer, and for how long. */
interface Freshness {
  /** Whether anybody is answered the same. */
  isPublic: boolean;
  isDraft: boolean;
  /** Seconds that the configuration allows. */
  cacheSeconds: number;
  /** Milliseconds until the day ends, after which a date can change what is answered. */
  untilChange: number;
}

/**
 * The `Cache-Control` of an answer. No cache keeps it beyond a change of date, nor without asking when it is stale;
 * shared caches keep only what anybody is answered.
 */
export const cacheControl = ({ isPublic, isDraft, cacheSeconds, untilChange }: Freshness): string => {
  if (isDraft) return 'private, no-cache';
  const age = Math.max(0, Math.min(cacheSeconds, Math.floor(untilChange / 1000)));
  return `${isPublic ? 'public' : 'private'}, max-age=${String(age)}, must-revalidate`;
};

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether `If-None-Match` names a tag, by weak comparison. `*` names none: whether there is anything is known only when it
 * has been read.
 */
export const namesTag = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch.split(',').some((each) => opaque(each) === opaque(tag));
