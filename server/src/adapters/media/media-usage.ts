import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../../model/plugin-id';
import { FILE_UID } from './upload-plugin';
import { anything, listOf, object, orElse, orNull } from '../../../../model/readers';

/** Attribute types that can hold a URL. */
const TEXTS = new Set(['string', 'text', 'richtext', 'blocks', 'json', 'customField']);

/** The import's own records say where a file came from, not that somebody needs it. */
const RECORDS = new Set<string>([FILE_UID, ...['source-entry', 'import-item', 'import-run'].map(uidOf)]);

/** A file, with the content that links to it. */
const holder = object({ related: orElse(listOf(anything), []) });

interface Model {
  attributes: Record<string, { type: string }>;
}

const textAttributes = ({ attributes }: Model): string[] =>
  Object.entries(attributes)
    .filter(([, { type }]) => TEXTS.has(type))
    .map(([name]) => name);

/**
 * Whether a media field of any content holds the file, or a text of any content names it. Every text of the app is
 * searched, without an index: for a rollback, not for a page view.
 */
export const isInUse = async (strapi: Core.Strapi, file: { id: number; hash: string }): Promise<boolean> => {
  const row: unknown = await strapi.db.query(FILE_UID).findOne({ where: { id: file.id }, populate: { related: true } });
  if ((orNull(holder)(row)?.related ?? []).length > 0) return true;
  for (const [uid, model] of Object.entries<Model>({ ...strapi.contentTypes, ...strapi.components })) {
    const names = RECORDS.has(uid) || uid.startsWith('admin::') ? [] : textAttributes(model);
    if (names.length === 0) continue;
    // Without the `i` PostgreSQL refuses to compare a JSON column with a text.
    const $or = names.map((name) => ({ [name]: { $containsi: file.hash } }));
    if ((await strapi.db.query(uid).count({ where: { $or } })) > 0) return true;
  }
  return false;
};
