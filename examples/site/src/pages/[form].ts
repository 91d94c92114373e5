import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf, formOf } from '../lib/api';
import { LOCALES } from '../lib/settings';

/** Files for crawlers, feed readers and language models, as Strapi serves them when the site is built. */
const FORMS = ['sitemap.xml', 'atom.xml', 'llms.txt'];

/** The parts of the sitemap of a very large site: `sitemap-1.xml` and so on. */
const sitemapParts = async (): Promise<string[]> => {
  const parts: string[] = [];
  while ((await formOf('sitemap.xml', { part: String(parts.length + 1) })) !== undefined)
    parts.push(String(parts.length + 1));
  return parts;
};

export const getStaticPaths: GetStaticPaths = async () => [
  ...FORMS.map((form) => ({ params: { form }, props: { asked: form, query: { locale: LOCALES[0] } } })),
  ...(await sitemapParts()).map((part) => ({
    params: { form: `sitemap-${part}.xml` },
    props: { asked: 'sitemap.xml', query: { part } },
  })),
];

export const GET: APIRoute<{ asked: string; query: Record<string, string> }> = async ({ props: { asked, query } }) =>
  new Response((await (asked === 'atom.xml' ? feedOf(LOCALES[0]) : formOf(asked, query))) ?? null);
