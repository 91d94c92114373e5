import type { Core, UID } from '@strapi/strapi';
import type { RecordType } from '../migrator/model';
import { uidOf } from '../plugin-id';

/** The part of an attribute's schema that is used here. */
interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The part of a type's schema that is used here, with what an app's own extension may have added. */
interface ContentType {
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

/** What Strapi adds to the attributes of every type. */
const SYSTEM = new Set(
  'id documentId locale localizations createdAt updatedAt publishedAt createdBy updatedBy'.split(' '),
);
const NOT_SCALAR = new Set(['relation', 'media', 'component', 'dynamiczone']);

/** A type's uid, in the type that Strapi's functions ask for. */
export const contentUid = (type: RecordType): UID.ContentType => uidOf(type);

const contentType = (strapi: Core.Strapi, type: RecordType): ContentType => strapi.contentType(contentUid(type));

export const hasDrafts = (strapi: Core.Strapi, type: RecordType): boolean =>
  contentType(strapi, type).options?.draftAndPublish === true;

export const isLocalized = (strapi: Core.Strapi, type: RecordType): boolean =>
  contentType(strapi, type).pluginOptions?.i18n?.localized === true;

/** Attribute names by how they are stored. Components, which only an app's extension can add, are i18n's business. */
export interface AttributeNames {
  scalars: string[];
  media: string[];
  relations: string[];
}

const namesOf = (attributes: [string, Attribute][]): AttributeNames => ({
  scalars: attributes.filter(([, { type }]) => !NOT_SCALAR.has(type)).map(([name]) => name),
  media: attributes.filter(([, { type }]) => type === 'media').map(([name]) => name),
  relations: attributes.filter(([, { type }]) => type === 'relation').map(([name]) => name),
});

const ownAttributes = (strapi: Core.Strapi, type: RecordType) =>
  Object.entries(contentType(strapi, type).attributes).filter(([name]) => !SYSTEM.has(name));

/** i18n holds every relation and every uid to be localized, whatever their schema says. */
const isLocalizedAttribute = ([, { type, pluginOptions }]: [string, Attribute]): boolean =>
  pluginOptions?.i18n?.localized === true || type === 'relation' || type === 'uid';

/** The attributes that every locale of a document shares. */
export const sharedAttributes = (strapi: Core.Strapi, type: RecordType): AttributeNames =>
  namesOf(ownAttributes(strapi, type).filter((attribute) => !isLocalizedAttribute(attribute)));

/** The attributes that each locale of a document has for itself. */
export const localizedAttributes = (strapi: Core.Strapi, type: RecordType): AttributeNames =>
  namesOf(ownAttributes(strapi, type).filter(isLocalizedAttribute));
