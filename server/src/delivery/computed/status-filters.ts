import { own } from '../../../../model/own';
import { isJson, type Json, type Schema } from '../query/reach';
import type { Moment } from './moment';
import { timedOf } from './timed';

type SchemaOf = (uid: string) => Schema | undefined;

/** No value of a column begins like this. */
const PREFIX = 'effective:';

/**
 * Stands for "the effective status is one of these" while Strapi checks what the reader asks for. The status follows
 * from other entries as well, and Strapi would refuse a filter over a type that the reader may not read.
 */
export const statusPlaceholder = (standsIn: string, statuses: readonly string[]): Json =>
  statuses.length === 0 ? { id: { $null: true } } : { [standsIn]: { $in: statuses.map((status) => PREFIX + status) } };

/** The statuses that a placeholder stands for, or null for a condition of the reader. */
const statusesBehind = (condition: unknown, all: readonly string[]): string[] | null => {
  const values: unknown = isJson(condition) ? condition.$in : undefined;
  if (!Array.isArray(values)) return null;
  const statuses = all.filter((status) => values.includes(PREFIX + status));
  return statuses.length > 0 && statuses.length === values.length ? statuses : null;
};

const inFilters = (filters: unknown, schema: Schema, schemaOf: SchemaOf, moment: Moment): unknown => {
  if (Array.isArray(filters)) return filters.map((filter) => inFilters(filter, schema, schemaOf, moment));
  if (!isJson(filters)) return filters;
  const status = timedOf(schema)?.status ?? null;
  const behind = status && statusesBehind(own(filters, status.standsIn), status.values);
  const others = Object.entries(filters).filter(([key]) => behind === null || key !== status?.standsIn);
  const rest = Object.fromEntries(
    others.map(([key, value]) => {
      const target = key.startsWith('$') ? schema : schemaOf(own(schema.attributes, key)?.target ?? '');
      return [key, target === undefined ? value : inFilters(value, target, schemaOf, moment)];
    }),
  );
  return status === null || behind === null ? rest : { $and: [rest, status.stored(behind, moment)] };
};

/** A query that Strapi has checked, with every placeholder replaced by the stored facts that have such a status. */
export const withStatusFilters = (query: Json, schema: Schema, schemaOf: SchemaOf, moment: Moment): Json => {
  const { filters, populate } = query;
  const inPopulate = (tree: Json): Json =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => {
        const target = schemaOf(own(schema.attributes, key)?.target ?? '');
        return [key, target && isJson(value) ? withStatusFilters(value, target, schemaOf, moment) : value];
      }),
    );
  return {
    ...query,
    ...(filters === undefined ? {} : { filters: inFilters(filters, schema, schemaOf, moment) }),
    ...(isJson(populate) ? { populate: inPopulate(populate) } : {}),
  };
};
