import type { ProcessorDay, ProcessorKind, ProcessorStatus } from './processors';
import type { Locale } from './values';

/** A processor in the list of the panel: its published version, or its draft if it was never published. */
export interface ProcessorRow {
  documentId: string;
  locale: Locale;
  name: string;
  organization: string | null;
  kind: ProcessorKind | null;
  /** ISO 3166-1 codes. */
  countries: string[];
  services: string[];
  isPublished: boolean;
  effectiveStatus: ProcessorStatus;
  /** The days that are stated, in the order in which they come. */
  days: { day: ProcessorDay; on: string }[];
}
