import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../model/contracts/values';
import { orElse, text } from '../../../model/readers';
import { findRows } from '../database/rows';
import { contentUid } from './content-type';
import { freeKey } from './free-key';

/** A key, or another name in addresses, that no entry of a type has: the wanted one, or the next number behind it. */
export const findFreeKey = async (
  strapi: Core.Strapi,
  type: RecordType,
  wanted: string,
  field: 'key' | 'slug' = 'key',
): Promise<string> => {
  const where = { [field]: { $startsWith: wanted } };
  const rows = await findRows(strapi, contentUid(type), { [field]: orElse(text, '') }, { where });
  return freeKey(
    wanted,
    rows.map((row) => row[field] ?? ''),
  );
};
