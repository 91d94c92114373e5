import type { Locale, RecordType } from '../../../model/contracts/values';
import type { HeldLink, IncomingLink } from './links';

/** How to restore an entry. */
export interface EntryRestore {
  to: EntrySnapshot;
  /** The fields, relations and media to restore; the others keep their values. */
  fields: readonly string[];
  /** Also the facts that all locales share. */
  shared: boolean;
}

/** One row of a record, with all that people and imports may write. */
export interface RowSnapshot {
  values: Record<string, unknown>;
  /** Document ids of files. */
  media: Record<string, string[]>;
  relations: Record<string, Omit<HeldLink, 'field'>[]>;
}

/** One locale of a record with all its values: what a rollback restores. */
export interface EntrySnapshot {
  type: RecordType;
  documentId: string;
  locale: Locale;
  /** The row that people edit; the only one of a type without drafts. */
  draft: RowSnapshot;
  published: RowSnapshot | null;
  /** Of an entry that is removed: the links that are lost with it. */
  incoming?: IncomingLink[];
}
