import { Parser } from 'htmlparser2';

/** https://www.sitemaps.org/protocol.html */
interface Sitemap {
  /** The pages of a sitemap. */
  urls: string[];
  /** The sitemaps of an index. */
  sitemaps: string[];
}

/** Reads a sitemap or an index of sitemaps; null for XML that is neither. Entities other than XML's own stay as they are. */
export const readSitemap = (xml: string): Sitemap | null => {
  const found: Sitemap = { urls: [], sitemaps: [] };
  const roots = new Set<string>();
  const path: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        const local = localName(name);
        if (path.length === 0) roots.add(local);
        path.push(local);
        text = '';
      },
      ontext: (part) => {
        if (path.at(-1) === 'loc') text += part;
      },
      onclosetag: () => {
        const [element, parent] = [path.pop(), path.at(-1)];
        if (element !== 'loc' || text.trim() === '') return;
        // images and videos of a page have a loc of their own
        if (parent === 'url') found.urls.push(text.trim());
        else if (parent === 'sitemap') found.sitemaps.push(text.trim());
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return roots.has('urlset') || roots.has('sitemapindex') ? found : null;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
