import type { RecordType } from '../../../../../model/contracts/values';

/** Asks once for each type: what follows from its schema stays the same while the app runs. */
export const oncePerType = <Value>(read: (type: RecordType) => Value): ((type: RecordType) => Value) => {
  const known = new Map<RecordType, { value: Value }>();
  return (type) => {
    const found = known.get(type) ?? { value: read(type) };
    known.set(type, found);
    return found.value;
  };
};
