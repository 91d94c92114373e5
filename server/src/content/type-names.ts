import { RECORD_TYPES, type RecordType } from '../../../model/contracts/values';
import { uidOf } from '../../../model/plugin-id';

/** Types that only the plugin itself reads and writes: no editor and no API ever sees them. */
export const HIDDEN_TYPES = [
  'source-entry',
  'import-run',
  'import-item',
  'import-finding',
  'import-turn',
  'review-note',
  'kept-row',
  'ledger-entry',
  'reminder',
  'page-text',
  'plan-approval',
  'content-change',
  'content-revision',
] as const;

const typeByUid = new Map<string, RecordType>(RECORD_TYPES.map((type) => [uidOf(type), type]));

/** The editorial type behind a uid; undefined for everything else that Strapi stores. */
export const editorialType = (uid: string): RecordType | undefined => typeByUid.get(uid);
