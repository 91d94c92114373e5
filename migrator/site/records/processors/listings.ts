import type { Locale } from '../../../../model/contracts/values';
import type { ProcessorDraft } from '../../../model/processor';
import type { SiteRules } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import type { PageDraft } from '../../../reader/interpret/page-draft';
import { locate } from '../../languages/locale';
import { nameOfFile } from '../../languages/file-name';
import type { LinkedPage } from '../../site-page';

/** A file that lists processors: a page, or data beside pages. */
export interface Listing {
  path: SourcePath;
  locale: Locale;
  /** Listings of one group are translations of each other. */
  group: string;
  processors: readonly ProcessorDraft[];
}

/** Whether a file that is no page is data: another one is a page that readers do not get. */
const isData = ({ findings }: PageDraft): boolean => findings.some(({ code }) => code === 'LIST_OF_PROCESSORS');

/** The listings of a site; the first one to state a fact owns it: the default locale comes first, then the order of paths. */
export const listingsOf = (
  pages: readonly Pick<LinkedPage, 'path' | 'locale' | 'group' | 'draft'>[],
  leftOut: readonly PageDraft[],
  rules: SiteRules,
): Listing[] => {
  const ofPages = pages.map(({ draft: { processors }, path, locale, group }) => ({ path, locale, group, processors }));
  const ofData = leftOut.filter(isData).flatMap((draft): Listing[] => {
    const name = nameOfFile(draft.path, rules);
    const isMarked = draft.decided.locale !== undefined || name.folder !== null || name.suffix !== null;
    const locale = isMarked ? locate(draft, name, rules).locale : rules.defaultLocale;
    return locale === null
      ? []
      : [{ path: draft.path, locale, group: draft.decided.group ?? name.group, processors: draft.processors }];
  });
  const rank = ({ locale, path }: Listing) => `${locale === rules.defaultLocale ? '0' : '1'} ${path}`;
  return [...ofPages, ...ofData]
    .filter(({ processors }) => processors.length > 0)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
