import type { CERTIFICATION_FACTS } from '../../model/contracts/certification-facts';
import type { PrintedFact } from '../stated-facts';

/** The evidence of a fact: the words, and their line in the source file. */
export interface Quote {
  text: string;
  line: number;
}

/** A certification as one page states it; a fact that the page does not state is null. */
export interface CertificationDraft extends Record<Exclude<PrintedFact, 'name' | 'type'>, string | null> {
  key: string;
  name: string;
  type: (typeof CERTIFICATION_FACTS)['type']['value'][number];
  services: string[];
  documents: string[];
  /** By field; the facts of a list as `services.0`. A quote is the sentence's markdown on one line. */
  quotes: Record<string, Quote>;
}
