import type { APIRoute } from 'astro';
import { bodyOf } from '../lib/body';
import type { Manifest } from '../lib/manifest';
import { allBadges, allPages, pagesLeftOut } from '../lib/site';

/** Tells the end of the build what it has; it is not put online. */
export const GET: APIRoute = async () => {
  const pages = await allPages();
  const inBodies = await Promise.all(
    pages.map(async ({ page }) => (await bodyOf(page.html, { locale: page.locale, copiesFiles: true })).files),
  );
  const manifest: Manifest = {
    pages: pages.map(({ page }, number) => ({ at: String(number), path: page.path })),
    files: [...new Map([...inBodies.flat(), ...(await allBadges())].map((each) => [each.to, each])).values()],
    leftOut: await pagesLeftOut(),
  };
  return Response.json(manifest);
};
