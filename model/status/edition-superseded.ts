import type { CalendarDay } from './calendar-day';

/** The end dates of an edition of a standard, in the catalogue and in stored standards. */
export interface EditionEnd {
  /** The day on which the edition was withdrawn. */
  withdrawnOn: CalendarDay | null;
  /** The last day on which its certificates are accepted. */
  transitionEndsOn: CalendarDay | null;
}

/**
 * The last day on which certificates of an edition are accepted, or null if none is known. A published end of
 * transition takes precedence: until then, certificates of a withdrawn edition are as good as new ones.
 */
export const lastDayOfEdition = ({ withdrawnOn, transitionEndsOn }: EditionEnd): CalendarDay | null =>
  transitionEndsOn ?? withdrawnOn;

/** Whether certificates of an edition are no longer accepted on a day, which is the case after the last day. */
export const editionSuperseded = (edition: EditionEnd, on: CalendarDay): boolean => {
  const last = lastDayOfEdition(edition);
  return last !== null && on > last;
};
