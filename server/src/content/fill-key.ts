import { keyFromName } from '../../../migrator/site/records/named-record';
import { findFreeKey } from './find-free-key';
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
    data['key'] = await findFreeKey(strapi, type, keyFromName(name, type));
    return next();
  },
};
