import type { Core } from '@strapi/strapi';
import { getConfig } from '../../config';
import { readOperators } from '../forms/form-pages';

/** Whose claims the pages state: the operator in every language, and the names in the settings of the imported sites. */
export const authorNames = async (strapi: Core.Strapi): Promise<string[]> => {
  const operators = [...(await readOperators(strapi)).values()].map(({ name }) => name);
  const ofSites = Object.values(getConfig(strapi).sites).flatMap(({ names }) => names ?? []);
  return [...new Set([...operators, ...ofSites])].filter((name) => name !== '');
};
