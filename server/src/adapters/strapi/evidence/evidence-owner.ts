import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../../model/plugin-id';
import { object, orNull, text } from '../../../../../model/readers';
import { noteOwner, ownersIn } from '../../private-leftovers';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'evidence-folder' });

const noted = orNull(object({ id: text }));

const ownId = async (strapi: Core.Strapi): Promise<string | null> =>
  noted((await storeOf(strapi).get({})) ?? null)?.id ?? null;

const hasOthers = async (folder: string, own: string | null): Promise<boolean> =>
  (await ownersIn(folder)).some((owner) => owner !== own);

/** Whether another database has files in the folder: to this one, they would be files without a document. */
export const isShared = async (strapi: Core.Strapi, folder: string): Promise<boolean> =>
  hasOthers(folder, await ownId(strapi));

/**
 * Notes in the folder that this database has files there, and answers whether no other does. At the first look of a database
 * the answer is no: two servers may each have made an id for it, and the one that stays is known at the next look.
 */
export const ownsAlone = async (strapi: Core.Strapi, folder: string): Promise<boolean> => {
  const own = await ownId(strapi);
  if (own === null) {
    await storeOf(strapi).set({ value: { id: randomUUID() } });
    return false;
  }
  await noteOwner(folder, own);
  return !(await hasOthers(folder, own));
};
