import type { PlanOptions } from '../../model/contracts/plan';
import { globMatcher } from '../glob';
import type { RecordDraft } from '../model/record-draft';

/**
 * Whether an import creates the record again that an editor removed: one of its files matches the glob of `recreate`.
 */
export const isRecreated = (
  { sourcePath = '', namedBy = [] }: Partial<Pick<RecordDraft, 'sourcePath' | 'namedBy'>>,
  { recreate }: Pick<PlanOptions, 'recreate'>,
): boolean => recreate !== undefined && [sourcePath, ...namedBy].some(globMatcher(recreate));
