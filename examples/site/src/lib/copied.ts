import { createHash } from 'node:crypto';
import { config } from '../../site.config';
import { settings } from './settings';

/** A file of another server that this site has itself. */
export interface Copied {
  /** Where the end of the build fetches it. */
  from: string;
  /** Its path on this site. */
  to: string;
}

const originOf = (address: string): string => new URL(address).origin;
const STRAPI = new Set([settings.strapiUrl, settings.strapiPublicUrl].map(originOf));

/** A file of Strapi's media library; null for another address. */
export const uploadAt = (address: string): Copied | null => {
  if (!URL.canParse(address, settings.strapiUrl)) return null;
  const { origin, pathname } = new URL(address, settings.strapiUrl);
  return STRAPI.has(origin) && pathname.startsWith('/uploads/')
    ? { from: settings.strapiUrl + pathname, to: pathname }
    : null;
};

/** The images that are copied from other servers, by their types. A drawing (SVG) could hold a program. */
const ENDS = new Map(['avif', 'gif', 'jpeg', 'png', 'webp'].map((name) => [`image/${name}`, name]));
/** In milliseconds. */
const PATIENCE = 10_000;

const askedFor = new Map<string, Promise<Copied | null>>();

/** Of a server that the site names: what content names could lead into the network of the machine that builds. */
const isNamed = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:' && config.imageHosts.includes(new URL(address).host);

const ask = async (address: string): Promise<Copied | null> => {
  if (!isNamed(address)) return null;
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    await answer.body?.cancel();
    const end = ENDS.get(answer.headers.get('Content-Type')?.replace(/;.*/, '').trim().toLowerCase() ?? '');
    const name = createHash('sha256').update(address).digest('hex').slice(0, 16);
    return answer.ok && end !== undefined ? { from: address, to: `/images/${name}.${end}` } : null;
  } catch {
    return null;
  }
};

/** An image of Strapi, or of a named server that answers; null where this site cannot have it. Asked for once in a build. */
export const imageAt = async (address: string): Promise<Copied | null> => {
  const upload = uploadAt(address);
  if (upload !== null) return upload;
  const known = askedFor.get(address) ?? ask(address);
  askedFor.set(address, known);
  return known;
};
