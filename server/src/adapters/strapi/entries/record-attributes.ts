import type { Core } from '@strapi/strapi';
import { localizedAttributes, sharedAttributes } from '../../../content/content-type';
import { recordRelations, type RecordRelation } from '../../../content/record-relations';
import type { RecordType } from '../../../../../model/contracts/values';

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

/** A relation that only mirrors one of the other type is written over there. */
const ownRelation = ({ name, target, kind, isMirror }: RecordRelation): RelationAttribute[] =>
  !isMirror && (kind === 'manyToOne' || kind === 'manyToMany') ? [{ name, target, many: kind === 'manyToMany' }] : [];

/** Reads the roles of a type's attributes off its schema, so that the schema stays their only statement. */
export const recordAttributes = (strapi: Core.Strapi, type: RecordType): RecordAttributes => {
  const localized = localizedAttributes(strapi, type);
  return {
    localized: localized.scalars,
    shared: sharedAttributes(strapi, type).scalars,
    media: localized.media,
    relations: recordRelations(strapi, type).flatMap(ownRelation),
  };
};
