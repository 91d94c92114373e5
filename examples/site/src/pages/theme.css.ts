import type { APIRoute } from 'astro';
import { config } from '../../site.config';

/** The colours of `site.config.ts`, as a file: the site's Content-Security-Policy allows no style in a page. */
export const GET: APIRoute = () => {
  const { light, dark } = config.accent;
  return new Response(`:root { --accent: light-dark(${light}, ${dark}); }\n`);
};
