import { EVERYTHING, OVERVIEW_TAGS, pathTag } from './tags';

const API = `${process.env.STRAPI_URL ?? 'http://127.0.0.1:1337'}/api/compliance`;

export interface Page {
  title: string;
  locale: string;
  html: string;
  jsonld: unknown;
}

type Answer = { kind: 'page'; page: Page } | { kind: 'moved'; to: string; isPermanent: boolean } | { kind: 'missing' };

/** Answers are kept until one of their tags is revalidated: Strapi names the tags of each change. */
const read = (address: string, tags: string[]) =>
  fetch(`${API}${address}`, { cache: 'force-cache', next: { tags: [EVERYTHING, ...tags] } });

export const pageAt = async (path: string): Promise<Answer> => {
  const query = new URLSearchParams({ path, fields: 'title,locale,html,jsonld', redirects: 'answer' });
  const response = await read(`/pages/by-path?${query}`, [pathTag(path)]);
  if (response.status === 404) return { kind: 'missing' };
  if (!response.ok) throw new Error(`Strapi answered ${response.status}`);
  const { data, meta } = await response.json();
  if (data !== null) return { kind: 'page', page: data };
  const { to, code } = meta.redirect;
  return to === null ? { kind: 'missing' } : { kind: 'moved', to, isPermanent: code !== 302 };
};

/** The names of the certifications that are valid today. */
export const namesHeld = async (locale: string): Promise<string[]> => {
  const response = await read(`/overview?locale=${locale}`, OVERVIEW_TAGS);
  if (!response.ok) throw new Error(`Strapi answered ${response.status}`);
  const { data } = await response.json();
  return data.map(({ name }: { name: string }) => name);
};
