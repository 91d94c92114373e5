const UPLOAD = /\b(src|href)="(?:https?:\/\/[^/"]+)?(\/uploads\/[^"?#]+)[^"]*"/g;

/** The site serves what Strapi's media library holds itself: a reader asks nobody else for anything. */
export const withOwnFiles = (html: string): string => html.replace(UPLOAD, '$1="$2"');

/** The files of the media library that a page shows or links to. */
export const filesIn = (html: string): string[] => [...html.matchAll(UPLOAD)].flatMap(([, , file]) => file ?? []);
