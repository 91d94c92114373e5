import { errors } from '@strapi/utils';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import type { Problem } from '../../../../model/validate/problem';

/** A problem of one of the languages that an action writes. */
export interface FoundProblem extends Problem {
  /** Null where the action writes one language only. */
  locale: Locale | null;
}

/**
 * Strapi's own shape of validation errors, so that forms show each one at its field. `type`, `code`, `values` and `locale`
 * let the panel say it in its reader's language.
 */
export const validationError = (type: RecordType, problems: readonly FoundProblem[]) => {
  const found = problems.map((problem) => ({ ...problem, type, name: 'ValidationError' }));
  const [first] = found;
  const message = found.length === 1 && first ? first.message : `${String(found.length)} errors occurred`;
  return new errors.ValidationError(message, { errors: found });
};
