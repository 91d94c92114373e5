/** What one file may cost; every limit is named in the error that it causes. */
export interface Limits {
  /** Bytes of one page. */
  pageBytes: number;
  /** UTF-16 units of one header block. */
  headerLength: number;
  /** Characters of a title, and of a URL path: both are varchar(255) in the database. */
  titleLength: number;
  pathLength: number;
  /** How deep an included file may include others, and how many files one page may include, directly or not. */
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
