import type { RecordType } from '../../contracts/values';
import { flaw, problem, type Problem } from '../problem';
import type { RecordValues } from '../record';

/** Pairs of dates; the second must not be before the first. */
export const DATE_ORDER: Partial<Record<RecordType, readonly (readonly [first: string, last: string])[]>> = {
  certification: [['validFrom', 'validUntil']],
  processor: [['effectiveOn', 'removedOn']],
  document: [
    ['validFrom', 'validUntil'],
    ['periodStart', 'periodEnd'],
  ],
};

/** Refuses a date before the one that it must follow. Dates as YYYY-MM-DD can be compared as text. */
export const checkDateOrder = (type: RecordType, values: RecordValues): Problem[] =>
  (DATE_ORDER[type] ?? []).flatMap(([first, last]) => {
    const [from, until] = [values[first], values[last]];
    if (typeof from !== 'string' || typeof until !== 'string' || from === '' || until === '' || until >= from)
      return [];
    const words = `(${until}) must not be before ${first} (${from})`;
    return [problem(last, flaw('BEFORE_ITS_START', words, { until, from, other: first }))];
  });
