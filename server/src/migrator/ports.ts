/** What the pipeline needs from the outside world. The rooms above this line know these interfaces and nothing else. */
import type { FileFinding } from '../contracts/findings';
import { UNSTORABLE } from '../contracts/reasons';
import type { ItemState, RunKind, RunState } from '../contracts/runs';
import type { RelationValue } from '../contracts/values';
import type { PublishedPage, StoredRedirect } from '../domain/redirects/chain';
import type { Diagnostic } from './diagnostics';
import type { ChosenMap } from './map/chosen-map';
import type { FieldValue, Locale, OriginalText, RecordRef, RecordType, SourcePath, StatedFact } from './model';

export { RUN_KINDS, type ItemState, type RunKind, type RunState } from '../contracts/runs';
export type { EntryValue, RelationValue } from '../contracts/values';

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
  /** Where the facts came from, by attribute name. */
  stated?: Record<string, StatedFact>;
  /** The record stood already when this site's import first met it: what others filled in stays theirs. */
  adopted?: true;
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
  /** The key under which the row is stored, when its page has moved and has another one now. */
  renamedFrom?: string;
}

/** Names one locale of one record; `''` for a type without locales. */
export interface EntryPlace {
  type: RecordType;
  documentId: string;
  locale: Locale;
}

/** All that answers to paths now, of whatever site. */
export interface Addresses {
  pages: readonly PublishedPage[];
  redirects: readonly StoredRedirect[];
}

