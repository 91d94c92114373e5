import { isDataFile } from '../../findings';
import type { PageValues } from '../../../model/contracts/imported-page-fields';
import { storedPath } from '../../../model/path-candidates';
import { hashOf } from '../../canonical-hash';
import { hashedValues, pageValues, splitByLocale, statedFields } from '../../fields';
import type { Quote } from '../../model/certification';
import type { FileRecord } from '../../model/file-record';
import type { PageKind } from '../../model/page';
import type { RecordDraft, RecordRef } from '../../model/record-draft';
import type { SourcePath } from '../../model/source';
import type { NamedForm } from '../links/classify-link';
import type { AssetUse } from '../links/resolve-links';
import type { LinkedPage } from '../site-page';
import { documentRefs } from './documents/document-records';
import { withoutLooseSpace } from './loose-space';

/** A page with everything that linking found out. */
export interface ResolvedPage extends LinkedPage {
  texts: {
    /** The body with files under their names, as the author wrote them. */
    body: string;
    /** The same with media links in place of the names of files. */
    storedBody: string;
  };
  uses: AssetUse[];
  slug: string;
  metaTitle: string | null;
  version: string | null;
  parent: LinkedPage | null;
  supersededBy: string | null;
  /** The page of the group that states its shared facts. */
  owner: LinkedPage;
  kind: PageKind;
  translations: SourcePath[];
  links: FileRecord['links'];
  named: NamedForm[];
}

/** A text of a page from a day on, in one language. */
export interface PageVersion {
  page: ResolvedPage;
  /** The file of the page whose text it is; its own of the text that the page has. */
  of: SourcePath;
  /** The group of that page. */
  group: string;
  day: string;
  key: string;
  /** The words that prove the day; of a date in the name of the file its path. */
  quote: Quote;
}

/** The page as the plan takes it. `succeeds`: the groups of its versions. */
export const recordDraft = (page: ResolvedPage, succeeds: readonly string[] = []): RecordDraft => {
  const { draft, owner } = page;
  const values = splitByLocale(valuesOf(page));
  const { localized } = values;
  const shared = owner.path === page.path ? values.shared : {};
  const ownRelations = { parent: pageRef(page.parent?.group ?? null), supersededBy: pageRef(page.supersededBy) };
  // a page may tell of two certificates under one key
  const keys = new Set(draft.certifications.map(({ key }) => key));
  const certifications = Array.from(keys, (key): RecordRef => ({ type: 'certification', key }));
  const documents = documentRefs(page.uses);
  const relations = { ...ownRelations, certifications, documents };
  return {
    type: 'page',
    key: page.group,
    locale: page.locale,
    sourcePath: page.path,
    localized,
    shared,
    relations,
    media: [...new Set(page.uses.map(({ asset }) => asset.sha256))],
    ...(page.uses.length > 0 && { hrefs: hrefsOf(page.uses) }),
    contentHash: hashOf({
      localized: { ...hashedValues(localized), body: withoutLooseSpace(page.texts.storedBody) },
      shared: hashedValues(shared),
      relations: {
        ...ownRelations,
        ...(certifications.length > 0 && { certifications }),
        ...(documents.length > 0 && { documents }),
      },
    }),
    original: draft.original,
    ...(draft.markedDraft && { markedDraft: true as const }),
    ...(succeeds.length > 0 && { succeeds: [...new Set(succeeds)].filter((group) => group !== page.group) }),
  };
};

/** The first name of each file; a media link has its fragment behind it. */
export const hrefsOf = (uses: readonly AssetUse[]): Record<string, string> =>
  Object.fromEntries(uses.toReversed().map(({ asset, href }) => [asset.sha256, href.replace(/[?#][\s\S]*$/, '')]));

const valuesOf = (page: ResolvedPage): PageValues =>
  pageValues({ ...page, storedBody: page.texts.storedBody, address: storedPath(page.url) });

const pageRef = (group: string | null): RecordRef | null => (group === null ? null : { type: 'page', key: group });

/** One line of `inspect` for a page. */
export const pageRecord = (page: ResolvedPage, contentHash: string): FileRecord => {
  const { path: url, ...values } = valuesOf(page);
  return {
    ...leftOutRecord(page.draft),
    ...values,
    state: 'page',
    group: page.group,
    locale: page.locale,
    url,
    redirectsFrom: page.oldUrls.map(storedPath),
    kind: page.kind,
    titleSource: page.draft.titleSource,
    parent: page.parent === null ? null : storedPath(page.parent.url),
    translations: page.translations,
    body: page.texts.body,
    contentHash,
    links: page.links,
    certifications: page.draft.certifications,
    processors: page.draft.processors,
  };
};

/** One line of `inspect` for a text that is a version of a page. */
export const versionRecord = ({ page, of, day }: PageVersion, contentHash: string): FileRecord => ({
  ...pageRecord(page, contentHash),
  ...(page.path !== of && { state: 'version', url: null, redirectsFrom: [], slug: null, parent: null, versionOf: of }),
  effectiveFrom: day,
});

/** One line of `inspect` for a file that is not a page, in the order in which fields are printed. */
export const leftOutRecord = ({
  path,
  state,
  attributes,
  switcher,
  includedBy,
  rules,
  certifications,
  processors,
  documents,
  findings,
}: Pick<
  LinkedPage['draft'],
  | ('path' | 'state' | 'attributes' | 'switcher' | 'includedBy' | 'rules')
  | ('certifications' | 'processors' | 'documents' | 'findings')
>): FileRecord =>
  // the first to name a key decides where it is printed
  Object.assign(
    {
      path,
      state,
      group: null,
      locale: null,
      url: null,
      redirectsFrom: [],
      slug: null,
      kind: null,
      title: null,
      titleSource: null,
      tagline: null,
      summary: null,
      metaTitle: null,
      metaDescription: null,
      parent: null,
      version: null,
      sourceDate: null,
      effectiveFrom: null,
      versionOf: null,
    },
    statedFields(() => null),
    {
      attributes,
      hasSwitcher: switcher !== null,
      translations: [],
      includedBy,
      rules,
      body: null,
      contentHash: null,
      links: [],
      certifications: isDataFile(findings) ? certifications : [],
      processors,
      documents,
      findings: findings.toSorted((a, b) => a.line - b.line || a.column - b.column),
    },
  );
