import { READABLE_TYPES } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';

/**
 * The controller behind `GET /pages/by-path`. Its action is called `findOne` because Strapi's read-only API tokens may
 * do exactly what ends in `find` or `findOne`.
 */
export const BY_PATH = 'page-by-path';

/**
 * The controller behind `GET /documents/:id/download`, whose action is called `findOne` for the same reason.
 */
export const DOWNLOAD = 'evidence-file';

/** The controller behind `GET /pages/versions`. */
export const VERSIONS_BY_PATH = 'page-versions-by-path';

/** The controller behind `GET /changes`. */
export const CHANGES = 'changes';
/** The controller behind `GET /overview` and the other forms of the whole trust center, named alike. */
export const TRUST_CENTER = 'trust-center';

/** The only actions of a reader without a token under `publicRead`. */
export const READ_SCOPES: ReadonlySet<string> = new Set([
  ...READABLE_TYPES.flatMap((type) => [`${uidOf(type)}.find`, `${uidOf(type)}.findOne`]),
  `${uidOf(BY_PATH)}.findOne`,
  `${uidOf(VERSIONS_BY_PATH)}.find`,
  `${uidOf(DOWNLOAD)}.findOne`,
  `${uidOf(CHANGES)}.find`,
  `${uidOf(TRUST_CENTER)}.find`,
]);
