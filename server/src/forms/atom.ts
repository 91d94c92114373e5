import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import { shownWords } from '../../../model/languages/shown-words';
import type { HeldCertification } from '../../../model/contracts/held';
import type { Moment } from '../delivery/computed/moment';
import { dayAt, startOfDay } from '../../../model/status/calendar-day';
import { factsOf } from './facts';
import { addressOf, listedPages, modifiedOn, type ListedPage } from './page';
import { eventsOf, processorFacts } from './processors';
import { siteName, type Site } from './site';
import { xml, xmlDocument, type Element } from './xml';

/** Where a feed stands, and when it is read. */
interface FeedPlace extends Moment {
  origin: string;
  /** The address of the feed itself. */
  self: string;
}

interface Entry {
  updated: Date;
  element: Element;
}

/** As many pages, and as many days of processors, are in a feed: the newest. */
const MOST = 100;

/** The first instant of a year, a month or a day; an instant is itself. */
const beginningOf = (date: string, timeZone: string): Date =>
  date.length > 10 ? new Date(date) : startOfDay(`${date}-01-01`.slice(0, 10), timeZone);

const entry = (id: string, title: string, updated: Date, ...more: Element[]): Entry => ({
  updated,
  element: xml(
    'entry',
    {},
    xml('id', {}, id),
    xml('title', {}, title),
    xml('updated', {}, updated.toISOString()),
    ...more,
  ),
});

const pageEntry = (page: ListedPage, { origin, ...moment }: FeedPlace): Entry[] => {
  const modified = modifiedOn(page, moment);
  if (modified === null) return [];
  const link = xml('link', { href: addressOf(page.path, origin) });
  const summary = page.description === null ? [] : [xml('summary', {}, page.description)];
  const id = `${origin}/#page-${page.documentId}-${page.locale}`;
  return [entry(id, page.title, beginningOf(modified, moment.rules.timeZone), link, ...summary)];
};

/** When readers were last told something else of a certification, by its document id; of most, never. */
type Revisions = ReadonlyMap<string, Date>;

/** The last day that is stated of it and has come; without one, when it was published here. */
const certifiedOn = (held: HeldCertification, { now, rules: { timeZone } }: Moment): Date => {
  const today = dayAt(now, timeZone);
  const days = [held.originallyIssuedOn, held.validFrom, held.auditedOn, held.verifiedOn].filter(
    (day) => day !== null && day <= today,
  );
  const last = days.toSorted().at(-1);
  return last === undefined || last === null ? new Date(held.publishedAt) : startOfDay(last, timeZone);
};

/** A renewal may state another end and no other day. */
const updatedOn = (held: HeldCertification, moment: Moment, revisions: Revisions): Date => {
  const [certified, revised] = [certifiedOn(held, moment), revisions.get(held.documentId)];
  return revised !== undefined && revised > certified ? revised : certified;
};

const certificationEntry = (held: HeldCertification, { origin, ...moment }: FeedPlace, revisions: Revisions): Entry => {
  const { labelled } = shownWords(held.locale);
  const content = factsOf(held).map(({ label, text, url }) =>
    [labelled(label, text), ...(url === null || url === text ? [] : [url])].join(' '),
  );
  const links = held.evidence.flatMap(({ title, url }) =>
    url === null ? [] : [xml('link', { rel: 'related', href: url, title })],
  );
  return entry(
    `${origin}/#certification-${encodeURIComponent(held.key)}-${held.locale}`,
    held.name,
    updatedOn(held, moment, revisions),
    ...links,
    xml('content', { type: 'text' }, content.join('\n')),
  );
};

/** One entry for each day of a processor that has come: listed, announced, in use, ended. */
const processorEntries = (processor: ListedProcessor, { origin, ...moment }: FeedPlace): Entry[] => {
  const { key, locale, name } = processor;
  const { labelled, processors: words } = shownWords(locale);
  const content = processorFacts(processor).map(({ label, text }) => labelled(label, text));
  return eventsOf(processor, moment).map(({ day, on }) =>
    entry(
      `${origin}/#processor-${encodeURIComponent(key)}-${day}-${on}-${locale}`,
      labelled(name, `${day === 'listedOn' ? words.listedOn : words.facts[day]} ${on}`),
      startOfDay(on, moment.rules.timeZone),
      xml('content', { type: 'text' }, content.join('\n')),
    ),
  );
};

/** A feed in one language: what is held, what has happened to processors, and the pages whose content has a date, the newest first. */
export const atom = (site: Site, place: FeedPlace, revisions: Revisions = new Map()): string => {
  const { locale, held, processors, pages } = site;
  const newest = (entries: Entry[]): Entry[] =>
    entries.toSorted((one, other) => other.updated.getTime() - one.updated.getTime());
  const ofProcessors = newest(processors.flatMap((each) => processorEntries(each, place))).slice(0, MOST);
  const ofPages = newest(listedPages(pages).flatMap((page) => pageEntry(page, place))).slice(0, MOST);
  const entries = newest([
    ...held.map((each) => certificationEntry(each, place, revisions)),
    ...ofProcessors,
    ...ofPages,
  ]);
  const name = siteName(site, place.origin);
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      xml('id', {}, `${place.origin}/#feed-${locale}`),
      xml('title', {}, name),
      xml('updated', {}, (entries[0]?.updated ?? new Date(0)).toISOString()),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: place.self }),
      xml('link', { rel: 'alternate', href: `${place.origin}/` }),
      xml('author', {}, xml('name', {}, name)),
      ...entries.map(({ element }) => element),
    ),
  );
};
