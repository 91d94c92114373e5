import type { Core, UID } from '@strapi/strapi';
import type { RecordType } from '../../migrator/model';
import { uidOf } from '../../plugin-id';

/** The attributes of a type that an import may write, by how they behave. */
export interface RecordAttributes {
  localized: string[];
  shared: string[];
  /** To-one relations to the plugin's own types. */
  relations: string[];
  hasDrafts: boolean;
}

/** What Strapi adds to every type by itself. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);
const NOT_SCALAR = new Set(['relation', 'media', 'component', 'dynamiczone', 'json']);

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export const recordUid = (type: RecordType): UID.ContentType => uidOf(type);

/** Reads the roles of a type's attributes off its schema, so that the schema stays their only statement. */
export const recordAttributes = (strapi: Core.Strapi, type: RecordType): RecordAttributes => {
  const model = strapi.contentType(recordUid(type));
  const attributes = Object.entries(model.attributes as Record<string, Attribute>).filter(
    ([name]) => !SYSTEM.has(name),
  );
  const scalars = attributes.filter(([, { type: kind }]) => !NOT_SCALAR.has(kind));
  const isLocalized = ([, attribute]: [string, Attribute]) =>
    attribute.pluginOptions?.i18n?.localized === true || attribute.type === 'uid';
  const names = (entries: [string, Attribute][]) => entries.map(([name]) => name);
  return {
    localized: names(scalars.filter(isLocalized)),
    shared: names(scalars.filter((entry) => !isLocalized(entry))),
    relations: names(
      attributes.filter(
        ([, { relation, target }]) => relation === 'manyToOne' && target?.startsWith(uidOf('')) === true,
      ),
    ),
    hasDrafts: model.options?.draftAndPublish === true,
  };
};
