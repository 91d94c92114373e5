import { strapi } from '@strapi/client';
import type { LeftOut } from './manifest';
import { isLocale, settings, type Locale } from './settings';

/** A document that backs a certification or a page; without an address it is on request, or has no file. */
export interface Evidence {
  visibility: 'public' | 'on-request';
  title: string;
  url: string | null;
}

/** A certification that is valid today. */
export interface Certification {
  documentId: string;
  locale: string;
  name: string;
  summary: string | null;
  scope: string | null;
  level: string | null;
  validUntil: string | null;
  certificateNumber: string | null;
  effectiveStatus: 'active' | 'expiring';
  standard: { identifier: string } | null;
  issuedBy: { name: string } | null;
  evidence: Evidence[];
}

/** A company, product or SDK that receives personal data. */
export interface Processor {
  documentId: string;
  locale: string;
  name: string;
  organization: string | null;
  kind: 'subprocessor' | 'sdk' | 'affiliate' | 'recipient' | 'controller' | null;
  purpose: string | null;
  /** ISO 3166-1 codes. */
  countries: string[];
  url: string | null;
  effectiveStatus: 'planned' | 'announced' | 'in-use' | 'ending' | 'ended';
  announcedOn: string | null;
  effectiveOn: string | null;
  removedOn: string | null;
  /** Where to object to it, while it is not in use. */
  objectionsTo: string | null;
}

export interface Page {
  documentId: string;
  locale: Locale;
  title: string;
  tagline: string | null;
  path: string;
  kind: string | null;
  sourceDate: string | null;
  noIndex: boolean | null;
  metaTitle: string | null;
  metaDescription: string | null;
  summary: string | null;
  html: string;
  toc: { level: number; title: string; anchor: string }[];
  breadcrumbs: { documentId: string; title: string; path: string }[];
  versions: { documentId: string; title: string; path: string; version: string | null; superseded: boolean }[];
  /** The page as structured data of schema.org. */
  jsonld: unknown;
  /** Of all certifications, also of those that are not valid: see `overview`. */
  certifications?: { documentId: string }[];
  documents?: { documentId: string; title: string; visibility: 'public' | 'on-request' }[];
}

export interface Alternate {
  locale: string;
  path: string;
  title: string;
}

export interface Translation {
  prevailing: string | null;
  behind: boolean;
  since: string | null;
}

/** A page with what the API says about its other languages. */
export interface PageAnswer {
  page: Page;
  alternates: Alternate[];
  translation: Translation;
}

type Params = Record<string, string>;

const reader = strapi({ baseURL: `${settings.strapiUrl}/api` });

/** Strapi has refused what concerns one entry; the others can be read. */
class EntryError extends Error {}

/** Answers that say something of what is asked for, not of who asks or of how Strapi is. */
const OF_ENTRY = new Set([400, 404, 410, 413, 422, 500]);

/** The answer that the client has thrown, if there was one. */
const refusalIn = (error: unknown): Response | undefined =>
  error instanceof Error && 'response' in error && error.response instanceof Response ? error.response : undefined;

const messageOf = async (response: Response): Promise<string> => {
  const { error } = (await response.json().catch(() => ({}))) as { error?: { message?: string } };
  return `Strapi answered ${String(response.status)}${error?.message === undefined ? '' : ` (${error.message})`}`;
};

const get = async <Answer>(path: string, params: Params, client = reader): Promise<Answer> => {
  const asked = `/compliance/${path}?${new URLSearchParams(params).toString()}`;
  const response = await client.fetch(asked).catch(async (cause: unknown) => {
    const refusal = refusalIn(cause);
    if (refusal !== undefined && OF_ENTRY.has(refusal.status))
      throw new EntryError(await messageOf(refusal), { cause });
    const message = `Strapi did not answer ${settings.strapiUrl}/api${asked}: is it running, with "publicRead"?`;
    throw new Error(message, { cause });
  });
  return (await response.json()) as Answer;
};

