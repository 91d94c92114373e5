import type { Locale } from '../../../../model/contracts/values';
import type { ProcessorDraft } from '../../../model/processor';
import type { SourcePath } from '../../../model/source';
import type { LinkedPage } from '../../site-page';

/** A file that lists processors: a page, or data beside pages. */
export interface Listing {
  path: SourcePath;
  locale: Locale;
  /** Listings of one group are translations of each other. */
  group: string;
  processors: readonly ProcessorDraft[];
}

/** The listings of a site; the first one to state a fact owns it: the default locale comes first, then the order of paths. */
export const listingsOf = (
  files: readonly Pick<LinkedPage, 'path' | 'locale' | 'group' | 'draft'>[],
  defaultLocale: Locale,
): Listing[] => {
  const rank = ({ locale, path }: Listing) => `${locale === defaultLocale ? '0' : '1'} ${path}`;
  return files
    .map(({ draft: { processors }, path, locale, group }) => ({ path, locale, group, processors }))
    .filter(({ processors }) => processors.length > 0)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
