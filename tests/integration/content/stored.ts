import type { Core, UID } from '@strapi/strapi';

type Data = Record<string, unknown>;

/** One row of a type's table. */
export interface Row extends Data {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  updatedAt: string;
}

interface Written {
  documentId: string;
}

interface Documents {
  create: (params: Data) => Promise<Written>;
  update: (params: Data) => Promise<Written | null>;
  clone: (params: Data) => Promise<Written>;
  publish: (params: Data) => Promise<unknown>;
  unpublish: (params: Data) => Promise<unknown>;
  delete: (params: Data) => Promise<unknown>;
  discardDraft: (params: Data) => Promise<unknown>;
}

// Strapi's declarations know only the types of an application.
const uid = (type: string) => `plugin::compliance.${type}` as UID.ContentType;

/** The Document Service of one of the plugin's types. */
export const documents = (strapi: Core.Strapi, type: string) => strapi.documents(uid(type)) as unknown as Documents;

/** The rows of one of the plugin's types, as they stand in the database. */
export const rowsOf = async (strapi: Core.Strapi, type: string, where: Data, populate: string[] = []) =>
  (await strapi.db.query(uid(type)).findMany({ where, populate, orderBy: { id: 'asc' } })) as Row[];

/** Writes a row past the Document Service, as an import writes its journal. */
export const insertRow = async (strapi: Core.Strapi, type: string, data: Data) =>
  (await strapi.db.query(uid(type)).create({ data })) as Row;

/** A file in the media library without bytes behind it. */
export const insertFile = async (strapi: Core.Strapi, name: string) =>
  (
    (await strapi.db.query('plugin::upload.file').create({
      data: { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}`, provider: 'local' },
    })) as { id: number }
  ).id;
