import type { CalendarDay } from './calendar-day';

/** When an edition of a standard ends; both the catalogue and stored standards have these. */
export interface EditionEnd {
  /** The first day on which the edition stood no more. */
  withdrawnOn: CalendarDay | null;
  /** The last day on which certificates of it still counted. */
  transitionEndsOn: CalendarDay | null;
}

/**
 * Whether a certificate of this edition no longer counts on a day. A published end of transition decides: until then
 * certificates of a withdrawn edition are as good as new ones.
 */
export const editionSuperseded = ({ withdrawnOn, transitionEndsOn }: EditionEnd, on: CalendarDay): boolean => {
  if (transitionEndsOn !== null) return on > transitionEndsOn;
  return withdrawnOn !== null && on >= withdrawnOn;
};
