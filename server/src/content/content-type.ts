import type { Core, UID } from '@strapi/strapi';
import type { RecordType } from '../../../model/contracts/values';
import { isLocalizedAttribute, type Attribute } from '../../../model/record-types';
import { uidOf } from '../../../model/plugin-id';
import type { Schema } from './schema/restore-schema';

/** The attributes that Strapi adds to every type. */
const SYSTEM = new Set(
  'id documentId locale localizations createdAt updatedAt publishedAt createdBy updatedBy'.split(' '),
);
const NOT_SCALAR = new Set(['relation', 'media', 'component', 'dynamiczone']);

/** A type's uid, in the type that Strapi's functions ask for. */
export const contentUid = (type: RecordType): UID.ContentType => uidOf(type);

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

/** The part of an attribute of a loaded type that is used here. */
export interface LoadedAttribute extends Attribute {
  relation?: string;
  /** The uid of the type that a relation leads to. */
  target?: string;
  mappedBy?: string;
  /** Of a media field: it holds a list. */
  multiple?: boolean;
  default?: unknown;
}

/** The attributes of a type by name, with what an app's own extension may have added. */
export const attributesOf = (strapi: Core.Strapi, type: RecordType): Readonly<Record<string, LoadedAttribute>> =>
  strapi.contentType(contentUid(type)).attributes;

/** A type as Strapi holds it: what it works with, and what the Content-Type Builder reads and writes. */
export interface LoadedType extends Schema {
  __schema__: Schema;
}

/** A type by a uid of which the compiler knows nothing more. */
export const loadedType = (strapi: Core.Strapi, uid: string): LoadedType =>
  strapi.get<{ get(uid: string): LoadedType }>('content-types').get(uid);

const ownAttributes = (strapi: Core.Strapi, type: RecordType): [string, LoadedAttribute][] =>
  Object.entries(attributesOf(strapi, type)).filter(([name]) => !SYSTEM.has(name));

/** The attributes that every locale of a document shares. */
export const sharedAttributes = (strapi: Core.Strapi, type: RecordType): AttributeNames =>
  namesOf(ownAttributes(strapi, type).filter(([, attribute]) => !isLocalizedAttribute(attribute)));

/** The attributes that each locale of a document has for itself. */
export const localizedAttributes = (strapi: Core.Strapi, type: RecordType): AttributeNames =>
  namesOf(ownAttributes(strapi, type).filter(([, attribute]) => isLocalizedAttribute(attribute)));
