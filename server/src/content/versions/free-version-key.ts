import type { Core } from '@strapi/strapi';
import { findRows } from '../../database/rows';
import { orElse, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { freeKey } from '../free-key';

/** A key that no version has: the wanted one, or the next number behind it. */
export const freeVersionKey = async (strapi: Core.Strapi, wanted: string): Promise<string> => {
  const where = { key: { $startsWith: wanted } };
  const rows = await findRows(strapi, contentUid('page-version'), { key: orElse(text, '') }, { where });
  return freeKey(
    wanted,
    rows.map(({ key }) => key),
  );
};
