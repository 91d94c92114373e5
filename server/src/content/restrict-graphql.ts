import type { Core } from '@strapi/strapi';
import { uidOf } from '../plugin-id';
import { RECORD_TYPES } from '../migrator/model';
import { HIDDEN_TYPES } from './type-names';

/** The part of the GraphQL plugin's extension service that is used here. */
interface ExtensionService {
  shadowCRUD(uid: string): { disable(): unknown; disableMutations(): unknown };
}

/** Keeps the hidden types out of the app's GraphQL schema, and makes the editorial ones read-only there. */
export const restrictGraphql = (strapi: Core.Strapi): void => {
  if (!('graphql' in strapi.plugins)) return;
  const extension = strapi.plugin('graphql').service<ExtensionService>('extension');
  for (const type of HIDDEN_TYPES) extension.shadowCRUD(uidOf(type)).disable();
  for (const type of RECORD_TYPES) extension.shadowCRUD(uidOf(type)).disableMutations();
};
