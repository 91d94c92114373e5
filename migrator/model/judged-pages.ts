/**
 * Pages that the last import of a site took for different ones, by key. It may have been stopped before it created all of the
 * new ones, so that the rest alone would look like the pages that are gone.
 */
export interface JudgedPages {
  /** Pages that the source no longer had. */
  gone: ReadonlySet<string>;
  /** Pages that were new, written or not. */
  fresh: ReadonlySet<string>;
}

/** Of a site without an import. */
export const NOTHING_JUDGED: JudgedPages = { gone: new Set(), fresh: new Set() };

/** Whether two pages have been taken for different ones. */
export const areJudged = ({ gone, fresh }: JudgedPages, former: string, now: string): boolean =>
  gone.has(former) && fresh.has(now);
