import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentUid } from '../../../content/content-type';
import { tableIn } from '../../../database/table-in';
import { MARKED_DRAFT } from '../../../../../migrator/plan/marked-drafts';
import { listOf, number, object } from '../../../../../model/readers';

/** How many entries of a run are drafts to this day, and why the run left them so. */
export interface LeftAsDrafts {
  /** Pages that their front matter marks as drafts. */
  markedDrafts: number;
  /** New certifications that nobody had verified. */
  unverifiedDrafts: number;
}

const LEFT = {
  markedDrafts: { type: 'page', where: { reason: MARKED_DRAFT } },
  unverifiedDrafts: { type: 'certification', where: { action: 'create', state: 'done', publish: false } },
} as const;

const counted = listOf(object({ run: number, count: number }));

/** Counts by run. An entry that was published since is no draft of the run any more, and one that was deleted neither. */
export const leftAsDrafts = async (
  strapi: Core.Strapi,
  runs: readonly number[],
): Promise<ReadonlyMap<number, LeftAsDrafts>> => {
  const knex = strapi.db.connection;
  const countsOf = async ({ type, where }: (typeof LEFT)[keyof typeof LEFT]): Promise<ReadonlyMap<number, number>> => {
    const uid = contentUid(type);
    const versions = (): Knex.QueryBuilder =>
      tableIn(strapi, knex, `${strapi.db.metadata.get(uid).tableName} as entry`)
        .select('entry.id')
        .where('entry.document_id', knex.ref('item.target_document_id'))
        .where('entry.locale', knex.ref('item.target_locale'));
    const rows: unknown = await tableIn(strapi, knex, 'compliance_import_items as item')
      .select('run_id as run')
      .count('* as count')
      .whereIn('run_id', [...runs])
      .where({ target_uid: uid, ...where })
      .whereExists(versions().whereNull('entry.published_at'))
      .whereNotExists(versions().whereNotNull('entry.published_at'))
      .groupBy('run_id');
    return new Map(counted(rows).map(({ run, count }) => [run, count]));
  };
  const marked = await countsOf(LEFT.markedDrafts);
  const unverified = await countsOf(LEFT.unverifiedDrafts);
  return new Map(
    runs.map((run) => [run, { markedDrafts: marked.get(run) ?? 0, unverifiedDrafts: unverified.get(run) ?? 0 }]),
  );
};
