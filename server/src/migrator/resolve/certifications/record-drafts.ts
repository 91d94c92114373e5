import { hashOf } from '../../canonical-hash';
import type { FieldValue, Locale, RecordDraft, RecordType, SourcePath, StatedFact } from '../../model';
import { withVisibleNames } from '../../stored-name';
import type { Presence } from './presence';

/** What one record says in one language. */
export interface LocalizedPart {
  localized: Record<string, FieldValue>;
  relations?: RecordDraft['relations'];
  stated?: Record<string, StatedFact | null>;
}

/** A record that pages name. */
export interface NamedRecord {
  type: RecordType;
  key: string;
  presence: Presence;
  namedBy: readonly SourcePath[];
  /** Without the key, which it always has. */
  shared: Record<string, FieldValue>;
  stated: Record<string, StatedFact | null>;
  /** As in `RecordDraft`. */
  media?: readonly string[];
  part: (locale: Locale) => LocalizedPart;
}

const present = (facts: Record<string, StatedFact | null>): Record<string, StatedFact> =>
  Object.fromEntries(Object.entries(facts).flatMap(([field, fact]) => (fact === null ? [] : [[field, fact]])));

/** One draft for each language of a record, the one that owns the shared facts first. */
export const recordDrafts = ({ type, key, presence, namedBy, media, part, ...owned }: NamedRecord): RecordDraft[] =>
  [...presence].map(([locale, sourcePath], at) => {
    const { relations = {}, stated = {}, ...said } = part(locale);
    const localized = withVisibleNames(type, said.localized);
    const shared = withVisibleNames(type, at === 0 ? { key, ...owned.shared } : {});
    return {
      type,
      key,
      locale,
      sourcePath,
      localized,
      shared,
      relations,
      ...(media && { media }),
      contentHash: hashOf({ localized, shared, relations }),
      original: null,
      stated: present(at === 0 ? { ...owned.stated, ...stated } : stated),
      namedBy,
    };
  });
