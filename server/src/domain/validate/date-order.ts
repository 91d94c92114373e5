import type { RecordType } from '../../migrator/model';
import { problem, type Problem } from './problem';
import type { RecordValues } from './record';

/** Pairs of dates of which the second may not lie before the first. */
export const DATE_ORDER: Partial<Record<RecordType, readonly (readonly [first: string, last: string])[]>> = {
  certification: [['validFrom', 'validUntil']],
  document: [
    ['validFrom', 'validUntil'],
    ['periodStart', 'periodEnd'],
  ],
};

/** Dates as YYYY-MM-DD compare as text. */
export const checkDateOrder = (type: RecordType, values: RecordValues): Problem[] =>
  (DATE_ORDER[type] ?? []).flatMap(([first, last]) => {
    const [from, until] = [values[first], values[last]];
    if (typeof from !== 'string' || typeof until !== 'string' || from === '' || until === '' || until >= from)
      return [];
    return [problem(last, `(${until}) must not lie before ${first} (${from})`)];
  });
