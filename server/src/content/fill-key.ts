import { keyFromName } from '../../../migrator/site/records/named-record';
import { orElse, text } from '../../../model/readers';
import { findRows } from '../database/rows';
import { contentUid } from './content-type';
import { freeKey } from './free-key';
import { isForm } from './writes/is-form';
import type { Around } from './writes/follower';

/** Their keys follow from their names, as an import makes them. */
const NAMED: ReadonlySet<string> = new Set(['processor', 'organization', 'service']);

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Names a new entry for addresses after what a form calls it, unless the form does: the field is required, and the last of a long form. */
export const fillKey: Around = {
  name: 'keys',
  inside: ['locks'],
  follows: ({ type, action, params }) => action === 'create' && NAMED.has(type) && params.data !== undefined,
  async around(strapi, { type, params, cause }, next) {
    const { data = {} } = params;
    const name = wordsOf(data['name']);
    if (name === '' || wordsOf(data['key']) !== '' || !isForm(strapi, cause)) return next();
    const wanted = keyFromName(name, type);
    const where = { key: { $startsWith: wanted } };
    const rows = await findRows(strapi, contentUid(type), { key: orElse(text, '') }, { where });
    data['key'] = freeKey(
      wanted,
      rows.map(({ key }) => key),
    );
    return next();
  },
};
