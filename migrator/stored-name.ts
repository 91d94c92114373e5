import type { RecordType } from '../model/contracts/values';
import { recordTypes } from '../model/record-types';
import { visibleName } from './invisible';

/** The schema's name for a text of one line. */
const ONE_LINE = new Set(['string', 'uid']);

/** Whether a field holds a name: a text of one line, as opposed to one of paragraphs. */
export const isName = (type: RecordType, field: string): boolean =>
  ONE_LINE.has(recordTypes[type].attributes[field]?.type ?? '');

/** The values of a record, its names as people see them. */
export const withVisibleNames = <Value>(type: RecordType, values: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' && isName(type, field) ? (visibleName(value) as Value) : value,
    ]),
  );
