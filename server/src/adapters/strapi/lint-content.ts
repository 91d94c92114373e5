import type { Core } from '@strapi/strapi';
import type { EditionEnd } from '../../domain/status/edition-superseded';
import type { StatusFacts } from '../../domain/status/effective-status';
import type { PublishedPage, StoredRedirect } from '../../domain/redirects/chain';
import type { StandingPage } from '../../domain/redirects/pages-in-the-way';
import { uidOf } from '../../plugin-id';

export interface StandardRow extends EditionEnd {
  identifier: string;
  edition: string | null;
}

export interface CertificationRow extends StatusFacts {
  id: number;
  key: string;
  locale: string;
  name: string;
  scope: string | null;
  level: string | null;
  certificateNumber: string | null;
  standard: StandardRow | null;
  issuedBy: { name: string } | null;
}

export interface PageRow {
  documentId: string;
  locale: string;
  title: string;
  path: string | null;
  body: string | null;
  certifications: { id: number }[];
}

export interface ServiceRow {
  key: string;
  name: string;
}

/** As much of the stored content as a lint looks at. */
export interface StoredContent {
  pages: PageRow[];
  certifications: CertificationRow[];
  services: ServiceRow[];
  /** `documentId locale` of what readers see. */
  published: Set<string>;
  /** The published pages that have a path, whichever status is looked at. */
  standing: StandingPage[];
  redirects: StoredRedirect[];
}

/** Bodies are long: so many pages at a time. */
const BATCH = 200;

const CERTIFICATION = [
  ...['id', 'key', 'locale', 'name', 'scope', 'level', 'certificateNumber'],
  ...['certificationStatus', 'validFrom', 'validUntil', 'verifiedOn'],
];

export const publishedKey = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `${documentId} ${locale}`;

/** Reads what is published, or the drafts, of all languages, in an order that does not change. */
export const readContent = async (strapi: Core.Strapi, status: 'published' | 'draft'): Promise<StoredContent> => {
  const state = (wanted: 'published' | 'draft') => ({
    publishedAt: { [wanted === 'published' ? '$notNull' : '$null']: true },
  });
  const all = async <Row>(type: string, where: object, query: object): Promise<Row[]> => {
    const rows: Row[] = [];
    for (;;) {
      const page = {
        orderBy: [{ documentId: 'asc' }, { locale: 'asc' }, { id: 'asc' }],
        limit: BATCH,
        offset: rows.length,
      };
      const batch = (await strapi.db.query(uidOf(type)).findMany({ where, ...query, ...page })) as Row[];
      rows.push(...batch);
      if (batch.length < BATCH) return rows;
    }
  };
  const pages = await all<PageRow>('page', state(status), {
    select: ['documentId', 'locale', 'title', 'path', 'body'],
    populate: { certifications: { select: ['id'] } },
  });
  const certifications = await all<CertificationRow>('certification', state(status), {
    select: CERTIFICATION,
    populate: {
      standard: { select: ['identifier', 'edition', 'withdrawnOn', 'transitionEndsOn'] },
      issuedBy: { select: ['name'] },
    },
  });
  const services = await all<ServiceRow>('service', {}, { select: ['key', 'name'] });
  const select = ['documentId', 'locale', 'title', 'path'];
  const published = await all<Omit<PublishedPage, 'path'> & Pick<PageRow, 'path'>>('page', state('published'), {
    select,
  });
  const drafts = await all<PageRow>('page', state('draft'), { select: ['documentId', 'locale', 'path'] });
  const draftPaths = new Map(drafts.map((draft) => [publishedKey(draft), draft.path]));
  const standing = published.flatMap(({ path, ...page }) =>
    path === null || path === '' ? [] : [{ ...page, path, draftPath: draftPaths.get(publishedKey(page)) ?? null }],
  );
  const redirects = await all<StoredRedirect>('redirect', {}, { select: ['documentId', 'from', 'to', 'code'] });
  return { pages, certifications, services, published: new Set(published.map(publishedKey)), standing, redirects };
};
