import type { NoticeKind, ProcessorKind, ProcessorStatus } from '../../contracts/processors';

/** What lists for readers say of a processor, in their order. */
export const SHOWN_FACTS = [
  ...(['status', 'kind', 'organization', 'purpose', 'dataCategories', 'dataSubjects', 'countries'] as const),
  ...(['safeguards', 'services', 'condition', 'announcedOn', 'objectUntil', 'objectionsTo', 'effectiveOn'] as const),
  ...(['removedOn', 'url'] as const),
] as const;
export type ShownFact = (typeof SHOWN_FACTS)[number];

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
export interface NoticeWords {
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
  /** Behind a new value. */
  before: (value: string) => string;
  objectTo: (address: string) => string;
  objectUntil: (day: string, address: string | null) => string;
}
