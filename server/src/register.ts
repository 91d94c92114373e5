import type { Core } from '@strapi/strapi';
import { restrictGraphql } from './content/restrict-graphql';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  restrictGraphql(strapi);
};
