import type { Core } from '@strapi/strapi';
import { HIDDEN_TYPES } from '../content/type-names';
import { RECORD_TYPES } from '../migrator/model';
import { uidOf } from '../plugin-id';
import { graphqlPlugin } from './graphql-plugin';

/** Keeps the hidden types out of the app's GraphQL schema, and makes the editorial ones read-only there. */
export const closeTypes = (strapi: Core.Strapi): void => {
  const { extension } = graphqlPlugin(strapi);
  for (const type of HIDDEN_TYPES) extension.shadowCRUD(uidOf(type)).disable();
  for (const type of RECORD_TYPES) extension.shadowCRUD(uidOf(type)).disableMutations();
};
