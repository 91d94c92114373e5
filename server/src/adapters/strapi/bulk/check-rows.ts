import type { Core } from '@strapi/strapi';
import { attributesOf, contentUid } from '../../../content/content-type';
import { createRecordFacts } from '../../../content/validate/record-facts';
import type { RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { inTransaction } from '../../../database/in-transaction';
import { tableIn } from '../../../database/table-in';
import { recordTypes } from '../../../../../model/record-types';
import { inEnglish } from '../../../../../model/say';
import { sayProblem } from '../../../../../model/validate/problem';
import { validateRecord } from '../../../../../model/validate/validate-record';
import { groupBy } from '../../../../../migrator/group-by';
import { anything, listOf } from '../../../../../model/readers';
import type { NewRow } from './new-rows';
import { NotInBulkError } from './not-in-bulk-error';

/** The facts that the rules read: values, the file, the document that supersedes it, and the page of a version. */
const recordOf = ({ entry: { fields, relations }, values }: NewRow) => ({
  ...values,
  file: fields['file'] ?? null,
  supersededBy: relations['supersededBy'] ?? null,
  page: relations['page'] ?? null,
});

/**
 * Refuses rows that are stored already by the rules that guard the admin panel and the APIs, all of them together. Each
 * sees more than it would if they were written one after the other, and no rule asks for something that is not there.
 */
const refuseInvalid = async (strapi: Core.Strapi, rows: readonly NewRow[]): Promise<void> => {
  const facts = createRecordFacts(strapi, { together: true });
  const found = await Promise.all(
    rows.map(async (row) => {
      const { type, documentId, locale } = row.entry;
      const context = { documentId, locale: locale === '' ? null : locale, published: row.isOnline, complete: true };
      return validateRecord(type, recordOf(row), context, facts);
    }),
  );
  const [first] = found.flat();
  if (first !== undefined) throw new NotInBulkError(inEnglish(sayProblem(first)));
};

/** Refuses what Strapi demands of a uid: no two published entries of a language have the same, as the database compares. */
const refuseSharedUids = async (strapi: Core.Strapi, type: RecordType, rows: readonly NewRow[]): Promise<void> => {
  const names = Object.entries(attributesOf(strapi, type)).flatMap(([name, each]) => (each.type === 'uid' ? name : []));
  const { tableName, attributes } = strapi.db.metadata.get(contentUid(type));
  for (const name of names) {
    const attribute = attributes[name];
    const stated = attribute !== undefined && 'columnName' in attribute ? attribute.columnName : undefined;
    const column = stated ?? name;
    const values = rows.flatMap(({ isOnline, values: own }) =>
      isOnline && typeof own[name] === 'string' && own[name] !== '' ? own[name] : [],
    );
    for (const part of chunks([...new Set(values)]))
      await inTransaction(strapi, async (trx) => {
        const shared: unknown = await tableIn(strapi, trx, tableName)
          .select('locale')
          .whereNotNull('published_at')
          .whereIn(column, part)
          .groupBy(column, 'locale')
          .havingRaw('count(*) > 1')
          .limit(1);
        if (listOf(anything)(shared).length > 0) throw new NotInBulkError(`two entries have the same ${name}`);
      });
  }
};

/** Refuses stored rows that Strapi or the plugin would not have stored one by one. Throws a `NotInBulkError`. */
export const checkRows = async (strapi: Core.Strapi, rows: readonly NewRow[]): Promise<void> => {
  await refuseInvalid(strapi, rows);
  for (const [type, ofType] of groupBy(rows, ({ entry }) => entry.type))
    if (recordTypes[type].hasDrafts) await refuseSharedUids(strapi, type, ofType);
};
