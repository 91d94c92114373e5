import type { Core } from '@strapi/strapi';
import { text } from '../../../../model/readers';
import { findRows } from '../../database/rows';
import { contentUid } from '../content-type';

/**
 * The documentIds of the versions of a page, published or not: by their drafts, since Strapi cuts the links of published rows to a
 * page that is unpublished.
 */
export const versionsOfPage = async (strapi: Core.Strapi, page: string): Promise<string[]> => {
  const where = { page: { documentId: page } };
  const rows = await findRows(strapi, contentUid('page-version'), { documentId: text }, { where });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
