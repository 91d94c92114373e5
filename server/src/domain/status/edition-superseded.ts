import type { CalendarDay } from './calendar-day';

/** When an edition of a standard ends; both the catalogue and stored standards have these. */
export interface EditionEnd {
  /** The day on which the edition was withdrawn. */
  withdrawnOn: CalendarDay | null;
  /** The last day on which certificates of it count. */
  transitionEndsOn: CalendarDay | null;
}

/**
 * The last day on which certificates of an edition count, or null when none is known. A published end of transition
 * decides: until then certificates of a withdrawn edition are as good as new ones.
 */
export const lastDayOfEdition = ({ withdrawnOn, transitionEndsOn }: EditionEnd): CalendarDay | null =>
  transitionEndsOn ?? withdrawnOn;

/** Whether certificates of an edition no longer count on a day: from the day after their last one. */
export const editionSuperseded = (edition: EditionEnd, on: CalendarDay): boolean => {
  const last = lastDayOfEdition(edition);
  return last !== null && on > last;
};
