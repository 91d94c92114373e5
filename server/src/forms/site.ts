import type { HeldCertification, NamedEntry } from '../../../model/contracts/held';
import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import { shownWords } from '../../../model/languages/shown-words';
import type { FormPage } from './page';

/** A site in one language: what is held in it, and its pages. */
export interface Site {
  locale: string;
  /** Whose trust center it is; null where the content does not say. */
  operator: NamedEntry | null;
  held: readonly HeldCertification[];
  /** Who processes data, those that have ended too. */
  processors: readonly ListedProcessor[];
  pages: readonly FormPage[];
}

/** The name of a site: as its operator, else as its host. */
export const siteName = ({ locale, operator }: Site, origin: string | null): string =>
  operator?.name ?? (origin === null ? shownWords(locale).trustCenter : new URL(origin).hostname);
