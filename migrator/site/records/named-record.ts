import type { FieldValue, Locale, RecordType } from '../../../model/contracts/values';
import { hashOf } from '../../canonical-hash';
import type { RecordDraft, StatedFact } from '../../model/record-draft';
import type { SourcePath } from '../../model/source';
import { asSlug } from '../../slug';
import { withVisibleNames } from '../../stored-name';

/** The values of one record in one language. */
interface LocalizedPart {
  localized: Record<string, FieldValue>;
  relations?: RecordDraft['relations'];
  stated?: Record<string, StatedFact | null>;
  /** As in `RecordDraft`, of the text in this language. */
  media?: readonly string[];
  hrefs?: Readonly<Record<string, string>>;
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
  /** Whether it stays a draft, because it lacks what only a person can add. */
  markedDraft?: true;
  part: (locale: Locale) => LocalizedPart;
}

const present = (facts: Record<string, StatedFact | null>): Record<string, StatedFact> =>
  Object.fromEntries(Object.entries(facts).flatMap(([field, fact]) => (fact === null ? [] : [[field, fact]])));

/** One draft for each language of a record, the one that owns the shared facts first. */
export const recordDrafts = ({
  type,
  key,
  presence,
  namedBy,
  media,
  markedDraft,
  part,
  ...owned
}: NamedRecord): RecordDraft[] =>
  [...presence].map(([locale, sourcePath], at) => {
    const { relations = {}, stated = {}, hrefs, media: shown = media, ...said } = part(locale);
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
      ...(shown && { media: shown }),
      ...(hrefs && { hrefs }),
      ...(markedDraft && { markedDraft }),
      contentHash: hashOf({ localized, shared, relations }),
      original: null,
      stated: present(at === 0 ? { ...owned.stated, ...stated } : stated),
      namedBy,
    };
  });

/** A page that names a record. */
export interface Naming {
  locale: Locale;
  path: SourcePath;
}

/** The locales in which a record exists, the owner's first, each with the first page that names it. */
export type Presence = Map<Locale, SourcePath>;

/** A record exists in a language only where a page of that language names it. */
export const presenceOf = (namings: readonly Naming[], defaultLocale: Locale): Presence => {
  const rank = ({ locale, path }: Naming) => `${locale === defaultLocale ? '0' : '1'} ${path}`;
  const presence: Presence = new Map();
  for (const { locale, path } of namings.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    if (!presence.has(locale)) presence.set(locale, path);
  return presence;
};

const LONGEST = 200;

/** A stable key, made from a printed name, for what the catalogue does not have; it begins with a letter. */
export const keyFromName = (name: string, type: string): string => {
  const slug = asSlug(name).slice(0, LONGEST).replace(/-+$/, '');
  return /^[a-z]/.test(slug) ? slug : slug === '' ? type : `${type}-${slug}`;
};
