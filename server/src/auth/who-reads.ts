import type { Context } from 'koa';
import { anything, isObject, listOf, orElse, parts, text } from '../../../model/readers';

/** Who sent a request that Strapi has let in, as far as answers depend on it. */
interface RequestReader {
  /** Nobody in particular: a request without credentials. */
  isPublic: boolean;
  /** Equal for requests to which everything is answered alike. */
  key: string;
}

/** The token, user or role behind a request, with what it may do at this moment. */
export const whoReads = ({ state }: Pick<Context, 'state'>): RequestReader => {
  // a route without authentication has none
  const { strategy, credentials, ability } = orElse(parts, {})(state.auth);
  const name = orElse(text, '')(orElse(parts, {})(strategy)['name']);
  const { id, type } = isObject(credentials) ? credentials : {};
  // an object of CASL, whose prototype holds the rest
  const rules = typeof ability === 'object' && ability !== null && 'rules' in ability ? ability.rules : null;
  return {
    isPublic: credentials === null || credentials === undefined,
    key: JSON.stringify([name, id, type, rules === null ? null : listOf(anything)(rules)]),
  };
};
