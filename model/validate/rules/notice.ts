import type { RecordType } from '../../contracts/values';
import { addDays, type CalendarDay } from '../../status/calendar-day';
import { flaw, problem, type Problem } from '../problem';
import { isEmpty, type RecordContext, type RecordValues } from '../record';
import type { NoticePromise, RecordFacts } from '../record-facts';

/** The first day of use that leaves the period of notice; null where nothing is promised for this day of use. */
const earliestBeginning = (
  { effectiveOn, announcedOn }: { effectiveOn: CalendarDay; announcedOn: CalendarDay | null },
  { days, today, told }: NoticePromise,
): CalendarDay | null => {
  // a beginning further back than the period is history, which a list has to state as it was
  if (days === null || effectiveOn <= addDays(today, -days) || told.includes(effectiveOn)) return null;
  return addDays(announcedOn ?? today, days);
};

const dayIn = (value: unknown): CalendarDay | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Refuses to publish a processor that is in use sooner than customers are promised to be told, unless a reason is stated. A
 * draft may be incomplete. An import that publishes is refused too: no source can state the reason, only an editor.
 */
export const checkNotice = async (
  type: RecordType,
  values: RecordValues,
  { documentId, published }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  const effectiveOn = dayIn(values['effectiveOn']);
  const { noticeException } = values;
  if (type !== 'processor' || !published || effectiveOn === null) return [];
  if (!isEmpty(noticeException) && String(noticeException).trim() !== '') return [];
  const promise = await facts.noticeFor(documentId);
  const announcedOn = dayIn(values['announcedOn']);
  const earliest = earliestBeginning({ effectiveOn, announcedOn }, promise);
  if (earliest === null || effectiveOn >= earliest) return [];
  const from = announcedOn ?? promise.today;
  const least = promise.days ?? 0;
  const words = `(${effectiveOn}) leaves less than ${String(least)} days of notice after ${from}: choose ${earliest} or later, or state the reason in noticeException`;
  const stated = { until: effectiveOn, from, earliest, least, other: 'noticeException' };
  return [problem('effectiveOn', flaw('TOO_LITTLE_NOTICE', words, stated))];
};
