/** The types that front ends read over REST. What is not listed here has no route. */
export const READABLE_TYPES = [
  'page',
  'certification',
  'processor',
  'standard',
  'organization',
  'service',
  'document',
  'page-version',
  'redirect',
] as const;

export type ReadableType = (typeof READABLE_TYPES)[number];
