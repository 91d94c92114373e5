import { settings } from './settings';

const UPLOAD = /\b(src|href)="([^"?#]*\/uploads\/[^"?#]+)[^"]*"/g;

const OWN = new Set([settings.strapiUrl, settings.strapiPublicUrl].map((url) => new URL(url).origin));

/** The path of a file of Strapi's media library; null for a file that is somebody else's. */
const uploadPath = (address: string): string | null => {
  const { origin, pathname } = new URL(address, settings.strapiUrl);
  return OWN.has(origin) && pathname.startsWith('/uploads/') ? pathname : null;
};

/** The site serves what Strapi's media library holds itself: a reader asks nobody else for anything. */
export const withOwnFiles = (html: string): string =>
  html.replace(UPLOAD, (whole, attribute: string, address: string) => {
    const path = uploadPath(address);
    return path === null ? whole : `${attribute}="${path}"`;
  });

/** The files of the media library that a page shows or links to. */
export const filesIn = (html: string): string[] =>
  [...html.matchAll(UPLOAD)].flatMap(([, , address = '']) => uploadPath(address) ?? []);
