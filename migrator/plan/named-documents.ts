import { RECORD_TYPES } from '../../model/contracts/values';
import { recordTypes } from '../../model/record-types';
import { uidOf } from '../../model/plugin-id';
import type { DocumentRef } from '../model/ports/target';
import { namedByLink } from './identity';
import type { PlanItem } from './plan';

/** The documents that an item will link its entry to, of types whose rows a publication replaces. */
export const namedDocuments = ({ type, write }: Pick<PlanItem, 'type' | 'write'>): DocumentRef[] =>
  Object.entries(write.relations).flatMap(([field, named]) => {
    const target = RECORD_TYPES.find((each) => uidOf(each) === recordTypes[type].attributes[field]?.target);
    if (target === undefined || !recordTypes[target].hasDrafts) return [];
    return [named ?? []].flat().map((name) => ({ type: target, documentId: namedByLink(name).documentId }));
  });
