import { EFFECTIVE_STATUSES } from '../../../../model/contracts/certifications/certification-status';
import { PROCESSOR_STATUSES } from '../../../../model/contracts/processors';
import { dayAt } from '../../../../model/status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../../../../model/status/edition-superseded';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../../../model/status/effective-status';
import {
  objectionsAt,
  processorStatusAt,
  processorStatusFilter,
  type ProcessorDates,
} from '../../../../model/status/processor-status';
import { storedStatusFilter } from '../../../../model/status/status-filter';
import type { StoredFilter } from '../../../../model/status/stored-filter';
import { uidOf } from '../../../../model/plugin-id';
import { entriesOf } from '../../../../model/typed-keys';
import type { Schema } from '../query/reach';
import type { Moment } from './moment';

/** A status that a filter may name, although no column holds it. */
interface TimedStatus {
  values: readonly string[];
  /** The column under whose name the filter passes Strapi's checks. */
  standsIn: string;
  /** The column to sort by instead, as a message advises; null for none. */
  sortBy: string | null;
  stored(statuses: readonly string[], moment: Moment): StoredFilter;
}

/** The fields of a type that follow from stored facts and from the time of the request. */
interface Timed<Facts> {
  /** The columns of the facts, as they are stored. */
  columns: readonly (keyof Facts & string)[];
  /** The entry that a relation names, and the columns that count of it. */
  linked: Readonly<Record<string, readonly string[]>>;
  fields: readonly string[];
  /** The fields; of a row that was replaced between two reads (published again) nothing is known. */
  answer(facts: Facts | null, moment: Moment): Record<string, unknown>;
  status: TimedStatus | null;
}

/** A status whose filter is given those of its values that are asked for. */
const timedStatus = <Status extends string>({
  stored,
  ...status
}: Omit<TimedStatus, 'values' | 'stored'> & {
  values: readonly Status[];
  stored: (statuses: readonly Status[], moment: Moment) => StoredFilter;
}): TimedStatus => ({
  ...status,
  stored: (asked, moment) =>
    stored(
      status.values.filter((value) => asked.includes(value)),
      moment,
    ),
});

const EDITION = ['withdrawnOn', 'transitionEndsOn'] as const;

const superseded = (edition: EditionEnd | null, { now, rules }: Moment): boolean =>
  edition !== null && editionSuperseded(edition, dayAt(now, rules.timeZone));

const UNSTATED: StatusFacts = {
  certificationStatus: null,
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};

const ofCertifications: Timed<StatusFacts> = {
  columns: ['certificationStatus', 'validFrom', 'validUntil', 'verifiedOn'],
  linked: { standard: EDITION },
  fields: ['effectiveStatus', 'statusChangesAt', 'editionSuperseded'],
  answer: (stored, moment) => {
    const facts = stored ?? UNSTATED;
    return {
      effectiveStatus: effectiveStatus(facts, moment.now, moment.rules),
      statusChangesAt: statusChangesAt(facts, moment.now, moment.rules)?.toISOString() ?? null,
      editionSuperseded: superseded(facts.standard, moment),
    };
  },
  status: timedStatus({
    values: EFFECTIVE_STATUSES,
    standsIn: 'certificationStatus',
    sortBy: 'validUntil',
    stored: (statuses, { now, rules }) => storedStatusFilter(statuses, now, rules),
  }),
};

const ofStandards: Timed<EditionEnd> = {
  columns: EDITION,
  linked: {},
  fields: ['editionSuperseded'],
  answer: (facts, moment) => ({ editionSuperseded: superseded(facts, moment) }),
  status: null,
};

const ofProcessors: Timed<ProcessorDates> = {
  columns: ['planned', 'announcedOn', 'effectiveOn', 'removedOn'],
  linked: {},
  fields: ['effectiveStatus', 'statusChangesAt', 'objectionsTo'],
  answer: (facts, { now, rules, objectionsTo }) => {
    const found = facts && processorStatusAt(facts, now, rules.timeZone);
    return {
      effectiveStatus: found?.status ?? null,
      statusChangesAt: found?.changesAt?.toISOString() ?? null,
      objectionsTo: found && objectionsAt(found.status, objectionsTo),
    };
  },
  status: timedStatus({
    values: PROCESSOR_STATUSES,
    standsIn: 'kind',
    sortBy: 'effectiveOn',
    stored: (statuses, { now, rules }) => processorStatusFilter(statuses, dayAt(now, rules.timeZone)),
  }),
};

/** The types whose entries have such fields. */
export const TIMED = { certification: ofCertifications, standard: ofStandards, processor: ofProcessors };
export type TimedType = keyof typeof TIMED;

export interface TimedOfType extends Timed<object> {
  type: TimedType;
}

const byUid = new Map<string, TimedOfType>(
  // facts are rows of the columns that are named beside what reads them
  entriesOf<TimedType, unknown>(TIMED).map(([type, timed]) => [uidOf(type), { type, ...(timed as Timed<object>) }]),
);

/** The values that are computed of the entries of a type from their facts; undefined for most types. */
export const timedOf = ({ uid }: Schema): TimedOfType | undefined => byUid.get(uid);
