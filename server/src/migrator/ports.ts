/** What the pipeline needs from the outside world. The rooms above this line know these interfaces and nothing else. */
import type { Diagnostic } from './diagnostics';
import type { FieldValue, Locale, OriginalText, RecordType, SourcePath } from './model';

/** What a relation names, by document id: one entry or none, or of a to-many relation a sorted list without doubles. */
export type RelationValue = string | readonly string[] | null;

/** What a field or a relation of an entry holds. */
export type EntryValue = FieldValue | RelationValue;

/** The two publication states of one locale of a record, as far as an import may write them. */
export interface StoredEntry {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** Localized draft values by attribute name. */
  fields: Record<string, FieldValue>;
  /** Shared values; an import of another locale may change them. */
  shared: Record<string, FieldValue>;
  /** Relations in this locale, by attribute name. */
  relations: Record<string, RelationValue>;
  /** `modified`: published, and the draft says something else by now. Types without drafts are always `published`. */
  publication: 'draft' | 'published' | 'modified';
  /** Of a `modified` entry: the fields and relations that its published row holds otherwise. */
  pending: string[];
}

/** What the last import wrote: the base of every three-way comparison. */
export interface Base {
  fields: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
  /** Whether an import has published this locale. */
  published: boolean;
}

/** One row of the source map. `locale` is `''` for the facts that all locales of a record share. */
export interface KnownEntry {
  type: RecordType;
  key: string;
  locale: Locale;
  documentId: string;
  sourcePath: SourcePath;
  contentHash: string;
  base: Base;
}

/** Where records go: Strapi's documents, or a writer that gives the same content. */
export interface Target {
  /** Every stored locale of these documents, in any order. */
  read(documents: readonly { type: RecordType; documentId: string }[]): Promise<StoredEntry[]>;
  /** Writes one locale's draft. Creates the document or the locale where it is absent. */
  write(entry: EntryWrite): Promise<void>;
  /** Publishes one locale of one document. */
  publish(entry: { type: RecordType; documentId: string; locale: Locale }): Promise<void>;
  /** Runs `work` in one transaction that `read`, `write`, `publish` and the journal join. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface EntryWrite {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** No locale of the document exists yet. */
  newDocument: boolean;
  /** Only the fields to write; the others keep their values. */
  fields: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
}

export type RunState = 'applying' | 'done' | 'failed' | 'interrupted';

/** What one item's transaction writes beside the content. */
export interface ItemRecord {
  key: string;
  type: RecordType;
  sourcePath: SourcePath;
  action: string;
  state: 'done' | 'failed';
  documentId: string;
  locale: Locale;
  /** The entry as it was, for rollback; null when it did not exist. */
  before: StoredEntry | null;
  /** Why it failed, for people. */
  error: string | null;
}

/** The source map and the record of runs. */
export interface Journal {
  /** The source map of one site. */
  known(site: string): Promise<KnownEntry[]>;
  openRun(run: {
    site: string;
    source: string;
    planHash: string;
    options: Record<string, unknown>;
    startedBy: string;
  }): Promise<number>;
  closeRun(run: number, state: RunState, counts: Record<string, number>, error: string | null): Promise<void>;
  /** Called inside the item's transaction, or alone for an item that failed. */
  record(run: number, item: ItemRecord): Promise<void>;
  /**
   * Inserts or replaces rows of the source map, inside the item's transaction. Rows of a new document are only inserted:
   * where another import has put them meanwhile, this throws, and the document is not stored twice.
   */
  remember(
    run: number,
    site: string,
    entries: readonly (KnownEntry & { original: OriginalText | null })[],
    newDocument: boolean,
  ): Promise<void>;
}

/** A file of the media library. */
export interface MediaFile {
  id: number;
  documentId: string;
  /** As the upload provider gives it: relative to the server (`/uploads/…`) or absolute. */
  url: string;
}

/** What to bring into the media library. */
export interface MediaAsset {
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
  /** Bytes. */
  size: number;
  alternativeText: string | null;
}

/** `file` is null when the file is refused; then one of the diagnostics is an error. */
export interface BroughtMedia {
  file: MediaFile | null;
  diagnostics: Diagnostic[];
}

/** Why a file stayed: it was not brought by an import, content still shows it, or an editor has changed it. */
export type MediaRemoval = 'removed' | 'unknown' | 'in-use' | 'edited';

/** The media library. One run at a time may use it: the run that holds the lease. */
export interface Media {
  /**
   * Brings a file in, once for all sites, pages and runs: a content that is already there is neither read nor written
   * again. Call it outside of an item's transaction; it has its own. `read` gives the bytes and is called only for a
   * content that is not there yet.
   */
  bring(run: number, asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<BroughtMedia>;
  /** Undoes `bring`, unless something still needs the file. */
  remove(sha256: string): Promise<MediaRemoval>;
  /** Clears away what killed runs left behind. Call it when a run has brought all its files. */
  sweep(): Promise<void>;
}
