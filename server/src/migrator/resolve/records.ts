import { hashOf } from '../canonical-hash';
import type { FieldValue, FileRecord, PageKind, RecordDraft, RecordRef, SourcePath } from '../model';
import { documentRefs } from './documents/document-records';
import type { AssetUse, NamedForm } from './links';
import { withoutLooseSpace } from './loose-space';
import type { LinkedPage } from './site-page';
import { encodedPath } from './url';

/** A page with everything that resolution found out. */
export interface ResolvedPage extends LinkedPage {
  /** As the author would see it: files stand under their names. */
  body: string;
  /** The same with media links in place of the names of files. */
  storedBody: string;
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

/** What the planner takes. */
export const recordDraft = (page: ResolvedPage): RecordDraft => {
  const { draft, owner } = page;
  const localized: Record<string, FieldValue> = {
    title: draft.title,
    tagline: draft.tagline,
    slug: page.slug,
    path: encodedPath(page.url),
    summary: draft.summary,
    body: page.storedBody,
    sourceDate: draft.sourceDate,
    metaTitle: page.metaTitle,
    metaDescription: draft.metaDescription,
  };
  const shared: Record<string, FieldValue> = owner.path === page.path ? { kind: page.kind, version: page.version } : {};
  const ownRelations = { parent: pageRef(page.parent?.group ?? null), supersededBy: pageRef(page.supersededBy) };
  const certifications = draft.certifications.map(({ key }): RecordRef => ({ type: 'certification', key }));
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
    contentHash: hashOf({
      localized: { ...localized, body: withoutLooseSpace(page.storedBody) },
      shared,
      relations: {
        ...ownRelations,
        ...(certifications.length > 0 && { certifications }),
        ...(documents.length > 0 && { documents }),
      },
    }),
    original: draft.original,
    ...(draft.markedDraft && { markedDraft: true as const }),
  };
};

const pageRef = (group: string | null): RecordRef | null => (group === null ? null : { type: 'page', key: group });

/** One line of `inspect` for a page. */
export const pageRecord = (page: ResolvedPage, contentHash: string): FileRecord => ({
  ...leftOutRecord(page.draft),
  state: 'page',
  group: page.group,
  locale: page.locale,
  url: encodedPath(page.url),
  slug: page.slug,
  kind: page.kind,
  title: page.draft.title,
  titleSource: page.draft.titleSource,
  tagline: page.draft.tagline,
  summary: page.draft.summary,
  metaTitle: page.metaTitle,
  metaDescription: page.draft.metaDescription,
  parent: page.parent === null ? null : encodedPath(page.parent.url),
  version: page.version,
  sourceDate: page.draft.sourceDate,
  translations: page.translations,
  body: page.body,
  contentHash,
  links: page.links,
  certifications: page.draft.certifications,
});

/** One line of `inspect` for a file that is no page, in the order in which fields are printed. */
export const leftOutRecord = ({
  path,
  state,
  attributes,
  switcher,
  includedBy,
  rules,
  diagnostics,
}: Pick<
  LinkedPage['draft'],
  'path' | 'state' | 'attributes' | 'switcher' | 'includedBy' | 'rules' | 'diagnostics'
>): FileRecord => ({
  path,
  state,
  group: null,
  locale: null,
  url: null,
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
  attributes,
  hasSwitcher: switcher !== null,
  translations: [],
  includedBy,
  rules,
  body: null,
  contentHash: null,
  links: [],
  certifications: [],
  diagnostics: diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column),
});
