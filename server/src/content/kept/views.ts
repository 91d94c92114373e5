import type { Core } from '@strapi/strapi';
import { findRows, type RowOf } from '../../database/rows';
import { partial, text } from '../../../../model/readers';
import { uidOf } from '../../../../model/plugin-id';
import { CORE_STORE } from '../schema/stored-tables';
import type { Kept, KeptKind, Scope } from './kept-kind';

const VIEW = { value: text, type: text };

type View = RowOf<typeof VIEW>;

/** The prefix of the keys of the plugin's views. */
export const VIEW_PREFIX = `plugin_content_manager_configuration_content_types::${uidOf('')}`;

const read = async (strapi: Core.Strapi, { owner }: Scope): Promise<Kept<View>[]> => {
  const where = { key: owner ?? { $startsWith: VIEW_PREFIX } };
  const rows = await findRows(strapi, CORE_STORE, { key: text, ...VIEW }, { where });
  return rows.map(({ key, value, type }) => ({ owner: key, value: { value, type } }));
};

/** How the Content Manager shows the plugin's types, as somebody configured it. */
export const VIEWS: KeptKind<View> = {
  name: 'view',
  models: [CORE_STORE],
  scopeOf: (_strapi, { result }) => {
    const { key } = partial({ key: text })(result ?? {});
    if (key === undefined) return {};
    return key.startsWith(VIEW_PREFIX) ? { owner: key } : null;
  },
  read,
  async restore(strapi, kept) {
    const present = new Set((await read(strapi, {})).map(({ owner }) => owner));
    for (const { owner: key, value } of kept) {
      if (present.has(key)) continue;
      await strapi.db.query(CORE_STORE).create({ data: { key, ...value } });
      present.add(key);
    }
  },
};
