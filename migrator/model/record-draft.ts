import type { FieldValue, Locale, RecordType } from '../../model/contracts/values';
import type { OriginalText, SourcePath } from './source';

/** Names another record of the same plan or of the stored map. */
export interface RecordRef {
  type: RecordType;
  key: string;
}

/**
 * The target of a relation. Where the record has no languages and the target has, `locale` names one of the target's;
 * between records with languages the relation stays within the record's own.
 */
export interface RelatedRef extends RecordRef {
  locale?: Locale;
}

/** The evidence of a fact: what a person needs to judge it. */
export interface StatedFact {
  /** As it is printed. */
  value: string;
  path: SourcePath;
  /** 1-based. */
  line: number;
  /** The sentence that states it. */
  text: string;
  /** The name that the map uses for it: `certifications: { [certification]: { [field]: … } }`. */
  certification: string;
  field: string;
}

/** One locale of one record, ready to be planned. */
export interface RecordDraft {
  type: RecordType;
  /** Identity within the site: a page's group, a record's catalogue key. */
  key: string;
  /** `''` for a type without locales, whose fields are all `localized`. */
  locale: Locale;
  /** The file that states it. */
  sourcePath: SourcePath;
  /** Localized fields, by attribute name. */
  localized: Record<string, FieldValue>;
  /** Shared fields (same for all locales of `key`); only the owner's draft carries them, the others have `{}`. */
  shared: Record<string, FieldValue>;
  /** Relations in this locale, by attribute name; to-many ones are lists. */
  relations: Record<string, RelatedRef | readonly RelatedRef[] | null>;
  /**
   * The files that its fields show or hold and that the media library may not have yet, by their sha256; none when
   * absent. A text names such a file by a media link, a media field by the document id that it will have.
   */
  media?: readonly string[];
  /** How a page names these files, by their sha256: its text where a file cannot be imported. */
  hrefs?: Readonly<Record<string, string>>;
  /** `sha256:…` over localized + shared + relations. */
  contentHash: string;
  original: OriginalText | null;
  /** Where facts come from, by attribute name, for records that several pages and sites describe. */
  stated?: Record<string, StatedFact>;
  /** Its source says that it is not public yet: of a page its front matter, of a record all pages that name it. */
  markedDraft?: true;
  /** Of a page with versions: the keys under which their texts were the page, the newest first. */
  succeeds?: readonly string[];
  /**
   * The pages that name the record, for records without a file of their own; an import of any of these pages includes
   * the record.
   */
  namedBy?: readonly SourcePath[];
}
