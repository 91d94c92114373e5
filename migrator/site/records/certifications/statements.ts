import type { Locale } from '../../../../model/contracts/values';
import type { CertificationDraft } from '../../../model/certification';
import type { StatedFact } from '../../../model/record-draft';
import type { SourcePath } from '../../../model/source';
import { isPrinted, type SingleFact } from '../../../stated-facts';
import type { AssetUse } from '../../links/resolve-links';
import type { LinkedPage } from '../../site-page';

/** A page, with what it states and the files that it names. */
export type StatingPage = Pick<LinkedPage, 'path' | 'locale' | 'group' | 'draft'> & { uses: readonly AssetUse[] };

/** The facts that one page states about one certification. */
export interface Statement {
  path: SourcePath;
  locale: Locale;
  /** Pages of one group are translations of each other. */
  group: string;
  certification: CertificationDraft;
  /** The files that the page names. */
  uses: readonly AssetUse[];
}

/**
 * Everything that the pages of a site state about each certification, by its key. The first statement owns the facts:
 * the default locale comes first, then the order of paths.
 */
export const statementsByKey = (pages: readonly StatingPage[], defaultLocale: Locale): Map<string, Statement[]> => {
  const rank = ({ locale, path }: { locale: Locale; path: SourcePath }) =>
    `${locale === defaultLocale ? '0' : '1'} ${path}`;
  const byKey = new Map<string, Statement[]>();
  for (const { path, locale, group, draft, uses } of pages.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    for (const certification of draft.certifications) {
      const statements = byKey.get(certification.key) ?? [];
      byKey.set(certification.key, [...statements, { path, locale, group, certification, uses }]);
    }
  return byKey;
};

/** One fact with its evidence; a fact without a quote of its own gets the sentence that names the standard. */
export const factOf = ({ path, certification }: Statement, field: SingleFact): StatedFact | null => {
  const value = isPrinted(field) ? certification[field] : null;
  if (value === null) return null;
  const quote = certification.quotes[field] ?? certification.quotes['standard'] ?? { text: value, line: 1 };
  return { value, path, line: quote.line, text: quote.text, certification: certification.key, field };
};
