import type { ProcessorDay, ProcessorKind } from '../../model/contracts/processors';
import type { Quote } from './certification';

/** The words of a row itself. */
export const ROW_TEXTS = [
  ...(['purpose', 'data', 'subjects', 'scene', 'sharing', 'condition', 'note', 'safeguards'] as const),
] as const;
export type RowText = (typeof ROW_TEXTS)[number];

/** Who processes data, as one row, item or section of a page states it; a fact that the page does not state is null. */
export interface ProcessorDraft extends Record<ProcessorDay | RowText, string | null> {
  name: string;
  /** Who is behind a product or an SDK. */
  organization: string | null;
  kind: ProcessorKind;
  /** Where data is processed, by ISO 3166-1 codes; regions and cities give none. */
  countries: string[];
  /** Where it has its seat. */
  seats: string[];
  services: string[];
  url: string | null;
  /** Whether the list says that it is not in use yet. */
  planned: boolean;
  /** 1-based line of its name in the source file. */
  line: number;
  /** By field. A quote is what stands in the cell or behind the label, on one line. */
  quotes: Record<string, Quote>;
}
