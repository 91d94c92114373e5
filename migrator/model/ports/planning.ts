import type { Locale } from '../../../model/contracts/values';
import type { RecordFacts } from '../../../model/validate/record-facts';
import type { KeptMap } from '../map';
import type { Journal } from './journal';
import type { Media } from './media';
import type { Target } from './target';

/** The slug of a stored page in one of its languages. */
export interface PageSlug {
  documentId: string;
  locale: Locale;
  slug: string;
}

/**
 * Everything that planning asks the app. Questions and answers are plain values, because another process than the app's
 * may ask.
 */
export interface PlanningPorts {
  journal: Pick<Journal, 'known' | 'knownElsewhere' | 'judged'> & {
    /** The map of a site: that of its last import that was not rolled back. Null when none kept one. */
    siteMap(site: string): Promise<KeptMap | null>;
    /** The fencing number of the last run that wrote; null while one is at work. */
    lastFence(): Promise<number | null>;
  };
  target: Pick<Target, 'addresses' | 'holders' | 'read'>;
  media: Pick<Media, 'known' | 'check'>;
  content: {
    /** Changes with every write of content, by anybody; null where nothing is noted. */
    revision(): Promise<string | null>;
    /** The slugs of all pages, of any site. */
    slugs(): Promise<PageSlug[]>;
  };
  /** Redirects and the pages in their way are not asked for: the plan decides where they will stand. */
  facts: Omit<RecordFacts, 'pagesStanding' | 'readersWay'>;
}
