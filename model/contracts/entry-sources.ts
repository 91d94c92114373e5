import type { EntryValue } from './values';

/** Where a source states something. */
export interface SourceQuote {
  /** The sentence, or the line, that states it. */
  text: string;
  path: string;
  /** 1-based. */
  line: number;
}

/** A field of an entry that an import wrote. Relations and files are given by the names of what they lead to. */
export interface SourceField {
  field: string;
  /** As the last import wrote it. */
  imported: EntryValue;
  /** As the entry holds it now: the draft, where the type has drafts. */
  current: EntryValue;
  /** Neither this import nor that of another site wrote what the entry holds now. */
  changed: boolean;
  quote: SourceQuote | null;
}

/** A file of a source. */
interface KeptFile {
  path: string;
  /** As its author wrote it; null where no import has kept it, or the role may not read the page that was made of it. */
  text: string | null;
}

/** The fields that imports of one site wrote into an entry. */
export interface EntrySource {
  site: string;
  /** The file that the entry was made of, or the first one that names it. */
  path: string;
  /** The run that wrote it last; null when it is gone. */
  run: { id: number; startedOn: string | null } | null;
  /** The entry existed before the first import of this site, which kept what others had entered. */
  adopted: boolean;
  /** Without those that are empty in both. */
  fields: SourceField[];
  /** The entry's own file first, then the others that state a field. */
  files: KeptFile[];
}
