import { PROCESSOR_STATUSES, type ProcessorStatus } from '../contracts/processors';
import { dayAt, startOfDay, type CalendarDay } from './calendar-day';
import { all, any, known, unknown, type StoredFilter } from './stored-filter';

/** The facts that determine the status of a processor. */
export interface ProcessorDates {
  /** It is not in use, and no day says from when on. */
  planned: boolean | null;
  /** The day on which customers were told. */
  announcedOn: CalendarDay | null;
  /** The first day on which it receives data. */
  effectiveOn: CalendarDay | null;
  /** The first day on which it no longer does. */
  removedOn: CalendarDay | null;
}

const isBy = (date: CalendarDay | null, day: CalendarDay): boolean => date !== null && date <= day;

/**
 * The status on a day. Without a day of its beginning a processor is in use, since when is not known: no other day stands
 * in for it. `processorStatusFilter` is the equivalent for the database.
 */
export const processorStatusOn = (
  { planned, announcedOn, effectiveOn, removedOn }: ProcessorDates,
  day: CalendarDay,
): ProcessorStatus => {
  if (isBy(removedOn, day)) return 'ended';
  if (effectiveOn === null ? planned !== true : effectiveOn <= day) return removedOn === null ? 'in-use' : 'ending';
  // a day of its beginning tells readers of it, unless another one says when they are told
  const isTold = announcedOn === null ? effectiveOn !== null : announcedOn <= day;
  return isTold ? 'announced' : 'planned';
};

/** Whether customers can still object at a status: it is not in use yet. */
export const canObject = (status: ProcessorStatus): boolean => status === 'planned' || status === 'announced';

/** Where customers object to a processor at a status: at the address of the settings, while they can. */
export const objectionsAt = (status: ProcessorStatus, address: string | null | undefined): string | null =>
  canObject(status) ? (address ?? null) : null;

/** The next day on which the status changes without an edit, and the status from then on; null for none. */
export const nextProcessorStatus = (
  facts: ProcessorDates,
  today: CalendarDay,
): { on: CalendarDay; status: ProcessorStatus } | null => {
  const current = processorStatusOn(facts, today);
  const days = [facts.announcedOn, facts.effectiveOn, facts.removedOn].filter((day) => day !== null && day > today);
  const changes = days
    .filter((day) => day !== null)
    .sort()
    .map((on) => ({ on, status: processorStatusOn(facts, on) }));
  return changes.find(({ status }) => status !== current) ?? null;
};

/** The status at an instant, and when it changes without an edit. */
export const processorStatusAt = (
  facts: ProcessorDates,
  now: Date,
  timeZone: string,
): { status: ProcessorStatus; changesAt: Date | null } => {
  const today = dayAt(now, timeZone);
  const next = nextProcessorStatus(facts, today);
  return { status: processorStatusOn(facts, today), changesAt: next && startOfDay(next.on, timeZone) };
};

const after = (field: keyof ProcessorDates, day: CalendarDay): StoredFilter => ({ [field]: known({ $gt: day }) });
const by = (field: keyof ProcessorDates, day: CalendarDay): StoredFilter => ({ [field]: known({ $lte: day }) });
const unset = (field: keyof ProcessorDates): StoredFilter => ({ [field]: unknown });

const haveOn = (status: ProcessorStatus, day: CalendarDay): StoredFilter => {
  const isPlanned: StoredFilter = { planned: known({ $eq: true }) };
  const hasBegun = any(
    by('effectiveOn', day),
    all(unset('effectiveOn'), any(unset('planned'), { planned: known({ $eq: false }) })),
  );
  switch (status) {
    case 'ended':
      return by('removedOn', day);
    case 'ending':
      return all(hasBegun, after('removedOn', day));
    case 'in-use':
      return all(hasBegun, unset('removedOn'));
    case 'announced':
      return all(
        any(unset('removedOn'), after('removedOn', day)),
        any(
          all(after('effectiveOn', day), any(unset('announcedOn'), by('announcedOn', day))),
          all(unset('effectiveOn'), isPlanned, by('announcedOn', day)),
        ),
      );
    case 'planned':
      return all(
        any(unset('removedOn'), after('removedOn', day)),
        any(
          all(after('effectiveOn', day), after('announcedOn', day)),
          all(unset('effectiveOn'), isPlanned, any(unset('announcedOn'), after('announcedOn', day))),
        ),
      );
  }
};

/** The filter for stored facts with one of these statuses on a day: the inverse of `processorStatusOn`. */
export const processorStatusFilter = (statuses: readonly ProcessorStatus[], day: CalendarDay): StoredFilter => {
  const wanted = PROCESSOR_STATUSES.filter((status) => statuses.includes(status));
  return wanted.length === 0 ? { id: unknown } : any(...wanted.map((status) => haveOn(status, day)));
};
