import { strapi } from '@strapi/client';
import { isLocale, settings, type Locale } from './settings';

/** Documents that a reader may know of; only public ones have a file. */
export interface Evidence {
  documentId: string;
  title: string;
  visibility: 'public' | 'on-request';
  file?: { url: string; ext: string; size: number } | null;
}

export interface Certification {
  documentId: string;
  name: string;
  summary: string | null;
  scope: string | null;
  level: string | null;
  validUntil: string | null;
  certificateNumber: string | null;
  effectiveStatus: string;
  standard?: { identifier: string; edition: string | null; name: string | null } | null;
  issuedBy?: { name: string } | null;
  documents?: Evidence[];
  pages?: { title: string; path: string | null }[];
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
  certifications?: Certification[];
  documents?: Evidence[];
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

const get = async <Answer>(path: string, params: Params, client = reader): Promise<Answer> => {
  const asked = `/compliance/${path}?${new URLSearchParams(params).toString()}`;
  const response = await client.fetch(asked).catch((error: unknown) => {
    throw new Error(`Strapi did not answer ${settings.strapiUrl}/api${asked}: is it running, with "publicRead"?`, {
      cause: error,
    });
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

const EVIDENCE = (at: string): Params => ({
  [`${at}[fields]`]: 'title,visibility',
  [`${at}[populate][file][fields]`]: 'url,ext,size',
});

/** What a card shows; only what is valid today. */
const CARD = (at: string): Params => {
  const populate = at === '' ? 'populate' : `${at}[populate]`;
  const filters = at === '' ? 'filters' : `${at}[filters]`;
  return {
    [at === '' ? 'fields' : `${at}[fields]`]: 'name,summary,scope,level,validUntil,certificateNumber',
    [`${filters}[effectiveStatus][$in][0]`]: 'active',
    [`${filters}[effectiveStatus][$in][1]`]: 'expiring',
    [`${populate}[standard][fields]`]: 'identifier,edition,name',
    [`${populate}[issuedBy][fields]`]: 'name',
    ...EVIDENCE(`${populate}[documents]`),
  };
};

const PAGE: Params = {
  fields:
    'title,tagline,path,kind,sourceDate,noIndex,metaTitle,metaDescription,summary,locale,html,toc,breadcrumbs,versions',
  ...CARD('populate[certifications]'),
  ...EVIDENCE('populate[documents]'),
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

export const pageAt = async (path: string, locale: Locale): Promise<PageAnswer> => {
  const { data, meta } = await get<ByPath>('pages/by-path', { ...PAGE, path, locale });
  return { page: data, ...meta };
};

/** A page as its editor has left it, published or not. */
export const draftOf = async (documentId: string, locale: Locale): Promise<PageAnswer> => {
  if (settings.previewToken === undefined) throw new Error('STRAPI_PREVIEW_TOKEN is not set');
  const editor = strapi({ baseURL: `${settings.strapiUrl}/api`, auth: settings.previewToken });
  const { data, meta } = await get<ByPath>(`pages/${documentId}`, { ...PAGE, locale, status: 'draft' }, editor);
  return { page: data, alternates: meta.alternates, translation: meta.translation };
};

export const certificationsIn = async (locale: Locale): Promise<Certification[]> =>
  all('certifications', {
    ...CARD(''),
    locale,
    'populate[pages][fields]': 'title,path',
    'sort[0]': 'order',
    'sort[1]': 'name',
  });

/** Former paths of pages, for the server and for hosts that read such lists. */
export const permanentRedirects = async (): Promise<
  Record<string, { destination: string; status: 301 | 302 | 308 }>
> => {
  const redirects = await all<{ from: string; to: string | null; code: number }>('redirects', {
    fields: 'from,to,code',
  });
  return Object.fromEntries(
    redirects.flatMap(({ from, to, code }) =>
      to === null || (code !== 301 && code !== 302 && code !== 308) ? [] : [[from, { destination: to, status: code }]],
    ),
  );
};
