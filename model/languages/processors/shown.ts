import type { NoticeKind, ProcessorKind, ProcessorStatus } from '../../contracts/processors';

/** A fact of a processor in lists for readers. */
export type ShownFact =
  | 'status'
  | 'kind'
  | 'organization'
  | 'purpose'
  | 'dataCategories'
  | 'dataSubjects'
  | 'countries'
  | 'safeguards'
  | 'services'
  | 'condition'
  | 'announcedOn'
  | 'objectUntil'
  | 'objectionsTo'
  | 'effectiveOn'
  | 'removedOn'
  | 'url';

/** The words of a list of processors, as readers see it. */
export interface ShownProcessorWords {
  /** The heading above the list. */
  title: string;
  facts: Readonly<Record<ShownFact, string>>;
  kinds: Readonly<Record<ProcessorKind, string>>;
  statuses: Readonly<Record<ProcessorStatus, string>>;
  /** Of a feed: it was put on the list. */
  listedOn: string;
  notice: NoticeWords;
}

/** The sentences of a notice about a processor. Days are `YYYY-MM-DD`. */
interface NoticeWords {
  /** The label of a new name. */
  name: string;
  titles: Readonly<Record<NoticeKind, (name: string) => string>>;
  begins: (name: string, day: string) => string;
  planned: (name: string) => string;
  receives: (name: string) => string;
  changes: (name: string) => string;
  /** Of one that is not in use yet. */
  changesAhead: (name: string) => string;
  ends: (name: string, day: string) => string;
  /** Of one that ends before it is in use. */
  neverBegins: (name: string) => string;
  /** Behind a new value, in brackets. */
  before: (value: string) => string;
  objectTo: (address: string) => string;
  objectUntil: (day: string, address: string | null) => string;
}
