import type { EvidenceKind } from '../../model/contracts/evidence';
import type { ListedAccess } from '../../model/languages/documents/words';
import type { Quote } from './certification';

/** The days of a document. */
export const DOCUMENT_DAYS = ['validFrom', 'validUntil', 'renewsOn', 'periodStart', 'periodEnd'] as const;
export type DocumentDay = (typeof DOCUMENT_DAYS)[number];

/** A document as one row of a list states it; a fact that the row does not state is null. */
export interface DocumentDraft extends Record<DocumentDay, string | null> {
  /** Null where the row only names a file. */
  title: string | null;
  description: string | null;
  kind: EvidenceKind | null;
  /** Who may have it. Words that nobody knows are `internal`. */
  access: ListedAccess | null;
  version: string | null;
  /** The keys of the standards in the catalogue to which it belongs. */
  standards: string[];
  services: string[];
  /** Its file, as a link would name it. */
  file: string | null;
  /** All that it may name as files, which counts where they are not public. */
  mentions: string[];
  /** False for a row that makes no entry, because it is about others or has no title; its files may still not be public. */
  isEntry: boolean;
  /** 1-based line in the source file. */
  line: number;
  /** By field: the head and the cell; of the title the row. */
  quotes: Record<string, Quote>;
}