interface List<Entry> {
  data: Entry[];
  meta: { pagination: { pageCount: number } };
}

/** All entries of a list, a hundred at a time. */
const all = async <Entry>(path: string, params: Params): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const part = { 'pagination[page]': String(page), 'pagination[pageSize]': '100' };
    const { data, meta } = await get<List<Entry>>(path, { ...params, ...part });
    entries.push(...data);
    pages = meta.pagination.pageCount;
  }
  return entries;
};

const PAGE: Params = {
  fields:
    'title,tagline,path,kind,sourceDate,noIndex,metaTitle,metaDescription,summary,locale,html,toc,breadcrumbs,versions,jsonld',
  'populate[certifications][fields]': 'key',
  'populate[documents][fields]': 'title,visibility',
};

/** Every page that is public, in every language of the site. */
export const publicPages = async (): Promise<Pick<Page, 'documentId' | 'locale' | 'path' | 'title' | 'kind'>[]> => {
  const pages = await all<Pick<Page, 'documentId' | 'locale' | 'title' | 'kind'> & { path: string | null }>('pages', {
    locale: '*',
    fields: 'path,title,kind,locale',
    sort: 'path',
  });
  return pages.flatMap((page) => (page.path === null || !isLocale(page.locale) ? [] : [{ ...page, path: page.path }]));
};

interface ByPath {
  data: Page;
  meta: { alternates: Alternate[]; translation: Translation };
}

/** A page, or why it cannot be read: one that cannot must not keep the others from readers. */
export const pageAt = async (path: string, locale: Locale): Promise<PageAnswer | LeftOut> => {
  try {
    const { data, meta } = await get<ByPath>('pages/by-path', { ...PAGE, path, locale });
    const isAsked = data.path === path && data.locale === locale;
    return isAsked
      ? { page: data, ...meta }
      : { what: path, why: `Strapi answered with ${data.path} (${data.locale})` };
  } catch (error) {
    if (error instanceof EntryError) return { what: path, why: error.message };
    throw error;
  }
};

/** A page as its editor has left it, published or not. */
export const draftOf = async (documentId: string, locale: Locale): Promise<PageAnswer> => {
  if (settings.previewToken === undefined) throw new Error('STRAPI_PREVIEW_TOKEN is not set');
  const editor = strapi({ baseURL: `${settings.strapiUrl}/api`, auth: settings.previewToken });
  const { data, meta } = await get<ByPath>(`pages/${documentId}`, { ...PAGE, locale, status: 'draft' }, editor);
  return { page: data, alternates: meta.alternates, translation: meta.translation };
};

/** The certifications that are held today, and who processes data, in every language. */
export const overview = async (): Promise<{ data: Certification[]; processors: Processor[] }> =>
  get('overview', { locale: '*' });

/** Where readers get the file of a document that is public. */
export const downloadOf = (documentId: string, locale: Locale): string =>
  `${settings.strapiUrl}/api/compliance/documents/${documentId}/download?locale=${locale}`;

/** A form of the whole trust center that is not JSON: `sitemap.xml`, `atom.xml`, `llms.txt`; undefined where it has none. */
export const formOf = async (name: string, params: Params = {}): Promise<string | undefined> => {
  const response = await fetch(
    `${settings.strapiUrl}/api/compliance/${name}?${new URLSearchParams(params).toString()}`,
  );
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return response.text();
};

/** A former address, and where it leads. */
export interface Redirect {
  from: string;
  to: string;
  code: 301 | 302 | 308;
}

/** Former paths of pages; where there is a page, it comes first. */
export const permanentRedirects = async (): Promise<Redirect[]> => {
  const redirects = await all<{ from: string; to: string | null; code: number }>('redirects', {
    fields: 'from,to,code',
  });
  return redirects.flatMap(({ from, to, code }) =>
    to !== null && (code === 301 || code === 302 || code === 308) ? [{ from, to, code }] : [],
  );
};
