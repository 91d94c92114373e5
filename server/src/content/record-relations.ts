import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordType } from '../../../model/contracts/values';
import { attributesOf, contentUid } from './content-type';

/** A relation of a type to one of the plugin's own types, also one that an app has added. */
export interface RecordRelation {
  name: string;
  target: RecordType;
  /** As a schema says it: `manyToOne`. */
  kind: string;
  /** It mirrors a relation of the other type, which stores the links. */
  isMirror: boolean;
}

/** The relations of a type that lead to the plugin's types, in the order of its schema. */
export const recordRelations = (strapi: Core.Strapi, type: RecordType): RecordRelation[] =>
  Object.entries(attributesOf(strapi, type)).flatMap(([name, { relation: kind, target: uid, mappedBy }]) => {
    const target = RECORD_TYPES.find((each) => contentUid(each) === uid);
    if (target === undefined || kind === undefined || name === 'localizations') return [];
    return [{ name, target, kind, isMirror: mappedBy !== undefined }];
  });
