/** The limits for one file. The error for exceeding a limit names it. */
export interface Limits {
  /** Bytes of one page. */
  pageBytes: number;
  /** UTF-16 units of one header block. */
  headerLength: number;
  /** Characters of a title and of a URL path, both of which are varchar(255) in the database. */
  titleLength: number;
  pathLength: number;
  /** How deep included files may be nested, and how many files one page may include, directly or indirectly. */
  includeDepth: number;
  includesPerPage: number;
}

export const DEFAULT_LIMITS: Limits = {
  pageBytes: 8 * 1024 * 1024,
  headerLength: 64 * 1024,
  titleLength: 255,
  pathLength: 255,
  includeDepth: 10,
  includesPerPage: 200,
};
