import type { RecordType } from '../../contracts/values';
import { flaw, problem, type Problem } from '../problem';
import type { RecordContext, RecordValues } from '../record';
import type { RecordFacts } from '../record-facts';

/** Refuses an entry that supersedes itself, directly or through others. */
export const checkSupersession = async (
  type: RecordType,
  { supersededBy }: RecordValues,
  { documentId, locale }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if ((type !== 'page' && type !== 'standard') || documentId === null || locale === null) return [];
  const seen = new Set<string>();
  let next = typeof supersededBy === 'string' ? supersededBy : null;
  while (next !== null && next !== documentId && !seen.has(next)) {
    seen.add(next);
    next = await facts.supersededBy(type, next, locale);
  }
  if (next !== documentId) return [];
  const through = seen.size === 0 ? '' : ` through ${seen.size} other${seen.size === 1 ? '' : 's'}`;
  const words = `leads back to this ${type}${through}: nothing can supersede itself`;
  return [problem('supersededBy', flaw('SUPERSEDES_ITSELF', words))];
};
