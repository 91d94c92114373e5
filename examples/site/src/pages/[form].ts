import type { APIRoute } from 'astro';
import { formOf } from '../lib/api';
import { LOCALES } from '../lib/settings';

/** What crawlers, feed readers and language models read, as Strapi states it when the site is built. */
const FORMS = ['sitemap.xml', 'atom.xml', 'llms.txt'];

export const getStaticPaths = () => FORMS.map((form) => ({ params: { form } }));

export const GET: APIRoute = async ({ params: { form = '' } }) =>
  new Response((await formOf(form, { locale: LOCALES[0] })) ?? null);
