import type { APIRoute, GetStaticPaths } from 'astro';
import { formOf } from '../lib/api';
import { LOCALES } from '../lib/settings';

/** What crawlers, feed readers and language models read, as Strapi states it when the site is built. */
const FORMS = ['sitemap.xml', 'atom.xml', 'llms.txt'];

/** The parts that the sitemap of a very large site names: `sitemap-1.xml` and so on. */
const partsOf = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>[^<]*\/sitemap-(\d+)\.xml<\/loc>/g)].map(([, part = '']) => part);

export const getStaticPaths: GetStaticPaths = async () => [
  ...FORMS.map((form) => ({ params: { form }, props: { asked: form, query: { locale: LOCALES[0] } } })),
  ...partsOf((await formOf('sitemap.xml')) ?? '').map((part) => ({
    params: { form: `sitemap-${part}.xml` },
    props: { asked: 'sitemap.xml', query: { part } },
  })),
];

export const GET: APIRoute<{ asked: string; query: Record<string, string> }> = async ({ props: { asked, query } }) =>
  new Response((await formOf(asked, query)) ?? null);
