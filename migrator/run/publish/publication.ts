import { RECORD_TYPES, type Locale, type RecordType } from '../../../model/contracts/values';
import type { NeededRight } from '../../plan/needed-rights';

/** The right to publish an entry, or to take it offline. */
export const publishRight = (type: RecordType, locale: Locale): NeededRight => ({
  action: 'publish',
  type,
  locale,
  fields: [],
});

/** Supporting records before the entries that name them, otherwise in the order in which they come. */
export const inPublishOrder = <Entry extends { type: RecordType }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => RECORD_TYPES.indexOf(one.type) - RECORD_TYPES.indexOf(other.type));
