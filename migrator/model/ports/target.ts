import type { FieldValue, Locale, RecordType, RelationValue } from '../../../model/contracts/values';
import type { PublishedPage, StoredRedirect } from '../../../model/redirects/chain';
import type { RecordRef } from '../record-draft';
import type { EntryPlace, StoredEntry } from './entry';
import type { EntryLink, HeldLink, IncomingLink } from './links';
import type { EntryRestore, EntrySnapshot } from './snapshot';

/** Every page and redirect that answers to a path now, of any site. */
export interface Addresses {
  pages: readonly PublishedPage[];
  redirects: readonly StoredRedirect[];
}

/** Where an import writes entries: Strapi's documents, or anything that stores the same content. */
export interface Target {
  /** Every published page that has a path, and every redirect. */
  addresses(): Promise<Addresses>;
  /** Every stored locale of these documents, in any order. */
  read(documents: readonly { type: RecordType; documentId: string }[]): Promise<StoredEntry[]>;
  /** The documents that have these keys now, for types with keys; a key that no document has is left out. */
  holders(refs: readonly RecordRef[]): Promise<{ type: RecordType; key: string; documentId: string }[]>;
  /** Writes one locale's draft. Creates the document or the locale where it is absent. */
  write(entry: EntryWrite): Promise<void>;
  /** Publishes one locale of one document. */
  publish(entry: EntryPlace): Promise<void>;
  /** Unpublishes one locale of one document. */
  unpublish(entry: EntryPlace): Promise<void>;
  /** One locale of a document with all its values; null when it does not exist. */
  snapshot(entry: EntryPlace): Promise<EntrySnapshot | null>;
  /** Every stored locale of these documents with all its values. */
  snapshots(documents: readonly { type: RecordType; documentId: string }[]): Promise<EntrySnapshot[]>;
  /** The values that a new entry has in attributes that nobody writes. */
  defaults(type: RecordType): Record<string, unknown>;
  fieldRoles(type: RecordType): FieldRoles;
  /** The entries in which these documents are linked, drafts and published, of any content type of the app. */
  linksTo(documents: readonly { type: RecordType; documentId: string }[]): Promise<EntryLink[]>;
  /** The links, of those that entries of a type have or had, whose target no longer exists. */
  goneLinks(type: RecordType, links: readonly HeldLink[]): Promise<HeldLink[]>;
  /** The links that are lost when an entry is deleted or, with `publishedOnly`, unpublished. */
  incomingLinks(entry: EntryPlace, options: { publishedOnly: boolean }): Promise<IncomingLink[]>;
  /** Restores such links where both ends exist and nobody has linked something else there since. */
  putBackLinks(entry: EntryPlace, links: readonly IncomingLink[]): Promise<void>;
  /** Deletes one locale of a document, draft and published. */
  remove(entry: EntryPlace): Promise<void>;
  /** Restores the values of a snapshot; what was deleted is created again. */
  restore(entry: EntryRestore): Promise<void>;
  /** Runs `work` in one transaction that `read`, `write`, `publish` and the journal join. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * The same in a transaction that begins by locking the documents of a write, with all that they are linked to. After
   * `tries` that failed it waits longer for the locks of others.
   */
  writing<Result>(writes: Writes, tries: number, work: () => Promise<Result>): Promise<Result>;
}

/** A document, in all its languages. */
export type DocumentRef = Pick<EntryPlace, 'type' | 'documentId'>;

/** The documents that a transaction writes, and those that it will link them to. */
interface Writes {
  documents: readonly DocumentRef[];
  named: readonly DocumentRef[];
}

/** The roles of a type's attributes, by name. */
export interface FieldRoles {
  /** Attributes that all locales of a document share; none for a type without locales. */
  shared: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  /** Relations that are removed with their target and leave the entry itself unchanged: a redirect's page. */
  loose: ReadonlySet<string>;
}

/** The write to one locale of a document. */
export interface EntryWrite {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** No locale of the document exists yet. */
  newDocument: boolean;
  /** Only the fields to write; the others keep their values. */
  fields: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
  /** It is published next, in the same transaction. */
  publish: boolean;
}

/** Runs a transaction, and retries it when the database may accept it the next time; `tries` counts those that failed. */
export type Attempt = <Result>(work: (tries: number) => Promise<Result>) => Promise<Result>;
