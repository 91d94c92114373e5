import type { NamedEntry } from './held';
import type { PageLink } from './page-fields';

/** A service in one language. What EU Data Act, Art. 28, asks providers of data processing services to publish. */
export interface ListedService extends NamedEntry {
  locale: string;
  /** Whose law its infrastructure is subject to, by ISO 3166-1 codes. */
  countries: string[];
  /** The published page that says how data is protected from access by foreign authorities. */
  foreignAccess: PageLink | null;
}
