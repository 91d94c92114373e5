/** In which role a company receives data, in the order in which texts are searched for it. */
export const PROCESSOR_KINDS = ['controller', 'affiliate', 'sdk', 'subprocessor', 'recipient'] as const;
export type ProcessorKind = (typeof PROCESSOR_KINDS)[number];

/** The status of a processor on a day, in the order in which it passes through them. */
export const PROCESSOR_STATUSES = ['planned', 'announced', 'in-use', 'ending', 'ended'] as const;
export type ProcessorStatus = (typeof PROCESSOR_STATUSES)[number];

/** The promises to customers about processors, as the settings say; null: they do not. */
export interface Objections {
  /** Where they object to one: an e-mail address or a web address. */
  address: string | null;
  /** How many days before one is in use they are told of it. */
  noticeDays: number | null;
}

/** The text of a notice to customers about a processor. */
export type NoticeKind = 'added' | 'changed' | 'removed';

/** The days of a processor, in the order in which they come, `YYYY-MM-DD`. */
export const PROCESSOR_DAYS = ['listedOn', 'announcedOn', 'objectUntil', 'effectiveOn', 'removedOn'] as const;
export type ProcessorDay = (typeof PROCESSOR_DAYS)[number];

/** The words of the entry of a processor. */
export const PROCESSOR_TEXTS = [
  ...(['organization', 'formerNames', 'purpose', 'dataCategories', 'dataSubjects', 'scene', 'sharing'] as const),
  ...(['safeguards', 'condition', 'note', 'url'] as const),
] as const;
export type ProcessorText = (typeof PROCESSOR_TEXTS)[number];
