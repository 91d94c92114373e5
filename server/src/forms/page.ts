import { encodePath } from '../../../model/path-candidates';
import { dayAt, type CalendarDay } from '../../../model/status/calendar-day';
import type { Moment } from '../delivery/computed/moment';

/** A published page in one language, as forms state it. */
export interface FormPage {
  documentId: string;
  locale: string;
  title: string;
  /** null: it has no address of its own. */
  path: string | null;
  /** The text below its title in search results. */
  description: string | null;
  kind: string | null;
  /** Whether search engines are to leave it out. */
  noIndex: boolean;
  /** As the page states it: a year, a month or a day. */
  sourceDate: string | null;
  /** When somebody published its text; null: an import did, or nobody knows. */
  publishedOn: Date | null;
}

/** A page that lists of the site name. */
export interface ListedPage extends FormPage {
  path: string;
}

/** The pages with an address that are not to be left out. */
export const listedPages = (pages: readonly FormPage[]): ListedPage[] =>
  pages.flatMap((page) => (page.path === null || page.noIndex ? [] : [{ ...page, path: page.path }]));

/** The address of a path: absolute where the site's own address is known, `https://www.example.com`. */
export const addressOf = (path: string, origin: string | null): string =>
  origin === null ? encodePath(path) : new URL(`${origin}${encodePath(path)}`).href;

/**
 * When the content of a page changed last: its own date or the day on which somebody published it, whichever is later, as
 * precise as it is known (a year, a month, a day or an instant). Null where only the day of an import is known. A date that
 * is still to come is not when it changed.
 */
export const modifiedOn = ({ sourceDate, publishedOn }: FormPage, { now, rules }: Moment): string | null => {
  const atMost = (date: string, day: CalendarDay): boolean => date <= day.slice(0, date.length);
  const stated = sourceDate !== null && atMost(sourceDate, dayAt(now, rules.timeZone)) ? sourceDate : null;
  if (publishedOn === null) return stated;
  return stated === null || atMost(stated, dayAt(publishedOn, rules.timeZone)) ? publishedOn.toISOString() : stated;
};
