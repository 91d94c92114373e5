import type { Core } from '@strapi/strapi';
import { readableEntries, readableLocales, type AdminReader } from '../../auth/readable-entries';
import { contentLocales } from '../../services/pages-locales';
import type { Locale } from '../../../../model/contracts/values';
import { TEXT_FIELDS } from '../../content/texts/page-rows';
import { uidOf } from '../../../../model/plugin-id';

/** The pages that a role may read: a condition on entries, and the configured languages. */
interface Readable {
  readable: object;
  locales: Locale[];
}

/** The fields that coverage shows. */
const SHOWN = [...TEXT_FIELDS, 'path'];

/** Of a role that may not read the fields that coverage shows, nothing. */
const NOTHING: Readable = { readable: { id: { $in: [] } }, locales: [] };

/** The pages and languages that somebody may read in the Content Manager. */
export const readablePages = async (strapi: Core.Strapi, reader: AdminReader): Promise<Readable> => {
  const uid = uidOf('page');
  const readable = readableEntries(strapi, reader.ability, uid, SHOWN);
  if (readable === null) return NOTHING;
  return { readable, locales: readableLocales(strapi, reader, uid, await contentLocales(strapi), SHOWN) };
};
