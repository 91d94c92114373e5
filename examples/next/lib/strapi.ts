import { complianceClient } from 'strapi-plugin-compliance-client';
import { EVERYTHING, OVERVIEW_TAGS, pathTag } from './tags';

const url = `${process.env.STRAPI_URL ?? 'http://127.0.0.1:1337'}/api`;

/** Answers are kept by Next.js until one of their tags is revalidated: Strapi names the tags of each change. */
const tagged = (tags: string[]) =>
  complianceClient({ url, keep: 0, init: { cache: 'force-cache', next: { tags: [EVERYTHING, ...tags] } } });

/** The page at a path, or where the path leads; null where there is nothing. */
export const pageAt = (path: string) =>
  tagged([pathTag(path)]).pageAt(path, { fields: ['title', 'locale', 'html', 'jsonld'] });

/** The names of the certifications that are valid today. */
export const namesHeld = async (locale: string): Promise<string[]> => {
  const { data } = await tagged(OVERVIEW_TAGS).overview({ locale });
  return data.map(({ name }) => name);
};
