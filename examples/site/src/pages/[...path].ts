import type { APIRoute } from 'astro';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { redirectAt } from '../lib/redirects';
import { settings } from '../lib/settings';

// `npm start` answers here what is no file; other hosts have lists of redirects
export const prerender = false;

const notFound = async (): Promise<Response> => {
  const html = await readFile(path.resolve(settings.outDir, 'client', '404.html'), 'utf8');
  return new Response(html, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};

/** Where a former address leads; without one, the page 404. */
export const GET: APIRoute = ({ url }) => {
  const redirect = redirectAt(url.pathname);
  return redirect === undefined
    ? notFound()
    : new Response(null, { status: redirect.code, headers: { Location: redirect.to } });
};
