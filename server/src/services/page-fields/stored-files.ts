import type { Core } from '@strapi/strapi';
import { findRows, link } from '../../database/rows';
import { FILE } from '../../delivery/query/reach';
import { uidOf } from '../../../../model/plugin-id';
import type { StoredFile } from '../../render/body-html';
import { number, orNull, text } from '../../../../model/readers';

const COLUMNS = { url: text, width: orNull(number), height: orNull(number), alternativeText: orNull(text) };

/**
 * Files as the media library knows them, by their addresses. Files of evidence that is not public are left out unless
 * the reader may see them. Two statements.
 */
export const readStoredFiles = async (
  strapi: Core.Strapi,
  urls: readonly string[],
  maySeeRestricted: boolean,
): Promise<ReadonlyMap<string, StoredFile>> => {
  if (urls.length === 0) return new Map();
  const named = { url: { $in: [...urls] } };
  const files = await findRows(strapi, FILE, COLUMNS, { where: named });
  if (files.length === 0) return new Map();
  const restricted = maySeeRestricted
    ? []
    : await findRows(
        strapi,
        uidOf('document'),
        { file: link({ url: text }) },
        { where: { visibility: { $ne: 'public' }, file: named } },
      );
  const hidden = new Set(restricted.map(({ file }) => file?.url));
  return new Map(files.filter(({ url }) => !hidden.has(url)).map(({ url, ...file }) => [url, file]));
};
