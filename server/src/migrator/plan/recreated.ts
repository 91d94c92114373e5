import { globMatcher } from '../glob';
import type { RecordDraft } from '../model';
import type { PlanOptions } from './plan';

/** Whether the record is to come back where an editor removed it: one of the files that it is from matches the glob. */
export const isRecreated = (
  { sourcePath = '', namedBy = [] }: Partial<Pick<RecordDraft, 'sourcePath' | 'namedBy'>>,
  { recreate }: Pick<PlanOptions, 'recreate'>,
): boolean => recreate !== undefined && [sourcePath, ...namedBy].some(globMatcher(recreate));
