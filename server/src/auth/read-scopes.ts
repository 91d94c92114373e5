import { READABLE_TYPES } from '../delivery/readable-types';
import { uidOf } from '../plugin-id';

/**
 * The controller behind `GET /pages/by-path`. Its action is called `findOne` because Strapi's read-only API tokens may
 * do exactly what ends in `find` or `findOne`.
 */
export const BY_PATH = 'page-by-path';

/** What a reader without a token may do under `publicRead`, and nothing else. */
export const READ_SCOPES: ReadonlySet<string> = new Set([
  ...READABLE_TYPES.flatMap((type) => [`${uidOf(type)}.find`, `${uidOf(type)}.findOne`]),
  `${uidOf(BY_PATH)}.findOne`,
]);
