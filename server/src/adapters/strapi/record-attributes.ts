import type { Core } from '@strapi/strapi';
import { contentUid, hasDrafts, localizedAttributes, sharedAttributes } from '../../content/content-type';
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

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
}

/** Reads the roles of a type's attributes off its schema, so that the schema stays their only statement. */
export const recordAttributes = (strapi: Core.Strapi, type: RecordType): RecordAttributes => {
  const attributes = strapi.contentType(contentUid(type)).attributes as Record<string, Attribute>;
  const localized = localizedAttributes(strapi, type);
  const isPlain = (name: string) => attributes[name]?.type !== 'json';
  const isOwnToOne = (name: string) => {
    const { relation, target } = attributes[name] ?? {};
    return relation === 'manyToOne' && target?.startsWith(uidOf('')) === true;
  };
  return {
    localized: localized.scalars.filter(isPlain),
    shared: sharedAttributes(strapi, type).scalars.filter(isPlain),
    relations: localized.relations.filter(isOwnToOne),
    hasDrafts: hasDrafts(strapi, type),
  };
};
