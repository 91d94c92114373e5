import type { APIRoute } from 'astro';
import { settings } from '../../lib/settings';
import { allFiles } from '../../lib/site';

export const getStaticPaths = async () =>
  (await allFiles()).map((file) => ({ params: { file: decodeURI(file).replace(/^\/uploads\//, '') } }));

/** A file of Strapi's media library, as a file of this site. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const response = await fetch(`${settings.strapiUrl}/uploads/${encodeURI(file)}`);
  if (response.status === 404) {
    // one file that is gone must not keep the rest of the site from being built
    console.warn(`  ${response.url} is gone: a page still names it`);
    return new Response('');
  }
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return new Response(await response.arrayBuffer());
};
