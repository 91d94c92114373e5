import type { APIRoute } from 'astro';
import { redirectAt } from '../lib/redirects';

// `npm start` answers here what is no file; other hosts have lists of redirects
export const prerender = false;

/** Where a former address leads; without one, Astro answers with the page 404. */
export const GET: APIRoute = ({ url }) => {
  const redirect = redirectAt(url.pathname);
  if (redirect === undefined) return new Response(null, { status: 404 });
  return new Response(null, { status: redirect.code, headers: { Location: redirect.to } });
};
