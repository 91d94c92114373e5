import type { RecordType } from '../contracts/values';
import { checkFields } from './fields';
import type { Problem } from './problem';
import type { RecordContext, RecordValues } from './record';
import type { RecordFacts } from './record-facts';
import { checkDateOrder, DATE_ORDER } from './rules/date-order';
import { checkNotice } from './rules/notice';
import { checkRedirect } from './rules/redirects';
import { checkSupersession } from './rules/supersession';
import { checkIdentity, checkPath } from './rules/uniqueness';
import { checkVersion, checkVersionedText } from './rules/versions';
import { checkVisibility } from './rules/visibility';

/** Checks the rules that need only the entry. */
export const checkRecord = (type: RecordType, values: RecordValues, context: RecordContext): Problem[] => {
  const wrongFields = checkFields(type, values, context);
  return wrongFields.length > 0 ? wrongFields : checkDateOrder(type, values);
};

/**
 * Finds everything that prevents an entry from being stored or published. The admin panel, the APIs and an import use
 * the same rules. An empty list means that there are no problems. Other entries are read only if the entry itself has
 * no problems.
 */
export const validateRecord = async (
  type: RecordType,
  values: RecordValues,
  context: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const own = checkRecord(type, values, context);
  if (own.length > 0) return own;
  const beyond = [
    ...[checkIdentity, checkPath, checkRedirect, checkSupersession, checkVisibility, checkNotice],
    ...[checkVersion, checkVersionedText],
  ];
  const problems: Problem[] = [];
  for (const check of beyond) problems.push(...(await check(type, values, context, facts)));
  return problems;
};

/** The attributes that a rule compares with others of the same entry. */
export const crossChecked = (type: RecordType): string[] => [
  ...(DATE_ORDER[type] ?? []).flat(),
  ...(type === 'document' ? ['visibility', 'file'] : []),
  ...(type === 'processor' ? ['announcedOn', 'noticeException'] : []),
];
