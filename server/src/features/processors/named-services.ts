import type { Core } from '@strapi/strapi';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import { findRows } from '../../database/rows';
import { uidOf } from '../../../../model/plugin-id';
import { number } from '../../../../model/readers';

/** Whether a role may know a service by name. The names are those of another type, which it may not be able to read. */
export const namedServices = async (
  strapi: Core.Strapi,
  ability: Ability,
): Promise<(service: { id: number }) => boolean> => {
  const readable = readableEntries(strapi, ability, uidOf('service'), ['name']);
  const rows = readable === null ? [] : await findRows(strapi, uidOf('service'), { id: number }, { where: readable });
  const ids = new Set(rows.map(({ id }) => id));
  return ({ id }) => ids.has(id);
};
