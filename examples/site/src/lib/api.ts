import {
  complianceClient,
  ComplianceError,
  type Alternate,
  type Answered,
  type Evidence as AnyEvidence,
  type HeldCertification,
  type HeldEvidence,
  type ListedProcessor,
  type ListedService,
  type OverviewAnswer,
  type Page as AnyPage,
  type PageVersionsAnswer,
  type StatedVersion,
  type Translation,
} from 'strapi-plugin-compliance-client';
import type { LeftOut } from './manifest';
import { homeOf, isLocale, settings, type Locale } from './settings';

export type Evidence = Pick<HeldEvidence, 'documentId' | 'visibility' | 'title' | 'url'>;
export type Certification = HeldCertification;
export type Processor = ListedProcessor;
export type Service = ListedService;
export type Version = StatedVersion;

const FIELDS = [
  ...(['title', 'tagline', 'path', 'kind', 'sourceDate', 'noIndex', 'metaTitle', 'metaDescription'] as const),
  ...(['summary', 'locale', 'html', 'toc', 'breadcrumbs', 'versions', 'jsonld'] as const),
];

/** A page as this site shows it: it stands at a path, in a language of the site. */
export type Page = Answered<AnyPage, (typeof FIELDS)[number]> & { path: string; locale: Locale };

/** A page with what the API says about its other languages. */
export interface PageAnswer {
  page: Page;
  alternates: Alternate[];
  translation: Translation;
  /** The texts of a policy, each with the day from which it is in force, the newest first; of other pages none. */
  texts: Version[];
}

const url = `${settings.strapiUrl}/api`;
const reader = complianceClient({ url });

/** Answers that say something of what is asked for, not of who asks or of how Strapi is. */
const OF_ENTRY = new Set([400, 404, 410, 413, 422, 500]);

const PAGE = {
  fields: FIELDS,
  'populate[certifications][fields]': 'key',
  'populate[documents][fields]': 'title,visibility',
};

/** Every page that is public, in every language of the site. */
export const publicPages = async () => {
  const fields = ['path', 'title', 'kind', 'locale'] as const;
  const pages = await reader.all('pages', { locale: '*', fields, sort: 'path' });
  return pages.flatMap(({ documentId, locale, path, title, kind }) =>
    path === null || !isLocale(locale) ? [] : [{ documentId, locale, path, title, kind }],
  );
};

const isShown = (page: Answered<AnyPage, (typeof FIELDS)[number]>): page is Page =>
  page.path !== null && isLocale(page.locale);

/** A page, or why it cannot be read: one that cannot must not keep the others from readers. */
export const pageAt = async (path: string, locale: Locale): Promise<PageAnswer | LeftOut> => {
  try {
    const answer = await reader.pageAt(path, { ...PAGE, locale });
    if (answer === null || answer.data === null) return { what: path, why: 'Strapi has no page at this path' };
    const { data, meta } = answer;
    if (!isShown(data) || data.path !== path || data.locale !== locale)
      return { what: path, why: `Strapi answered with ${String(data.path)} (${data.locale})` };
    const texts = meta.versions ? (await reader.get<PageVersionsAnswer>('pages/versions', { path, locale })).data : [];
    return { page: data, alternates: meta.alternates, translation: meta.translation, texts };
  } catch (error) {
    if (error instanceof ComplianceError && OF_ENTRY.has(error.status)) return { what: path, why: error.message };
    throw error;
  }
};

/** A page as its editor has left it, published or not. */
export const draftOf = async (documentId: string, locale: Locale): Promise<PageAnswer> => {
  if (settings.previewToken === undefined) throw new Error('STRAPI_PREVIEW_TOKEN is not set');
  const editor = complianceClient({ url, token: settings.previewToken });
  const answer = await editor.entry('pages', documentId, { ...PAGE, locale, status: 'draft' });
  if (answer === null) throw new Error(`Strapi has no page ${documentId}`);
  // a draft may have no path: the preview is at none
  const page = { ...answer.data, path: answer.data.path ?? '', locale };
  return { page, alternates: answer.meta.alternates, translation: answer.meta.translation, texts: [] };
};

/** The certifications that are held today, and who processes data, in every language. */
export const overview = (): Promise<OverviewAnswer> => reader.overview({ locale: '*' });

/** The image of a certification, where it has one. */
export interface Badge {
  documentId: string;
  url: string;
}

/** The badges of published certifications. */
export const badges = async (): Promise<Badge[]> => {
  const rows = await reader.all('certifications', {
    ...{ fields: ['key'], locale: '*' },
    'populate[badge][fields]': 'url',
  });
  return rows.flatMap(({ documentId, badge }) => (badge == null ? [] : [{ documentId, url: badge.url }]));
};

export type Document = Pick<AnyEvidence, 'documentId' | 'title'> & { visibility: Evidence['visibility'] };

/** Of documents, those that readers may have or ask for. */
export const readable = (documents: readonly Pick<AnyEvidence, 'documentId' | 'title' | 'visibility'>[]): Document[] =>
  documents.flatMap(({ documentId, title, visibility }) =>
    visibility === 'public' || visibility === 'on-request' ? [{ documentId, title, visibility }] : [],
  );

/** The documents of a language: public ones, and those that readers may ask for. */
export const documentsIn = async (locale: Locale): Promise<Document[]> =>
  readable(await reader.all('documents', { locale, fields: ['title'], sort: 'title' }));

/** Certifications and processors, as structured data of schema.org. */
export const structuredData = (locale: Locale): Promise<unknown> => reader.get('overview.jsonld', { locale });

/** Where readers get the file of a document that is public. */
export const downloadOf = (documentId: string, locale: Locale): string => reader.downloadUrl(documentId, locale);

/** The form with which readers ask for a document on request; null where Strapi takes no requests for it. */
export const requestFormOf = async (documentId: string, locale: Locale): Promise<string | null> =>
  (await formOf(`documents/${documentId}/requests/form`, { locale })) === undefined
    ? null
    : reader.requestUrl(documentId, locale);

/** A form of the whole trust center that is not JSON: `sitemap.xml`, `atom.xml`, `llms.txt`; undefined where it has none. */
export const formOf = (name: string, params: Record<string, string> = {}): Promise<string | undefined> =>
  reader.text(name, params).catch((error: unknown) => {
    if (error instanceof ComplianceError && error.status === 404) return undefined;
    throw error;
  });

/** The feed of a language, with the address that it has on the site in place of Strapi's; undefined where Strapi has none. */
export const feedOf = async (locale: Locale): Promise<string | undefined> => {
  const here = new URL(`${homeOf(locale)}atom.xml`, settings.siteUrl).href;
  const feed = await formOf('atom.xml', { locale });
  return feed?.replace(/[^"]*\/compliance\/atom\.xml[^"]*/, () => here);
};

/** A former address, and where it leads. */
export interface Redirect {
  from: string;
  to: string;
  code: 301 | 302 | 308;
}

/** Former paths of pages; where there is a page, it comes first. */
export const permanentRedirects = async (): Promise<Redirect[]> => {
  const redirects = await reader.all('redirects', { fields: ['from', 'to', 'code'] });
  return redirects.flatMap(({ from, to, code }) =>
    to !== null && (code === 301 || code === 302 || code === 308) ? [{ from, to, code }] : [],
  );
};
