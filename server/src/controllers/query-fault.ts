import { types } from 'node:util';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** Where Strapi and knex turn a query into SQL: what fails here fails because of the query. */
const QUERY_BUILDER =
  /[\\/](?:@strapi[\\/]database[\\/](?:dist|src)[\\/](?:query|fields)|knex[\\/]lib[\\/](?:query|formatter))[\\/]/;
/** The same, for one database: an operator that it does not have. */
const DIALECT = /[\\/]knex[\\/]lib[\\/]dialects[\\/][^\\/]+[\\/]query[\\/]/;

const placeOf = ({ stack = '' }: Error): string => /^\s+at .*$/m.exec(stack)?.[0] ?? '';

/**
 * SQLSTATE class 22: a value that its column cannot hold, such as a zero byte on PostgreSQL. 42804 and 42883: an
 * operator that its type does not have, such as `$contains` on JSON.
 */
const isDataError = (error: Error & { code?: unknown; sqlState?: unknown }) =>
  [error.code, error.sqlState].some(
    (state) => typeof state === 'string' && /^(?:22[0-9A-Z]{3}|42804|42883)$/.test(state),
  );

const explain = (error: unknown): unknown => {
  if (!types.isNativeError(error) || error instanceof errors.ApplicationError) return error;
  if (isDataError(error))
    return new errors.ValidationError('A value or an operator in the query does not match its field');
  const place = placeOf(error);
  if (DIALECT.test(place))
    return new errors.ValidationError('The query contains an operator that is not supported here');
  if (!QUERY_BUILDER.test(place)) return error;
  // The message of a TypeError speaks of Strapi's code, not of the query.
  const reason = error instanceof TypeError ? '' : `: ${error.message}`;
  return new errors.ValidationError(`The query is malformed${reason}`);
};

/**
 * A reading action that answers 400 to a malformed query. Strapi checks the names in a query but not its shape:
 * `filters[$or]=1`, or a word where a date belongs, end as 500.
 */
export const blameQuery =
  (action: (ctx: Context) => Promise<unknown>) =>
  async (ctx: Context): Promise<unknown> => {
    try {
      return await action(ctx);
    } catch (error) {
      throw explain(error);
    }
  };
