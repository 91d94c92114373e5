import { EFFECTIVE_STATUSES, type EffectiveStatus } from '../../domain/status/effective-status';
import { isJson, type Reader } from '../query/reach';

const NEGATED: Readonly<Record<string, boolean>> = { $eq: false, $in: false, $ne: true, $notIn: true };
const LISTS = ['$in', '$notIn'];

const statusOf = (value: unknown, { refuse }: Reader): EffectiveStatus =>
  EFFECTIVE_STATUSES.find((status) => status === value) ??
  refuse(`"effectiveStatus" is one of ${EFFECTIVE_STATUSES.join(', ')}`);

/** A list comes as several parameters, or as one. */
const valuesOf = (operator: string, value: unknown): readonly unknown[] =>
  LISTS.includes(operator) && Array.isArray(value) ? (value as unknown[]) : [value];

/** The statuses that a filter over `effectiveStatus` lets pass: `expired`, `{ $ne: 'active' }`, `{ $in: [...] }`. */
export const askedStatuses = (condition: unknown, reader: Reader): EffectiveStatus[] => {
  const operators = isJson(condition) ? Object.entries(condition) : [['$eq', condition] as const];
  return operators.reduce<EffectiveStatus[]>(
    (passing, [operator, value]) => {
      const negated = NEGATED[operator];
      if (negated === undefined)
        return reader.refuse(`"effectiveStatus" can be filtered by ${Object.keys(NEGATED).join(', ')} only`);
      const named = valuesOf(operator, value).map((each) => statusOf(each, reader));
      return passing.filter((status) => named.includes(status) !== negated);
    },
    [...EFFECTIVE_STATUSES],
  );
};
