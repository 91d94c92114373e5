import type { Core } from '@strapi/strapi';
import { PAGE_KINDS } from '../../../../migrator/model/page';
import { findRows, link, links, type Columns, type RowOf } from '../../database/rows';
import { STATED_STATUSES } from '../../../../model/status/effective-status';
import type { StoredRedirect } from '../../../../model/redirects/chain';
import type { StandingPage } from '../../../../model/redirects/pages-in-the-way';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, oneOf, orElse, orNull, text } from '../../../../model/readers';

/** A draft may lack what its type requires. */
const required = orElse(text, '');

const STANDARD = {
  identifier: required,
  edition: orNull(text),
  withdrawnOn: orNull(text),
  transitionEndsOn: orNull(text),
};

const CERTIFICATION = {
  id: number,
  documentId: text,
  publishedAt: orNull(instant),
  key: required,
  locale: text,
  name: required,
  scope: orNull(text),
  level: orNull(text),
  certificateNumber: orNull(text),
  certificationStatus: orNull(oneOf(...STATED_STATUSES)),
  validFrom: orNull(text),
  validUntil: orNull(text),
  verifiedOn: orNull(text),
  standard: link(STANDARD),
  issuedBy: link({ name: required }),
};

const PLACE = { documentId: text, locale: text, path: orNull(text) };
const PAGE = {
  ...PLACE,
  title: required,
  kind: orNull(oneOf(...PAGE_KINDS)),
  body: orNull(text),
  certifications: links({ id: number }),
};
const SERVICE = { key: required, name: required };
const REDIRECT = { documentId: text, from: required, to: orNull(text), code: orNull(number) };

export type CertificationRow = RowOf<typeof CERTIFICATION>;
export type PageRow = RowOf<typeof PAGE>;
type ServiceRow = RowOf<typeof SERVICE>;

/** As much of the stored content as a lint looks at. */
export interface StoredContent {
  pages: PageRow[];
  certifications: CertificationRow[];
  /** The certifications as readers see them, whichever status is looked at. */
  held: CertificationRow[];
  services: ServiceRow[];
  /** `documentId locale` of what readers see. */
  published: Set<string>;
  /** The published pages that have a path, whichever status is looked at. */
  standing: StandingPage[];
  redirects: StoredRedirect[];
}

/** Bodies are long: so many pages at a time. */
const BATCH = 200;

export const publishedKey = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `${documentId} ${locale}`;

/** All rows of a type, in an order that does not change. */
const readRows = async <Wanted extends Columns>(
  strapi: Core.Strapi,
  type: string,
  columns: Wanted,
  where = {},
): Promise<RowOf<Wanted>[]> => {
  const rows: RowOf<Wanted>[] = [];
  for (;;) {
    const page = {
      orderBy: [{ documentId: 'asc' }, { locale: 'asc' }, { id: 'asc' }],
      limit: BATCH,
      offset: rows.length,
    };
    const batch = await findRows(strapi, uidOf(type), columns, { where, ...page });
    rows.push(...batch);
    if (batch.length < BATCH) return rows;
  }
};

/** The facts that the texts of pages are checked against: all versions of certifications, services and redirects. */
export const readRecords = async (
  strapi: Core.Strapi,
): Promise<Pick<StoredContent, 'certifications' | 'services' | 'redirects'>> => ({
  certifications: await readRows(strapi, 'certification', CERTIFICATION),
  services: await readRows(strapi, 'service', SERVICE),
  redirects: await readRows(strapi, 'redirect', REDIRECT),
});

/** Reads what is published, or the drafts, of all languages, in an order that does not change. */
export const readContent = async (strapi: Core.Strapi, status: 'published' | 'draft'): Promise<StoredContent> => {
  const state = (wanted: 'published' | 'draft') => ({
    publishedAt: { [wanted === 'published' ? '$notNull' : '$null']: true },
  });
  const all = async <Wanted extends Columns>(type: string, columns: Wanted, where = {}): Promise<RowOf<Wanted>[]> =>
    readRows(strapi, type, columns, where);
  const pages = await all('page', PAGE, state(status));
  const versions = await all('certification', CERTIFICATION);
  const held = versions.filter(({ publishedAt }) => publishedAt !== null);
  const certifications = status === 'published' ? held : versions.filter(({ publishedAt }) => publishedAt === null);
  const services = await all('service', SERVICE);
  const published = await all('page', { ...PLACE, title: required }, state('published'));
  const drafts = await all('page', PLACE, state('draft'));
  const draftPaths = new Map(drafts.map((draft) => [publishedKey(draft), draft.path]));
  const standing = published.flatMap(({ path, ...page }) =>
    path === null || path === '' ? [] : [{ ...page, path, draftPath: draftPaths.get(publishedKey(page)) ?? null }],
  );
  const redirects = await all('redirect', REDIRECT);
  const keys = new Set(published.map(publishedKey));
  return { pages, certifications, held, services, published: keys, standing, redirects };
};
