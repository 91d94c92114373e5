import type { RecordType } from '../../migrator/model';
import { DATE_ORDER } from './date-order';

/** The attributes that a rule reads together with others of the same record. */
export const crossChecked = (type: RecordType): string[] => [
  ...(DATE_ORDER[type] ?? []).flat(),
  ...(type === 'document' ? ['visibility', 'file'] : []),
];
