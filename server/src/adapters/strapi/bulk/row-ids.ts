import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import type { Locale, RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { findRows } from '../../../database/rows';
import { placeKey } from '../../../../../model/entry-keys';
import { recordTypes } from '../../../../../model/record-types';
import { groupBy } from '../../../../../migrator/group-by';
import { instant, number, orElse, orNull, text } from '../../../../../model/readers';

/** Where a row is stored. */
interface RowPlace {
  type: RecordType;
  documentId: string;
  locale: Locale;
  isOnline: boolean;
}

/** The ids of rows, by where they are stored. */
export type RowIds = (place: RowPlace) => number | undefined;

const keyOf = ({ isOnline, ...place }: RowPlace): string => `${placeKey(place)} ${String(isOnline)}`;

/** The ids of all rows of documents. */
export const readRowIds = async (
  strapi: Core.Strapi,
  documents: readonly { type: RecordType; documentId: string }[],
): Promise<RowIds> => {
  const columns = { id: number, documentId: text, locale: orElse(text, ''), publishedAt: orNull(instant) };
  const ids = new Map<string, number>();
  for (const [type, ofType] of groupBy(documents, (document) => document.type))
    for (const $in of chunks([...new Set(ofType.map(({ documentId }) => documentId))])) {
      const where = { documentId: { $in } };
      for (const { id, documentId, locale, publishedAt } of await findRows(strapi, contentUid(type), columns, {
        where,
      }))
        ids.set(
          keyOf({ type, documentId, locale, isOnline: publishedAt !== null || !recordTypes[type].hasDrafts }),
          id,
        );
    }
  return (place) => ids.get(keyOf(place));
};
