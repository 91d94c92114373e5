import { uidOf } from '../plugin-id';

/** Types that only the plugin itself reads and writes: no editor and no API ever sees them. */
export const HIDDEN_TYPES = ['source-entry', 'import-run', 'import-item', 'review-note'] as const;

/** Types that people write. */
export const EDITORIAL_TYPES = [
  'organization',
  'standard',
  'service',
  'document',
  'certification',
  'page',
  'redirect',
] as const;

export type EditorialType = (typeof EDITORIAL_TYPES)[number];

const typeByUid = new Map<string, EditorialType>(EDITORIAL_TYPES.map((type) => [uidOf(type), type]));

/** The editorial type behind a uid; undefined for everything else that Strapi stores. */
export const editorialType = (uid: string): EditorialType | undefined => typeByUid.get(uid);
