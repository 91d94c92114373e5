import type { RecordType } from '../../migrator/model';
import { checkDateOrder } from './date-order';
import { checkFields } from './fields';
import type { Problem } from './problem';
import type { RecordFacts } from './record-facts';
import type { RecordContext, RecordValues } from './record';
import { checkRedirect } from './redirects';
import { checkSupersession } from './supersession';
import { checkIdentity, checkPath } from './uniqueness';
import { checkVisibility } from './visibility';

export type { Problem } from './problem';
export type { RecordFacts } from './record-facts';
export type { RecordContext, RecordValues } from './record';

/** The rules that need nothing but the record. */
export const checkRecord = (type: RecordType, values: RecordValues, context: RecordContext): Problem[] => {
  const wrongFields = checkFields(type, values, context);
  return wrongFields.length > 0 ? wrongFields : checkDateOrder(type, values);
};

/**
 * Everything that keeps a record from being stored or published, the same for the admin panel, the APIs and an import.
 * An empty list means that it is fine. The other records are asked about only when the record itself is in order.
 */
export const validateRecord = async (
  type: RecordType,
  values: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const own = checkRecord(type, values, context);
  if (own.length > 0) return own;
  const beyond = [checkIdentity, checkPath, checkRedirect, checkSupersession, checkVisibility];
  const problems: Problem[] = [];
  for (const check of beyond) problems.push(...(await check(type, values, context, facts)));
  return problems;
};
