import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toHtml } from 'hast-util-to-html';
import { getConfig } from '../../config';
import { findRows, type RowOf } from '../../database/rows';
import { uidOf } from '../../plugin-id';
import { number, orElse, text } from '../../readers';
import { bodyTree, imagesOf, type BodyPlace } from '../../render/body-html';
import { readImageFiles } from './image-files';

const BODY = { id: number, documentId: text, locale: text, body: orElse(text, '') };

type Body = RowOf<typeof BODY>;
type Tree = ReturnType<typeof bodyTree>;

/** Longer bodies take more than a second of a processor that all other requests wait for. */
const MOST_RENDERED = 200_000;

/** @throws ValidationError (400) that names a body which is too long to be rendered while a request waits */
export const refuseLong = (bodies: readonly Body[]): void => {
  const long = bodies.find(({ body }) => body.length > MOST_RENDERED);
  if (long === undefined) return;
  const { documentId, locale, body } = long;
  throw new errors.ValidationError(
    `"html" and "toc" are computed for bodies of up to ${String(MOST_RENDERED)} characters; that of page ${documentId} (${locale}) has ${String(body.length)}: ask for "body"`,
    { documentId, locale, characters: body.length, most: MOST_RENDERED },
  );
};

export const readBodies = async (strapi: Core.Strapi, ids: readonly number[]): Promise<Body[]> =>
  ids.length === 0 ? [] : findRows(strapi, uidOf('page'), BODY, { where: { id: { $in: [...ids] } } });

/** What becomes of the tree of each body, by the id of its row. One body after the other: each may be long, and others wait. */
export const renderBodies = async <Result>(
  strapi: Core.Strapi,
  bodies: readonly Body[],
  maySeeRestricted: boolean,
  write: (tree: Tree) => Result,
): Promise<ReadonlyMap<number, Result>> => {
  const address: unknown = strapi.config.get('server.absoluteUrl');
  const mediaOrigin = typeof address === 'string' ? address : '';
  const images = new Set(bodies.flatMap(({ body }) => imagesOf(body, mediaOrigin)));
  const files = await readImageFiles(strapi, [...images], maySeeRestricted);
  const place: Omit<BodyPlace, 'locale'> = { mediaOrigin, origins: getConfig(strapi).origins, files };
  const written = new Map<number, Result>();
  for (const { id, body, locale } of bodies) {
    written.set(id, write(bodyTree(body, { ...place, locale })));
    await setImmediate();
  }
  return written;
};

/** Bodies as HTML. */
export const htmlOf = async (
  strapi: Core.Strapi,
  bodies: readonly Body[],
  maySeeRestricted: boolean,
): Promise<ReadonlyMap<number, string>> => renderBodies(strapi, bodies, maySeeRestricted, (tree) => toHtml(tree));
