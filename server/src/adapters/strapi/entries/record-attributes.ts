import type { Core } from '@strapi/strapi';
import {
  attributesOf,
  contentUid,
  localizedAttributes,
  sharedAttributes,
  type LoadedAttribute,
} from '../../../content/content-type';
import { RECORD_TYPES, type RecordType } from '../../../contracts/values';

/** A relation to one of the plugin's own types. */
export interface RelationAttribute {
  name: string;
  target: RecordType;
  /** To-many: its value is a list. */
  many: boolean;
}

/** The attributes of a type that an import may write, by how they behave. */
export interface RecordAttributes {
  localized: string[];
  shared: string[];
  /** Fields that hold one file each, every locale its own: their value is the file's document id. */
  media: string[];
  relations: RelationAttribute[];
}

/** A relation that only mirrors one of the other type (`mappedBy`) is written over there. */
const ownRelation = (name: string, { relation, target, mappedBy }: LoadedAttribute): RelationAttribute[] => {
  const type = RECORD_TYPES.find((each) => contentUid(each) === target);
  if (type === undefined || mappedBy !== undefined) return [];
  return relation === 'manyToOne' || relation === 'manyToMany'
    ? [{ name, target: type, many: relation === 'manyToMany' }]
    : [];
};

/** Reads the roles of a type's attributes off its schema, so that the schema stays their only statement. */
export const recordAttributes = (strapi: Core.Strapi, type: RecordType): RecordAttributes => {
  const attributes = attributesOf(strapi, type);
  const localized = localizedAttributes(strapi, type);
  const isPlain = (name: string) => attributes[name]?.type !== 'json';
  return {
    localized: localized.scalars.filter(isPlain),
    shared: sharedAttributes(strapi, type).scalars.filter(isPlain),
    media: localized.media,
    relations: localized.relations.flatMap((name) => {
      const attribute = attributes[name];
      return attribute === undefined ? [] : ownRelation(name, attribute);
    }),
  };
};
