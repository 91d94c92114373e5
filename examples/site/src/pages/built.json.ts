import type { APIRoute } from 'astro';
import { bodyOf } from '../lib/body';
import type { Manifest } from '../lib/manifest';
import { allPages, pagesLeftOut } from '../lib/site';

/** Tells the end of the build what it has; it is not put online. */
export const GET: APIRoute = async () => {
  const pages = await allPages();
  const manifest: Manifest = {
    pages: pages.map(({ page }, number) => ({ at: String(number), path: page.path })),
    files: [
      ...new Set(pages.flatMap(({ page }) => bodyOf(page.html, { locale: page.locale, copiesFiles: true }).files)),
    ],
    leftOut: await pagesLeftOut(),
  };
  return Response.json(manifest);
};
