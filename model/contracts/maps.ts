/**
 * Where the map of an import comes from. `option`: named by the caller, or refused with `--no-map`; `panel`: written in
 * the admin panel; `source`: it lies in the source; `site`: the last import of the site used it; `none`: there is none.
 */
export const MAP_ORIGINS = ['option', 'panel', 'source', 'site', 'none'] as const;
export type MapOrigin = (typeof MAP_ORIGINS)[number];

/**
 * How one map differs from another, line by line. Of maps that differ in hundreds of lines, the lines between the first
 * and the last difference count, also those that both have.
 */
export interface MapDifference {
  /** Lines that only the new one has. */
  added: number;
  /** Lines that only the former one had. */
  removed: number;
  /** The first of them in their order, with `- ` or `+ ` in front, long ones cut. */
  lines: string[];
}

/** Which map an import uses, and what it means for the one that the site has. */
export interface MapUse {
  origin: MapOrigin;
  /** Hash of its text; null when the import uses no map. */
  hash: string | null;
  /** The import whose map is the site's before this one; null when no import of the site is known to have kept one. */
  kept: { run: number; hash: string | null } | null;
  /** How it differs from that map; null when it does not. */
  difference: MapDifference | null;
}
