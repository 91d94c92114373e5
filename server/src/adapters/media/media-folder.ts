import type { Core } from '@strapi/strapi';
import { FOLDER_UID, uploadPlugin, type MediaFolder } from './upload-plugin';

const FOLDER_NAME = 'Compliance import';

/** The folder of the media library that an import puts its files into; made when it is not there. */
export const mediaFolder = async (strapi: Core.Strapi): Promise<MediaFolder> => {
  const present = (await strapi.db.query(FOLDER_UID).findOne({
    where: { name: FOLDER_NAME, parent: { id: { $null: true } } },
  })) as MediaFolder | null;
  return present ?? uploadPlugin(strapi).folders.create({ name: FOLDER_NAME });
};
