import { sameValue } from '../plan/three-way';
import type { StoredPage } from './stored-page';

/**
 * Whether the draft says what the last import wrote, in every field and to-one relation that an import writes. What has
 * no place in a source (a review date, the lists of certifications and documents) makes no difference.
 */
export const isUntouched = ({ fields, relations, source }: StoredPage): boolean =>
  source !== null &&
  Object.entries(source.base.fields).every(([name, value]) => sameValue(fields[name] ?? null, value)) &&
  Object.entries(source.base.relations).every(
    ([name, id]) => Array.isArray(id) || (relations[name]?.documentId ?? null) === id,
  );
