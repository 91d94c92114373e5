import { own } from '../../../../model/own';
import { isJson, type Json, type Reader, type Schema } from '../query/reach';
import { sortPaths } from '../query/sort-paths';
import { computedFields } from './computed-fields';
import { fieldNames } from './field-names';
import { statusPlaceholder } from './status-filters';
import { timedOf } from './timed';

const NEGATED: Readonly<Record<string, boolean>> = { $eq: false, $in: false, $ne: true, $notIn: true };
const LISTS = ['$in', '$notIn'];

const statusOf = (value: unknown, statuses: readonly string[], { refuse }: Reader): string =>
  statuses.find((status) => status === value) ?? refuse(`"effectiveStatus" is one of ${statuses.join(', ')}`);

/** A list is sent as several parameters, or as one. */
const valuesOf = (operator: string, value: unknown): readonly unknown[] =>
  LISTS.includes(operator) ? [value].flat() : [value];

/** The statuses that a filter by `effectiveStatus` accepts: `expired`, `{ $ne: 'active' }`, `{ $in: [...] }`. */
const askedStatuses = (condition: unknown, statuses: readonly string[], reader: Reader): string[] => {
  const operators = isJson(condition) ? Object.entries(condition) : [['$eq', condition] as const];
  return operators.reduce<string[]>(
    (passing, [operator, value]) => {
      const negated = own(NEGATED, operator);
      if (negated === undefined)
        return reader.refuse(`"effectiveStatus" can be filtered by ${Object.keys(NEGATED).join(', ')} only`);
      const named = valuesOf(operator, value).map((each) => statusOf(each, statuses, reader));
      return passing.filter((status) => named.includes(status) !== negated);
    },
    [...statuses],
  );
};

const GROUPS = ['$and', '$or', '$not'];

const storedFilters = (filters: unknown, schema: Schema, reader: Reader): unknown => {
  if (Array.isArray(filters)) return filters.map((filter) => storedFilters(filter, schema, reader));
  if (!isJson(filters)) return filters;
  const computed = computedFields(schema).filter((name) => name in filters);
  const status = timedOf(schema)?.status ?? null;
  const other = computed.find((name) => status === null || name !== 'effectiveStatus');
  if (other !== undefined) reader.refuse(`"${other}" is computed and cannot be used in filters`);
  const stored = Object.fromEntries(
    Object.entries(filters)
      .filter(([key]) => !computed.includes(key))
      .map(([key, value]) => {
        const target = GROUPS.includes(key) ? schema : reader.schemaOf(own(schema.attributes, key)?.target ?? '');
        return [key, target === undefined ? value : storedFilters(value, target, reader)];
      }),
  );
  if (computed.length === 0 || status === null) return stored;
  const asked = askedStatuses(filters.effectiveStatus, status.values, reader);
  return { $and: [stored, statusPlaceholder(status.standsIn, asked)] };
};

const refuseSort = (sort: unknown, schema: Schema, reader: Reader): void => {
  for (const path of sortPaths(sort)) {
    const name = path.at(-1) ?? '';
    const type = path
      .slice(0, -1)
      .reduce<Schema | undefined>((at, key) => at && reader.schemaOf(own(at.attributes, key)?.target ?? ''), schema);
    if (type && computedFields(type).includes(name)) {
      const instead = timedOf(type)?.status?.sortBy ?? null;
      reader.refuse(`"${name}" is computed and cannot be used to sort${instead ? `; sort by "${instead}"` : ''}`);
    }
  }
};

/** Computed fields, which no column holds, are left out: some are returned regardless, others where they are named. */
const storedNames = (fields: unknown, schema: Schema): unknown => {
  const computed = computedFields(schema);
  const names = fieldNames(fields);
  const stored = names.filter((name) => typeof name !== 'string' || !computed.includes(name));
  if (stored.length === names.length) return fields;
  return stored.length > 0 ? stored : ['documentId'];
};

const storedPopulate = (populate: unknown, schema: Schema, reader: Reader): unknown => {
  if (!isJson(populate)) return populate;
  return Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      const target = reader.schemaOf(own(schema.attributes, key)?.target ?? '');
      return [key, target && isJson(value) ? storedQuery(value, target, reader) : value];
    }),
  );
};

/**
 * A query that names computed fields -> one over stored fields only, at every level of `populate` and through every
 * relation, which Strapi can check; what the reader may see of it then goes through `withStatusFilters`. The database
 * filters and counts, so that pages of the answer are whole. Refuses an order by a computed field: no column holds it.
 */
export const storedQuery = (query: Json, schema: Schema, reader: Reader): Json => {
  const { filters, fields, populate, sort } = query;
  refuseSort(sort, schema, reader);
  return {
    ...query,
    ...(filters === undefined ? {} : { filters: storedFilters(filters, schema, reader) }),
    ...(fields === undefined ? {} : { fields: storedNames(fields, schema) }),
    ...(populate === undefined ? {} : { populate: storedPopulate(populate, schema, reader) }),
  };
};
