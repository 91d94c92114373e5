import { baseCatalogue } from '../../../domain/catalogue/base-catalogue';
import type { Catalogue } from '../../../domain/catalogue/catalogue';
import type { SiteRules } from '../../model/site-rules';
import type { PageDraft } from '../page-draft';
import { certificationExtractor, type CertificationPage, type ExtractCertifications } from './extract-certifications';
import { withShortFacts } from './short-facts';

/** Each catalogue is prepared once, because its spellings make about two hundred patterns. */
const extractors = new WeakMap<Catalogue, ExtractCertifications>();

const extractorFor = (catalogue: Catalogue): ExtractCertifications => {
  const known = extractors.get(catalogue);
  if (known !== undefined) return known;
  const made = certificationExtractor(catalogue);
  extractors.set(catalogue, made);
  return made;
};

/** Where a title stands as a heading of the text. */
const PRINTED = new Set<PageDraft['titleSource']>(['h1', 'heading', 'hero', null]);

/** Adds the certifications that the page states to a draft. `page` is its markdown, before any edit of the draft. */
export const withCertifications = (
  draft: PageDraft,
  page: Omit<CertificationPage, 'kind'>,
  rules: SiteRules,
): PageDraft => {
  if (draft.state !== 'page' || rules.extraction === false) return draft;
  const extract = extractorFor(rules.catalogue ?? baseCatalogue);
  const title = PRINTED.has(draft.titleSource) ? null : draft.title;
  const found = extract({ ...page, kind: draft.kind, title }).map((each) => withShortFacts(each, draft.path));
  return {
    ...draft,
    certifications: found.map(({ certification }) => certification),
    findings: [...draft.findings, ...found.flatMap(({ findings }) => findings)],
  };
};