/** Where records go: Strapi's documents, or a writer that gives the same content. */
export interface Target {
  /** Every published page that has a path, and every redirect. */
  addresses(): Promise<Addresses>;
  /** Every stored locale of these documents, in any order. */
  read(documents: readonly { type: RecordType; documentId: string }[]): Promise<StoredEntry[]>;
  /** The documents that hold a key now, of the types in `WITH_KEYS`; a key that nobody holds is left out. */
  holders(refs: readonly RecordRef[]): Promise<{ type: RecordType; key: string; documentId: string }[]>;
  /** Keeps others from changing a document until the transaction ends; to be called before anything of it is read. */
  lock(document: Pick<EntryPlace, 'type' | 'documentId'>): Promise<void>;
  /** Writes one locale's draft. Creates the document or the locale where it is absent. */
  write(entry: EntryWrite): Promise<void>;
  /** Publishes one locale of one document. */
  publish(entry: EntryPlace): Promise<void>;
  /** Takes one locale of one document offline. */
  unpublish(entry: EntryPlace): Promise<void>;
  /** One locale of a document, whole; null when it is not there. */
  snapshot(entry: EntryPlace): Promise<EntrySnapshot | null>;
  /** Every stored locale of these documents, whole. */
  snapshots(documents: readonly { type: RecordType; documentId: string }[]): Promise<EntrySnapshot[]>;
  /** What a new entry holds in the attributes that nobody writes. */
  defaults(type: RecordType): Record<string, unknown>;
  fieldRoles(type: RecordType): FieldRoles;
  /** The entries in which these documents are linked, drafts and published, of any content type of the app. */
  linksTo(documents: readonly { type: RecordType; documentId: string }[]): Promise<EntryLink[]>;
  /** Of links that entries of a type hold or held, those whose target stands no more. */
  goneLinks(type: RecordType, links: readonly HeldLink[]): Promise<HeldLink[]>;
  /** The links that go with an entry when it is deleted or, with `publishedOnly`, taken offline. */
  incomingLinks(entry: EntryPlace, options: { publishedOnly: boolean }): Promise<IncomingLink[]>;
  /** Puts such links back where their ends stand and nobody has linked something else there since. */
  putBackLinks(entry: EntryPlace, links: readonly IncomingLink[]): Promise<void>;
  /** Deletes one locale of a document, draft and published. */
  remove(entry: EntryPlace): Promise<void>;
  /** Puts back what a snapshot holds; what is gone is created again. */
  restore(entry: EntryRestore): Promise<void>;
  /** Runs `work` in one transaction that `read`, `write`, `publish` and the journal join. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** What attributes are to a type, by name. */
export interface FieldRoles {
  /** What all locales of a document have in common; nothing for a type without locales. */
  shared: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  /** Of the relations those that go with what they name and leave the record what it is: a redirect's page. */
  loose: ReadonlySet<string>;
}

/** One link from an entry to one locale of a document. */
export interface EntryLink {
  /** The entry that holds the link; null when it is none of the plugin's own. */
  from: EntryPlace | null;
  /** The relation that holds it. */
  field: string;
  to: EntryPlace;
}

/** How to put an entry back to what it was. */
export interface EntryRestore {
  to: EntrySnapshot;
  /** The fields, relations and media to put back; the others keep what they hold. */
  fields: readonly string[];
  /** Also the facts that all locales share. */
  shared: boolean;
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

/** What a person asks of a run that is at work; it ends the item in hand first. */
export type StopRequest = 'pause' | 'cancel';

/** Why a run did not come to its end. */
export interface RunFailure {
  /** For people. */
  message: string;
  /** The same for programs: `code`, and what belongs to it. */
  details: Record<string, unknown>;
}

/** A run that may write. `fence` grows with every run that may: who holds an older one has lost its place. */
export interface OpenRun {
  id: number;
  fence: number;
  /**
   * Items that the database would not store when the run was opened: key -> why, for people. The journal has them as
   * failed, with the reason `UNSTORABLE`; they are not tried.
   */
  refused?: ReadonlyMap<string, string>;
}

/** Whether an item failed before its run began: there is nothing of it to try again. */
export const isUnstorable = ({ state, reason }: { state: ItemState; reason: string | null }): boolean =>
  state === 'failed' && reason === UNSTORABLE;

/** One item of a run as it is stored before it is done. */
export interface NewItem {
  /** Unique within the run. */
  key: string;
  type: RecordType;
  sourcePath: SourcePath;
  action: string;
  state: ItemState;
  documentId: string;
  locale: Locale;
  /** Why, for a conflict. */
  reason: string | null;
  /** Names of the fields that it is about. */
  fields: string[];
  /** Publishes the entry. */
  publish: boolean;
  diagnostics: Diagnostic[];
  /** All that is needed to do it: plain JSON. */
  plan: unknown;
}

export interface NewRun {
  kind: RunKind;
  /** The run that it publishes, settles or rolls back; null for an import. */
  about: number | null;
  site: string;
  source: string;
  planHash: string;
  options: Record<string, unknown>;
  startedBy: string;
  /** Source files by state. */
  files: Record<string, number>;
  /** Counts of what is planned and needs no item: `unchanged`, `skip` … */
  planned: Record<string, number>;
  /** The map that an import uses: from now on the one of its site. */
  map?: ChosenMap;
  /** What there is to do, in this order. */
  items: readonly NewItem[];
  /** What was found in the source; none when absent. */
  findings?: readonly FileFinding[];
}

/** A link that an entry held once: to a document, in a language where that has some. */
export interface HeldLink {
  field: string;
  documentId: string;
  locale: Locale | null;
}

/** One row of a record, with all that people and imports may write. */
export interface RowSnapshot {
  values: Record<string, unknown>;
  /** Document ids of files. */
  media: Record<string, string[]>;
  relations: Record<string, Omit<HeldLink, 'field'>[]>;
}

/** One row of the app. A row without a document, that of a component, goes by its id. */
export type RowPlace = { documentId: string; locale: Locale | null; published: boolean } | { id: number };

/** A link from a row of the app to a row of an entry. */
export interface IncomingLink {
  /** The model that holds it, and its relation. */
  uid: string;
  field: string;
  from: RowPlace;
  /** It leads to the entry's published row, not to its draft. */
  toPublished: boolean;
  /** Column -> place among the links that its two ends hold. */
  order: Record<string, number | null>;
}

/** One locale of a record, whole: what a rollback puts back. */
export interface EntrySnapshot {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** The row that people edit; the only one of a type without drafts. */
  draft: RowSnapshot;
  published: RowSnapshot | null;
  /** Of an entry that is removed: the links that go with it. */
  incoming?: IncomingLink[];
}

/** A row of the source map as it was before an item wrote it; `row` is null when there was none. */
export interface SourceBefore {
  sourceId: string;
  row: Record<string, unknown> | null;
}

/** What one item's transaction writes beside the content. */
export interface ItemRecord {
  key: string;
  state: ItemState;
  /** The entry as it was, for rollback; null when it did not exist. */
  before: EntrySnapshot | null;
  /**
   * Field -> hash of the value that the item left there; tells a later edit from the run's own work. Null when the item
   * left no entry.
   */
  after: Record<string, string> | null;
  sources: SourceBefore[];
  /** Why it failed, for people. */
  error: string | null;
}

/** The source map and the record of runs. */
export interface Journal {
  /** The source map of one site. */
  known(site: string): Promise<KnownEntry[]>;
  /** What the source map of a site has about one record: a row for each locale, and one for the shared facts. */
  knownOf(site: string, ref: RecordRef): Promise<KnownEntry[]>;
  /** What imports of other sites wrote into the records of these keys. */
  knownElsewhere(site: string, refs: readonly RecordRef[]): Promise<KnownEntry[]>;
  /**
   * Opens a run and stores what it has to do, in one transaction. Null while another run is alive. `check` is called
   * when the place is free, with the fencing number of the last run; when it throws, nothing is opened. Items that the
   * database refuses are in `refused` of the run.
   */
  openRun(run: NewRun, check?: (lastFence: number) => Promise<void>): Promise<OpenRun | null>;
  /** Opens a run again that did not end. Null while another run is alive. `check` as for `openRun`. */
  reopenRun(run: number, check?: () => Promise<void>): Promise<OpenRun | null>;
  /** First statement of every transaction of a run; throws when another run has taken its place. */
  guard(run: OpenRun): Promise<void>;
  closeRun(run: OpenRun, state: RunState, counts: Record<string, number>, failure: RunFailure | null): Promise<void>;
  /** Called inside the item's transaction, or in one of its own for an item that failed. */
  record(run: OpenRun, item: ItemRecord): Promise<void>;
  /** Inside the transaction that settles it: what is left of a conflict of an earlier run; null when nothing is. */
  settleConflict(about: number, key: string, left: Pick<NewItem, 'fields' | 'plan'> | null): Promise<void>;
  /**
   * Inserts or replaces rows of the source map, inside the item's transaction, and answers what stood there before.
   * With `areNew` they are only inserted: where another import has put them meanwhile, this throws, and the document is
   * not stored twice.
   */
  remember(
    run: OpenRun,
    site: string,
    entries: readonly (KnownEntry & { original: OriginalText | null })[],
    areNew: boolean,
  ): Promise<SourceBefore[]>;
  /** Puts rows of the source map back to what they were; answers what stood there. Inside the item's transaction. */
  putBackSources(sources: readonly SourceBefore[]): Promise<SourceBefore[]>;
  /**
   * Notes in the source map that a run has published this entry, which an import wrote, or with `false` that it has taken
   * it offline; answers what stood there.
   */
  rememberPublished(run: OpenRun, sourceId: string, published?: boolean): Promise<SourceBefore[]>;
  /** Whether this run has done the item. */
  isDone(run: OpenRun, key: string): Promise<boolean>;
  /** Items of runs with their snapshots, in the order given; those that are not there are left out. */
  itemsAt(places: readonly ItemPlace[]): Promise<DoneItem[]>;
}

/** Where an item stands: its run, and its number there. */
export interface ItemPlace {
  run: number;
  number: number;
}

/** What an item did, with what it found. */
export interface DoneItem extends EntryPlace, Pick<ItemRecord, 'before' | 'after' | 'sources'> {
  key: string;
  number: number;
  sourcePath: SourcePath;
  action: string;
  /** Why, as its plan says; null where nothing needs a reason. */
  reason: string | null;
  publish: boolean;
  diagnostics: Diagnostic[];
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
  /** This run brought it, now or before it was interrupted. */
  isNew: boolean;
  diagnostics: Diagnostic[];
}

/** What the media library remembers of a file that an import brought. */
export interface KnownMedia {
  /** As it was when the file was brought. */
  url: string;
  /** A person has deleted the file since. */
  removed: boolean;
}

/**
 * Why a file stayed: it was not brought by an import, content still shows it, or an editor has changed it. `undeleted`: it
 * is in the media library no more, but the upload provider did not delete it; the next `sweep` tries again.
 */
export type MediaRemoval = 'removed' | 'unknown' | 'in-use' | 'edited' | 'undeleted';

/** A file that an import brought. */
export interface BroughtFile {
  path: SourcePath;
  /** Lower-case hex. */
  sha256: string;
}

/**
 * The media library. One run at a time may change it, the one that holds the lease: `bring`, `remove` and `sweep` throw a
 * `LeaseLostError` before they write or delete anything in the name of one that does not.
 */
export interface Media {
  /** The files among these contents (sha256) that an import has brought. */
  known(sha256s: readonly string[]): Promise<Map<string, KnownMedia>>;
  /**
   * What only the media library can say against a file that is accepted by its bytes: too many pixels, an image that
   * cannot be decoded, the upload provider's own limit. Stores nothing.
   */
  check(asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<Diagnostic[]>;
  /**
   * Brings a file in, once for all sites, pages and runs: a content that is already there is neither read nor written
   * again. Call it outside of an item's transaction; it has its own. `read` gives the bytes and is called only for a
   * content that is not there yet.
   */
  bring(run: OpenRun, asset: MediaAsset, read: () => Promise<Uint8Array>): Promise<BroughtMedia>;
  /** Undoes `bring`, unless something still needs the file. */
  remove(run: OpenRun, sha256: string): Promise<MediaRemoval>;
  /** The files that a run brought and that are still there, by path. */
  broughtBy(run: number): Promise<BroughtFile[]>;
  /**
   * Clears away what killed runs left behind. Call it when a run has brought all its files. What cannot be deleted is left
   * for the next run.
   */
  sweep(run: OpenRun): Promise<void>;
}
