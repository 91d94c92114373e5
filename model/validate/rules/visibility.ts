import type { RecordType } from '../../contracts/values';
import { flaw, problem, type Problem } from '../problem';
import { isEmpty, type RecordContext, type RecordValues } from '../record';
import type { RecordFacts } from '../record-facts';

/**
 * Evidence that is not public must not have a file in the media library, which is public. The visibility is shared by
 * all locales, but the file is not, so the other locales are checked too.
 */
export const checkVisibility = async (
  type: RecordType,
  { visibility, file }: RecordValues,
  { documentId, locale, published }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if (type !== 'document' || isEmpty(visibility) || visibility === 'public') return [];
  const stated = String(visibility);
  const advice = 'remove it, or name a private file instead';
  if (!isEmpty(file)) {
    const words = `is public but the document is ${stated}: ${advice}`;
    return [problem('file', flaw('FILE_IS_PUBLIC', words, { visibility: stated }))];
  }
  const others = documentId === null ? [] : await facts.localesWithFile(documentId, published);
  return others
    .filter((other) => other !== locale)
    .map((other) => {
      const words = `is ${stated} but the ${other} document has a public file: ${advice}`;
      return problem('visibility', flaw('OTHER_FILE_IS_PUBLIC', words, { visibility: stated, locale: other }));
    });
};
