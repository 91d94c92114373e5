import type { NamedEntry } from './held';
import type { ProcessorDay, ProcessorKind, ProcessorStatus, ProcessorText } from './processors';

/** A published processor in one language, with the status that it has at an instant. */
export interface ListedProcessor extends Record<ProcessorDay | ProcessorText, string | null> {
  documentId: string;
  locale: string;
  key: string;
  name: string;
  kind: ProcessorKind | null;
  /** Where data is processed, by ISO 3166-1 codes. */
  countries: string[];
  /** Where it has its seat. */
  seats: string[];
  planned: boolean;
  /** The services that use it, as far as the list says. */
  services: NamedEntry[];
  effectiveStatus: ProcessorStatus;
  /** When the status changes without an edit, ISO 8601; null: no date changes it. */
  statusChangesAt: string | null;
  /** Where to object to it: an e-mail address or a web address, while it is planned or announced. */
  objectionsTo: string | null;
  /** When this was published here, ISO 8601. */
  publishedAt: string;
}
