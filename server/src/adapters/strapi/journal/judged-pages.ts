import type { Core } from '@strapi/strapi';
import { findRows } from '../../../database/rows';
import { contentUid } from '../../../content/content-type';
import { NOTHING_JUDGED, type JudgedPages } from '../../../../../migrator/model/judged-pages';
import { judgedPages, JUDGING_ACTIONS } from '../../../../../migrator/plan/items/judged-pages';
import { uidOf } from '../../../../../model/plugin-id';
import { anything, number, recordOf, text } from '../../../../../model/readers';

const ITEM = { key: text, targetLocale: text, action: text };

/** The last import of a whole site that was not rolled back; null where there is none. */
const lastImport = async (strapi: Core.Strapi, site: string): Promise<number | null> => {
  const uid = uidOf('import-run');
  const rollbacks = { kind: 'rollback', state: 'done', site };
  const back = (await findRows(strapi, uid, { about: number }, { where: rollbacks })).map(({ about }) => about);
  const where = { site, kind: 'import', id: { $notIn: back } };
  const columns = { id: number, options: recordOf(anything) };
  const imports = await findRows(strapi, uid, columns, { where, orderBy: { id: 'desc' } });
  return imports.find(({ options }) => options['partial'] !== true)?.id ?? null;
};

/** Reads which pages the last import of a site took for different ones. */
export const readJudgedPages = async (strapi: Core.Strapi, site: string): Promise<JudgedPages> => {
  const run = await lastImport(strapi, site);
  if (run === null) return NOTHING_JUDGED;
  const itemsWith = async (action: string) => {
    const where = { run, targetUid: contentUid('page'), action };
    const rows = await findRows(strapi, uidOf('import-item'), ITEM, { where });
    return rows.map(({ targetLocale, ...item }) => ({ ...item, type: 'page' as const, locale: targetLocale }));
  };
  const gone = await itemsWith(JUDGING_ACTIONS.gone);
  // a first import may have many new pages, and nothing to tell them from
  return gone.length === 0 ? NOTHING_JUDGED : judgedPages([...gone, ...(await itemsWith(JUDGING_ACTIONS.fresh))]);
};
