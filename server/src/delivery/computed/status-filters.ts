import { own } from '../../../../model/own';
import { EFFECTIVE_STATUSES, type EffectiveStatus } from '../../../../model/status/effective-status';
import { storedStatusFilter } from '../../../../model/status/status-filter';
import { isJson, type Json, type Schema } from '../query/reach';
import { isCertification } from './computed-fields';
import type { Moment } from './moment';

type SchemaOf = (uid: string) => Schema | undefined;

/** No stated status begins like this. */
const PREFIX = 'effective:';

/**
 * Stands for "the effective status is one of these" while Strapi checks what the reader asks for. The status follows
 * from the standard as well, and Strapi would refuse a filter over a type that the reader may not read.
 */
export const statusPlaceholder = (statuses: readonly EffectiveStatus[]): Json =>
  statuses.length === 0
    ? { id: { $null: true } }
    : { certificationStatus: { $in: statuses.map((status) => PREFIX + status) } };

/** The statuses that a placeholder in `certificationStatus` stands for, or null for a condition of the reader. */
const statusesBehind = (condition: unknown): EffectiveStatus[] | null => {
  const values: unknown = isJson(condition) ? condition.$in : undefined;
  if (!Array.isArray(values)) return null;
  const statuses = EFFECTIVE_STATUSES.filter((status) => values.includes(PREFIX + status));
  return statuses.length > 0 && statuses.length === values.length ? statuses : null;
};

const inFilters = (filters: unknown, schema: Schema, schemaOf: SchemaOf, moment: Moment): unknown => {
  if (Array.isArray(filters)) return filters.map((filter) => inFilters(filter, schema, schemaOf, moment));
  if (!isJson(filters)) return filters;
  const { certificationStatus, ...others } = filters;
  const rest = Object.fromEntries(
    Object.entries(others).map(([key, value]) => {
      const target = key.startsWith('$') ? schema : schemaOf(own(schema.attributes, key)?.target ?? '');
      return [key, target === undefined ? value : inFilters(value, target, schemaOf, moment)];
    }),
  );
  const statuses = isCertification(schema) ? statusesBehind(certificationStatus) : null;
  if (statuses !== null) return { $and: [rest, storedStatusFilter(statuses, moment.now, moment.rules)] };
  return certificationStatus === undefined ? rest : { ...rest, certificationStatus };
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
